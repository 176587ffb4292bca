/** The words of the home page. */
export const homeStrings = {
  description: (agency: string) =>
    `Trang thông tin chính thức của ${agency}: tin hoạt động, an ninh trật tự, cảnh báo và hướng dẫn người dân.`,
  heading: (agency: string) => `Tin tức ${agency}`,
  latest: 'Tin mới',
  allNews: 'Xem tất cả tin theo ngày',
  more: 'Xem thêm',
  /** Begins with `more`, the visible words. */
  sectionMore: (section: string) => `Xem thêm tin mục ${section}`,
  hotlines: 'Đường dây nóng',
  hotlinesNote: 'Khi khẩn cấp, gọi 113. Có cháy hoặc người cần cứu nạn, gọi 114.',
  units: 'Tin theo đơn vị',
  allUnits: 'Xem thêm đơn vị',
  empty: 'Chưa có tin nào được đăng.',
} as const;
