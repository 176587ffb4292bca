/** The badge of an article that readers do not see yet or any more; only `npm run dev` shows one. */
export const stateStrings = {
  nhap: 'Bản nháp',
  'cho-dang': 'Chờ đăng',
  'het-han': 'Hết hạn',
} as const;
