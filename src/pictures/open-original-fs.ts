import { open } from 'node:fs/promises';
import { constants } from 'node:fs';
import type { PictureFault } from './picture-failure.ts';
import { pictureLimits } from './picture-settings.ts';
import { type PictureKind, sniffPictureKind } from './sniff-picture-kind.ts';
import { sniffOther } from './sniff-other.ts';
import { findSvgDanger } from './svg/find-svg-danger.ts';

export type Original = { ok: true; bytes: Buffer; kind: PictureKind } | { ok: false; fault: PictureFault };

const refusedKinds = new Set<PictureKind>(['heic', 'tiff', 'bmp']);
const isRefused = (kind: PictureKind): kind is 'heic' | 'tiff' | 'bmp' => refusedKinds.has(kind);

const kindOfError: Record<string, 'khong-co' | 'khong-phai-tep'> = {
  ENOENT: 'khong-co',
  ENOTDIR: 'khong-co',
  EISDIR: 'khong-phai-tep',
};

/** Reads a file that is not too large. Returns the fault otherwise. */
export async function readWithin(path: string): Promise<Buffer | PictureFault> {
  try {
    // Without O_NONBLOCK, opening a named pipe would wait forever.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return { kind: 'khong-phai-tep' };
      if (stats.size === 0) return { kind: 'rong' };
      if (stats.size > pictureLimits.bytes) return { kind: 'qua-nang' };
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { kind: kindOfError[(error as NodeJS.ErrnoException).code ?? ''] ?? 'khong-doc-duoc' };
  }
}

/** Decides by its content whether a file may be decoded. A file refused here never reaches a decoder. */
export function judgeOriginal(bytes: Uint8Array): { kind: PictureKind } | { fault: PictureFault } {
  const kind = sniffPictureKind(bytes);
  if (!kind) return { fault: { kind: sniffOther(bytes) ?? 'khong-phai-anh' } };
  if (isRefused(kind)) return { fault: { kind } };
  const danger = kind === 'svg' ? findSvgDanger(bytes) : undefined;
  return danger ? { fault: danger } : { kind };
}

/** Reads the bytes of an original that may be decoded. */
export async function openOriginal(path: string): Promise<Original> {
  const bytes = await readWithin(path);
  if (!Buffer.isBuffer(bytes)) return { ok: false, fault: bytes };
  const judged = judgeOriginal(bytes);
  return 'fault' in judged ? { ok: false, fault: judged.fault } : { ok: true, bytes, kind: judged.kind };
}
