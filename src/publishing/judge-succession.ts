import { manifestPath, signaturePath, type Manifest } from './manifest.ts';
import type { Refusal } from './refusal.ts';
import { sayInstant } from './say-instant.ts';

interface Succession {
  /** What is to be published. */
  next: { manifest: Manifest; isSigned: boolean };
  /** What is live; undefined when nothing is, or its manifest is broken. */
  live: { manifest: Manifest; isSigned: boolean } | undefined;
  /** Whether any release that the target keeps is signed. */
  wasEverSigned: boolean;
  /** `verifyKey` of the content; undefined when it has none. */
  verifyKey: string | undefined;
}

/** Why a site may not follow the live one, by its manifest; undefined when it may. */
export function judgeSuccession({ next, live, wasEverSigned, verifyKey }: Succession): Refusal | undefined {
  const key = verifyKey ?? (live?.isSigned ? live.manifest.key : undefined);
  if (next.isSigned && key !== undefined && next.manifest.key !== key) {
    return {
      message: `Trang được ký bằng khóa \`${next.manifest.key}\`, không phải khóa của trang là \`${key}\` (\`${signaturePath}\`).`,
      cure: verifyKey
        ? 'Dựng lại với khóa riêng đúng cặp với `verifyKey` trong `content/co-quan.yml`.'
        : 'Dựng lại với khóa đã ký bản đang chạy; nếu đổi khóa thật, ghi khóa mới vào `verifyKey` trong `content/co-quan.yml`.',
      fault: 'call',
    };
  }
  if (!next.isSigned && wasEverSigned) {
    return {
      message: `Trang chưa được ký (không có \`${signaturePath}\`), mà bản đã đăng thì có chữ ký: người đọc sẽ tưởng là trang giả.`,
      cure: 'Dựng lại với `SIGNING_KEY_FILE=/đường/dẫn/tới/khóa npm run build` rồi đăng.',
      fault: 'call',
    };
  }
  if (live && next.manifest.builtAt < live.manifest.builtAt) {
    return {
      message: `Trang này dựng lúc ${sayInstant(next.manifest.builtAt)}, cũ hơn bản đang chạy dựng lúc ${sayInstant(live.manifest.builtAt)} (\`${manifestPath}\`).`,
      cure: 'Dựng lại trang rồi đăng; muốn quay về bản cũ thì dùng `npm run rollback`.',
      fault: 'call',
    };
  }
  return undefined;
}
