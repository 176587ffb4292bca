import { formatNumber } from './format-number.ts';

const units = ['byte', 'kB', 'MB', 'GB'];

/** `1.234.567` → `1,2 MB`; a kilobyte is 1,000 bytes, as for disks. */
export function sayBytes(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${formatNumber(Math.round((bytes / 1000 ** power) * 10) / 10)} ${units[power]}`;
}

/** `5312` milliseconds → `5,3 giây` */
export const saySeconds = (milliseconds: number): string => `${formatNumber(Math.round(milliseconds / 100) / 10)} giây`;
