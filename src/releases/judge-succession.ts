import { manifestPath, signaturePath, type Manifest } from '../signing/manifest.ts';
import type { Refusal } from './refusal.ts';
import { sayInstant } from '../vietnamese/say-instant.ts';

interface Succession {
  /** The site to be published. */
  next: { manifest: Manifest; isSigned: boolean };
  /** The live release; undefined when there is none, or its manifest is broken. */
  live: LiveRelease | undefined;
  /** Whether a signed site was ever published to the target. */
  wasEverSigned: boolean;
  /** The key of the last signature that the target remembers; undefined when it remembers none, or no valid key. */
  rememberedKey: string | undefined;
  /** `verifyKey` of the content; undefined when it has none. */
  verifyKey: string | undefined;
  /** The target's clock, ISO 8601. */
  now: string;
}

interface LiveRelease {
  manifest: Manifest;
  isSigned: boolean;
  /** ISO 8601: when the release was published, by the target's clock at that time. */
  publishedAt: string;
}

/** In milliseconds. The clocks of two machines that use time servers differ by less. */
const mostAhead = 5 * 60_000;

/** Whether an instant is in the future, even if the target's clock is some minutes slow. */
export const isAhead = (instant: string, now: string): boolean => Date.parse(instant) > Date.parse(now) + mostAhead;

/**
 * Finds the instant before which the next site must not have been built. When the live release claims a build time in
 * the future, only its publishing time counts. When that is in the future too, nothing counts.
 */
function barOf({ manifest, publishedAt }: LiveRelease, now: string): { instant: string; said: string } | undefined {
  const bars = [
    { instant: manifest.builtAt, said: 'dựng lúc' },
    { instant: publishedAt, said: 'đăng lúc' },
  ];
  return bars.find(({ instant }) => !isAhead(instant, now));
}

/** Says why a site may not follow the live one, by its manifest. Returns undefined when it may. */
export function judgeSuccession(succession: Succession): Refusal | undefined {
  return judgeNextKey(succession) ?? judgeNextSignature(succession) ?? judgeNextClock(succession);
}

function judgeNextKey({ next, live, verifyKey, rememberedKey }: Succession): Refusal | undefined {
  const key = verifyKey ?? (live?.isSigned ? live.manifest.key : rememberedKey);
  if (!next.isSigned || key === undefined || next.manifest.key === key) return undefined;
  return {
    message: `Trang được ký bằng khóa \`${next.manifest.key}\`, không phải khóa của trang là \`${key}\` (\`${signaturePath}\`).`,
    cure: verifyKey
      ? 'Dựng lại từ nội dung có `verifyKey` ấy trong `content/co-quan.yml`, ký bằng khóa riêng của cặp đó rồi đăng.'
      : 'Ký bằng khóa đã ký các bản trước; nếu đổi khóa thật, ghi khóa mới vào `verifyKey` trong `content/co-quan.yml`, dựng lại rồi ký.',
    fault: 'call',
  };
}

function judgeNextSignature({ next, wasEverSigned, verifyKey }: Succession): Refusal | undefined {
  if (next.isSigned || (!wasEverSigned && verifyKey === undefined)) return undefined;
  const why = wasEverSigned
    ? 'mà trang ở đây đã từng có chữ ký: người đọc sẽ tưởng là trang giả.'
    : 'mà nội dung có `verifyKey` nên người đọc chờ một chữ ký.';
  return {
    message: `Trang chưa được ký (không có \`${signaturePath}\`), ${why}`,
    cure: 'Dựng từ nội dung có `verifyKey`, rồi ký: `npm run sign -- --site dist --key-file /đường/dẫn/tới/khóa`.',
    fault: 'call',
  };
}

function judgeNextClock({ next, live, now }: Succession): Refusal | undefined {
  const { builtAt } = next.manifest;
  if (isAhead(builtAt, now)) {
    return {
      message: `Trang này ghi là dựng lúc ${sayInstant(builtAt)}, mà ở máy giữ trang mới là ${sayInstant(now)} (\`${manifestPath}\`): bài hẹn giờ sẽ lên trang trước giờ.`,
      cure: `Bỏ biến \`BUILD_NOW\` rồi dựng lại; máy nào sai giờ thì chỉnh giờ máy ấy. Chưa chỉnh được máy giữ trang thì dựng theo giờ của nó: \`BUILD_NOW=${now}\`.`,
      fault: 'call',
    };
  }
  const bar = live && barOf(live, now);
  if (!bar || Date.parse(builtAt) >= Date.parse(bar.instant)) return undefined;
  return {
    message: `Trang này dựng lúc ${sayInstant(builtAt)}, cũ hơn bản đang chạy ${bar.said} ${sayInstant(bar.instant)} (\`${manifestPath}\`).`,
    cure: 'Dựng lại trang, với máy dựng đúng giờ và không có `BUILD_NOW`, rồi đăng; muốn quay về bản cũ thì dùng `npm run rollback`.',
    fault: 'call',
  };
}
