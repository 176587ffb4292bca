import { relative, resolve, sep } from 'node:path';
import type { ContentFiles } from '../../src/reading/sources/content-files-fs.ts';
import { stopWithCallError } from '../command/stop.ts';

/** Finds files that a call names, from the current folder or the content folder. A folder means all files in it. */
export function findNamedFiles(
  names: readonly string[],
  contentDir: string,
  { files, strange, closed }: ContentFiles,
): string[] {
  const all = [...files, ...strange, ...closed.map(({ folder }) => folder)];
  return names.flatMap((name) => {
    const paths = [resolve(name), resolve(contentDir, name)].map((path) =>
      relative(contentDir, path).split(sep).join('/').normalize('NFC'),
    );
    for (const path of paths) {
      const found = all.filter((file) => isAt(file.normalize('NFC'), path));
      if (found.length > 0) return found;
    }
    return stopWithCallError(
      `Không thấy \`${name}\` trong thư mục nội dung.`,
      'Viết đường dẫn của một tệp trong đó: `npm run check -- content/bai-viet/2026/tuan-tra-dem.md`.',
    );
  });
}

const isAt = (file: string, path: string): boolean => path === '' || file === path || file.startsWith(`${path}/`);
