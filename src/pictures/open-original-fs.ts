import { open } from 'node:fs/promises';
import { constants } from 'node:fs';
import type { PictureFailureKind } from './picture-failure.ts';
import { pictureLimits } from './picture-settings.ts';
import { type PictureKind, sniffPictureKind } from './sniff-picture-kind.ts';

type Original = { ok: true; bytes: Buffer; kind: PictureKind } | { ok: false; kind: PictureFailureKind };

const refusedKinds = new Set<PictureKind>(['svg', 'heic', 'tiff', 'bmp']);
const isRefused = (kind: PictureKind): kind is 'svg' | 'heic' | 'tiff' | 'bmp' => refusedKinds.has(kind);

const kindOfError: Record<string, PictureFailureKind> = {
  ENOENT: 'khong-co',
  ENOTDIR: 'khong-co',
  EISDIR: 'khong-phai-tep',
};

/** The bytes of a file that is not too heavy, or why not. */
export async function readWithin(path: string): Promise<Buffer | PictureFailureKind> {
  // Without O_NONBLOCK, opening a named pipe would wait for ever.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return 'khong-phai-tep';
    if (stats.size === 0) return 'rong';
    if (stats.size > pictureLimits.bytes) return 'qua-nang';
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** The bytes of an original that is worth decoding; what is refused by its content never reaches a decoder. */
export async function openOriginal(path: string): Promise<Original> {
  const bytes = await readWithin(path).catch((error: NodeJS.ErrnoException) => {
    return kindOfError[error.code ?? ''] ?? 'khong-doc-duoc';
  });
  if (typeof bytes === 'string') return { ok: false, kind: bytes };
  const kind = sniffPictureKind(bytes);
  if (!kind) return { ok: false, kind: 'khong-phai-anh' };
  if (isRefused(kind)) return { ok: false, kind };
  return { ok: true, bytes, kind };
}
