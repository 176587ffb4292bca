import type { ManifestFault } from '../../src/signing/manifest-faults.ts';
import { formatNumber } from '../../src/vietnamese/format-number.ts';

/** A site that was built again has a fault for each of its files. */
const most = 50;

/** Prints the faults of a site on the error stream, and what to do. */
export function printFaults(faults: readonly ManifestFault[]): void {
  for (const { message } of faults.slice(0, most)) console.error(message);
  if (faults.length > most) console.error(`Và ${formatNumber(faults.length - most)} điều nữa.`);
  console.error('Đừng dùng bản này: dựng lại bằng `npm run build`, hoặc lấy lại bản gốc từ nơi đã dựng.');
}
