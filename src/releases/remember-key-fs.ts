import type { Target } from './open-target-fs.ts';
import { quoteForShell } from './quote-for-shell.ts';

/** The file where a target keeps the public key of the last signature, in one line, even without signed releases. */
export const rememberedKeyFile = '.khoa-ky';

/** Needs the lock. The rename replaces a link that somebody put there, and does not follow it. */
export const rememberKey = (target: Target, publicKey: string): Promise<string> =>
  target.must(
    `new=$(mktemp .lien-ket-ky-XXXXXX) && printf '%s\\n' ${quoteForShell(publicKey)} >"$new" && chmod 644 "$new" && mv -fT -- "$new" ${rememberedKeyFile} && sync ${rememberedKeyFile}`,
  );
