const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** `3,2 MB`; the least is `0,1 MB`. */
export const formatMegabytes = (bytes: number): string => `${format.format(Math.max(0.1, bytes / 1_000_000))} MB`;
