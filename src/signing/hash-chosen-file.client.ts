import { findRewriting, type Rewriting } from './find-rewriting.ts';
import { sha256 } from './sha256.ts';

/** The result of reading a file that the reader chose. */
export type ChosenFile = { name: string } & (
  { digest: string; rewriting: Rewriting | undefined } | { digest: undefined; problem: 'qua-lon' | 'khong-doc-duoc' }
);

/** In bytes. The Web Cryptography API hashes only data that is completely in memory. */
const largest = 256 * 2 ** 20;

export async function hashChosenFile(file: File): Promise<ChosenFile> {
  const { name } = file;
  if (file.size > largest) return { name, digest: undefined, problem: 'qua-lon' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name, digest: await sha256(bytes), rewriting: findRewriting(bytes) };
  } catch {
    // A folder, or a file that disappeared after it was chosen.
    return { name, digest: undefined, problem: 'khong-doc-duoc' };
  }
}
