import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProblem, type Problem } from '../problems/problem.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { listContentFiles } from './content-files-fs.ts';

/** A content folder, listed once; its files are read when asked for. */
export interface SourceFolder {
  /** Paths as the disk spells them. */
  files: string[];
  /** NFC form → the disk's spelling; macOS hands out NFD. */
  byNfc: ReadonlyMap<string, string>;
  /** Text and digest of a file, or the problem that it cannot be read. */
  read: (file: string) => { text: string; digest: string } | { problem: Problem };
}

/** @throws the system's error when the folder itself cannot be read */
export function openSourceFolder(contentDir: string): SourceFolder {
  const files = listContentFiles(contentDir);
  return {
    files,
    byNfc: new Map(files.map((file) => [file.normalize('NFC'), file])),
    read: (file) => {
      let bytes: Uint8Array;
      try {
        bytes = readFileSync(join(contentDir, file));
      } catch (error) {
        const message = `Máy không đọc được tệp này (${(error as NodeJS.ErrnoException).code ?? 'lỗi lạ'}).`;
        return {
          problem: createProblem({
            file,
            rule: 'khong-doc-duoc',
            message,
            cure: 'Cấp quyền đọc cho tệp, hoặc chép lại tệp.',
          }),
        };
      }
      const decoded = decodeUtf8(file, bytes);
      if ('problem' in decoded) return decoded;
      return { text: decoded.text, digest: createHash('sha256').update(bytes).digest('hex').slice(0, 16) };
    },
  };
}
