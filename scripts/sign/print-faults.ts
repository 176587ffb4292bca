import type { ManifestFault } from '../../src/signing/manifest-faults.ts';
import { formatNumber } from '../../src/vietnamese/format-number.ts';

/** A site that was built anew has one for each of its files. */
const most = 50;

/** Says on the error stream what is wrong with a site, and what to do with it. */
export function printFaults(faults: readonly ManifestFault[]): void {
  for (const { message } of faults.slice(0, most)) console.error(message);
  if (faults.length > most) console.error(`Và ${formatNumber(faults.length - most)} điều nữa.`);
  console.error('Đừng dùng bản này: dựng lại bằng `npm run build`, hoặc lấy lại bản gốc từ nơi đã dựng.');
}
