/** The mark of a build that is not the official site; `name` is the branch that the build shows. */
export const previewStrings = {
  label: 'Bản xem thử',
  mark: (name: string) => `Bản xem thử của nhánh ${name}, không phải trang chính thức.`,
  title: (title: string) => `Xem thử: ${title}`,
} as const;
