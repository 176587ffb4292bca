import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { listFiles } from '../disk/list-files-fs.ts';
import { formatDateTime, instantToNewsDate } from '../vietnamese/format-date.ts';
import { siteFolder, startPage, startPageFile } from './start-page.ts';

/** These files are already compressed. */
const packedFiles = /\.(?:avif|webp|jpe?g|png|gif|woff2|gz|br|pdf|docx|xlsx|pptx|od[tsp]|pf_\w+)$/;

interface ZipSiteOptions {
  siteDir: string;
  /** The archive to write; it must not exist yet. */
  zipFile: string;
  /** Name of the agency. */
  agency: string;
  /** An ISO instant. */
  builtAt: string;
}

/**
 * Packs a built site with a page that says how to open it, which is the first file in the archive. The same site gives
 * the same bytes.
 * @throws the system's error, `EEXIST` when the file exists
 */
export async function zipSite({ siteDir, zipFile, agency, builtAt }: ZipSiteOptions): Promise<void> {
  const zip = new ZipFile();
  const options = { mtime: toDosTime(builtAt), mode: 0o100644, forceDosTimestamp: true };
  const page = startPage(agency, formatDateTime(instantToNewsDate(Date.parse(builtAt))));
  zip.addBuffer(Buffer.from(page), startPageFile, options);
  for (const path of listUnpacked(siteDir))
    zip.addFile(join(siteDir, path), `${siteFolder}/${path}`, { ...options, compress: !packedFiles.test(path) });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(zipFile, { flags: 'wx' }));
}

/** Leaves out the compressed copies that a host sends to browsers: a local server sends the file itself. */
function listUnpacked(siteDir: string): string[] {
  const { files } = listFiles(siteDir);
  const all = new Set(files);
  return files.filter((path) => !/\.(?:br|gz)$/.test(path) || !all.has(path.replace(/\.(?:br|gz)$/, '')));
}

/** ZIP has no time zone and yazl writes the machine's local time. This gives the hour in Viet Nam on every machine. */
const toDosTime = (instant: string): Date => new Date(instantToNewsDate(Date.parse(instant)).slice(0, 19));
