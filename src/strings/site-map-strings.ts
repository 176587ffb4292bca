/** The words of the site map for people. */
export const siteMapStrings = {
  title: 'Sơ đồ trang',
  description: 'Mọi trang của trang tin này, xếp theo nhóm.',
  main: 'Trang chính',
  feeds: 'Nguồn tin',
  articles: 'Bài viết theo thời gian',
} as const;
