import { shardPath } from '../signing/manifest.ts';
import type { Target } from './open-target-fs.ts';
import { refuse } from './refusal.ts';

interface VerifySentOptions {
  target: Target;
  /** Name of the new folder inside the target's folder. */
  making: string;
  /** Path → SHA-256 of the manifest's own files, which list all the others. */
  manifestFiles: ReadonlyMap<string, string>;
  /** The expected number of files. */
  count: number;
}

/**
 * Checks every byte on the remote side against the manifest, with only `sha256sum`: the manifest's own files against
 * our digests, the others against the digests in those files. Nothing else may be there.
 */
export async function verifySent({ target, making, manifestFiles, count }: VerifySentOptions): Promise<void> {
  const lines = [...manifestFiles].map(([path, digest]) => `${digest}  ${path}\n`).join('');
  const check = 'sha256sum --check --quiet --strict';
  const { status, output, errors } = await target.run(`
cd ${making} || exit 2
${check} <<'END' || exit 1
${lines}END
cat ${shardPath('??')} | ${check} || exit 1
find . ! -type d | wc -l
`);
  const faulty = [...output.matchAll(/^(.+): FAILED/gm)].map(([, path]) => `\`${path}\``);
  const there = Number(output.trim());
  if (status === 0 && there === count) return;
  if (status === 0)
    refuse(
      `Trên \`${target.address.label}\` có ${there} tệp trong bản vừa chép, bản kê ghi ${count}.`,
      'Bản đang chạy vẫn nguyên; chạy lại để chép lại từ đầu.',
    );
  refuse(
    `Bản vừa chép lên \`${target.address.label}\` không khớp bản kê: ${faulty.slice(0, 5).join(', ') || errors.trim()}.`,
    'Bản đang chạy vẫn nguyên; dựng lại trang bằng `npm run build` rồi đăng lại.',
  );
}
