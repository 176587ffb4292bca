const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 20 });

/** `1.234.567,5` */
export const formatNumber = (number: number): string => format.format(number);
