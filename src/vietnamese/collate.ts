const collator = new Intl.Collator('vi', { numeric: true });

/** The order of a Vietnamese dictionary: Đ after D, tones ngang, huyền, hỏi, ngã, sắc, nặng; numbers by their value. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);
