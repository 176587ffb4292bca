const format = new Intl.NumberFormat('vi-VN');

/** `1.234.567,5`; at most three digits after the comma. */
export const formatNumber = (number: number): string => format.format(number);
