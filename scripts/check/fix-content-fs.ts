import { hasAttachmentName } from '../../src/newsroom/attachment.ts';
import { mdxComponentNames } from '../../src/components/mdx/names.ts';
import { createBodyReader } from '../../src/markdown/read-body-tree.ts';
import { lstatSync, readFileSync } from 'node:fs';
import { joinBelow } from '../../src/disk/join-below.ts';
import { realPathOf } from '../../src/disk/real-path-fs.ts';
import { listMetadata } from '../../src/newsroom/metadata-kind.ts';
import { fixPicture } from '../../src/pictures/fix-picture-fs.ts';
import { hasPictureName } from '../../src/pictures/picture-name.ts';
import { pictureLimits } from '../../src/pictures/picture-settings.ts';
import { cleanAttachmentFile } from '../../src/reading/files/clean-attachment-fs.ts';
import { decodeUtf8 } from '../../src/reading/sources/decode-utf8.ts';
import { mendBody } from '../../src/reading/articles/mend-body.ts';
import { fixText } from '../../src/rules/fix-text.ts';
import { replaceWhole } from '../../src/disk/write-whole-fs.ts';

/** The corrections in one file, one a line. */
export interface FixedFile {
  file: string;
  changes: string[];
}

/** Whether a file is an article, a page or a registry. The guides beside them show mistakes on purpose. */
const isText = (file: string): boolean => /\/.*\.mdx?$|^[^/]+\.yml$/.test(file);

/**
 * Corrects what is safe, file by file. A file that cannot be read stays as it is, because the gate reports it. A file
 * that was replaced by a link since the listing also stays.
 */
export async function fixContent(contentDir: string, files: readonly string[]): Promise<FixedFile[]> {
  const fixed: FixedFile[] = [];
  const top = realPathOf(contentDir);
  for (const file of files) {
    const path = joinBelow(contentDir, file);
    if (realPathOf(path) !== joinBelow(top, file)) continue;
    const changes = await fixFile(contentDir, file);
    if (changes.length > 0) fixed.push({ file, changes });
  }
  return fixed;
}

const readTree = createBodyReader(mdxComponentNames);

/** Returns undefined for a file that the machine cannot read; the gate reports it. */
function readFile(path: string): Buffer | undefined {
  try {
    return lstatSync(path).isFile() && lstatSync(path).size <= pictureLimits.bytes ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

function fixTextFile(file: string, path: string): string[] {
  const bytes = readFile(path);
  const decoded = bytes && decodeUtf8(file, bytes);
  if (!decoded || 'problem' in decoded) return [];
  const plain = fixText(decoded.text);
  const mended = mendBody(file, plain.text, readTree);
  if (mended.text === decoded.text) return [];
  replaceWhole(path, mended.text);
  return [...plain.changes, ...mended.changes].map(
    ({ what, count, line }) => `Đã sửa ${count} ${what}, từ dòng ${line}.`,
  );
}

function fixFile(contentDir: string, file: string): Promise<string[]> | string[] {
  const path = joinBelow(contentDir, file);
  if (isText(file)) return fixTextFile(file, path);
  if (hasPictureName(file)) return fixPictureFile(path);
  return hasAttachmentName(file) ? fixAttachmentFile(contentDir, file) : [];
}

async function fixAttachmentFile(contentDir: string, file: string): Promise<string[]> {
  const cleaned = await cleanAttachmentFile(contentDir, file);
  if (!cleaned) return [];
  replaceWhole(joinBelow(contentDir, file), cleaned.bytes);
  return [`Đã xóa khỏi tệp: ${[...new Set(cleaned.removed.map(({ what }) => what))].join(', ')}.`];
}

async function fixPictureFile(path: string): Promise<string[]> {
  const removed = await fixPicture(path);
  return removed?.length ? [`Đã xóa khỏi ảnh: ${listMetadata(removed)}.`] : [];
}
