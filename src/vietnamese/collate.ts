const collator = new Intl.Collator('vi', { numeric: true });

/** Sorts as a Vietnamese dictionary: Đ after D, tones ngang, huyền, hỏi, ngã, sắc, nặng; numbers by their value. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);
