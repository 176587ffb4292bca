import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/** Unpacks an archive as its receiver does. */
export async function unzip(zipFile: string, into: string): Promise<void> {
  const zip = await openPromise(zipFile);
  for await (const entry of zip.eachEntry()) {
    const path = join(into, entry.fileName);
    mkdirSync(dirname(path), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path));
  }
}
