import { readdirSync } from 'node:fs';

/**
 * Every file below the content folder, as sorted paths with `/`, dot files and editors' leavings aside.
 * Links are not followed: what stands outside the folder is nobody's content.
 * @throws the system's error when the folder cannot be read
 */
export function listContentFiles(contentDir: string): string[] {
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.slice(contentDir.length).replaceAll('\\', '/').replace(/^\/+/, ''),
    )
    .filter((file) => !/(^|\/)(\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(file))
    .sort();
}
