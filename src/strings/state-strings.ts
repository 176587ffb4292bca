/**
 * The badge of an article that is not public yet or any more; only `npm run dev` and a preview with drafts show it.
 */
export const stateStrings = {
  nhap: 'Bản nháp',
  'cho-dang': 'Chờ đăng',
  'het-han': 'Hết hạn',
} as const;
