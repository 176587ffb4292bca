import { readdirSync, type Dirent } from 'node:fs';
import { joinBelow } from '../../disk/join-below.ts';

export interface ContentFiles {
  /** Sorted paths with `/` from the content folder, without dot files and editors' temporary files. */
  files: string[];
  /** Links, pipes and devices. They are never followed, because a file outside the folder is not content. */
  strange: string[];
  /** Folders that the system refuses to list. */
  closed: { folder: string; code: string }[];
}

const isLeaving = (name: string): boolean => /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name);

/**
 * Everything below the content folder.
 * @throws the system's error when the content folder itself cannot be read
 */
export function listContentFiles(contentDir: string): ContentFiles {
  const found: ContentFiles = { files: [], strange: [], closed: [] };
  const walk = (folder: string, entries: Dirent[]): void => {
    for (const entry of entries) {
      if (isLeaving(entry.name)) continue;
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isFile()) found.files.push(path);
      else if (entry.isDirectory()) open(path);
      else found.strange.push(path);
    }
  };
  const open = (folder: string): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder ? joinBelow(contentDir, folder) : contentDir, { withFileTypes: true });
    } catch (error) {
      if (!folder) throw error;
      found.closed.push({ folder, code: (error as NodeJS.ErrnoException).code ?? 'lỗi lạ' });
      return;
    }
    walk(folder, entries);
  };
  open('');
  return { files: found.files.sort(), strange: found.strange.sort(), closed: found.closed };
}
