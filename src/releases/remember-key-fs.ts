import type { Target } from './open-target-fs.ts';
import { quoteForShell } from './quote-for-shell.ts';

/** What a target keeps of the last signature, whatever becomes of the releases that bore it: the public key, one line. */
export const rememberedKeyFile = '.khoa-ky';

/** Under the lock. A rename replaces a link that somebody put there, and does not follow it. */
export const rememberKey = (target: Target, publicKey: string): Promise<string> =>
  target.must(
    `new=$(mktemp .lien-ket-ky-XXXXXX) && printf '%s\\n' ${quoteForShell(publicKey)} >"$new" && chmod 644 "$new" && mv -fT -- "$new" ${rememberedKeyFile} && sync ${rememberedKeyFile}`,
  );
