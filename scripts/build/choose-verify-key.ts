import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import type { Environment } from '../command/environment.ts';
import { stopWithCallError } from '../command/stop.ts';

/**
 * The key that a build names in its manifest. A build whose gate only noted errors, or of a branch, is not official: it
 * names no key, so nobody can sign it. A site that must be signed cannot be packed before.
 */
export function chooseVerifyKey(
  { agency, preview }: Newsroom,
  { gate }: Environment,
  bundle: boolean,
): string | undefined {
  const isOfficial = gate === 'stop' && preview === undefined;
  const verifyKey = isOfficial ? agency.verifyKey : undefined;
  if (bundle && verifyKey !== undefined)
    stopWithCallError(
      'Trang này phải ký trước khi gói: nội dung có `verifyKey`, mà lượt dựng không giữ khóa riêng.',
      'Chạy lần lượt: `npm run build`, `npm run sign -- --site dist --key-file TỆP`, `npm run build -- --bundle --site dist`.',
    );
  return verifyKey;
}
