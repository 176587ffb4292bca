/** The words of the archive. */
export const archiveStrings = {
  archive: 'Lưu trữ',
  description: (agency: string) => `Toàn bộ tin đã đăng của ${agency}, xếp theo năm và tháng.`,
  year: (year: string) => `Năm ${year}`,
  yearDescription: (year: string, agency: string) => `Tin năm ${year} của ${agency}, xếp theo tháng.`,
  month: (month: string) => `Tin ${month}`,
  monthDescription: (month: string, agency: string) => `Tin ${month} của ${agency}.`,
  monthShort: (month: string) => `Tháng ${Number(month)}`,
} as const;
