import { readFileSync, statSync } from 'node:fs';
import { joinBelow } from '../../disk/join-below.ts';
import { createGateProblem, type Problem } from '../../problems/problem.ts';
import { checkConflicts } from './check-conflicts.ts';
import { checkBytes, checkLines } from './check-size.ts';
import { checkUnreadable } from './check-unreadable.ts';
import { listContentFiles } from './content-files-fs.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { digestOfSource } from './digest-of-source.ts';

/** A content folder, listed once. Its files are read on demand. */
export interface SourceFolder {
  /** Paths as the disk spells them. */
  files: string[];
  /** NFC form → the disk's spelling; macOS returns NFD. */
  byNfc: ReadonlyMap<string, string>;
  /** Problems of folder entries that cannot be read as files. */
  problems: Problem[];
  /** Text and digest of a file, or the problem that it cannot be read. */
  read: (file: string) => { text: string; digest: string } | { problem: Problem };
}

/** @throws the system's error when the folder itself cannot be read */
export function openSourceFolder(contentDir: string): SourceFolder {
  const { files, ...unreadable } = listContentFiles(contentDir);
  return {
    files,
    problems: checkUnreadable(unreadable),
    byNfc: new Map(files.map((file) => [file.normalize('NFC'), file])),
    read: (file) => {
      const path = joinBelow(contentDir, file);
      let bytes: Uint8Array;
      try {
        const tooLarge = checkBytes(file, statSync(path).size);
        if (tooLarge) return { problem: tooLarge };
        bytes = readFileSync(path);
      } catch (error) {
        const message = `Máy không đọc được tệp này (${(error as NodeJS.ErrnoException).code ?? 'lỗi lạ'}).`;
        return {
          problem: createGateProblem({
            file,
            rule: 'khong-doc-duoc',
            message,
            cure: 'Cấp quyền đọc cho tệp, hoặc chép lại tệp.',
          }),
        };
      }
      const decoded = decodeUtf8(file, bytes);
      if ('problem' in decoded) return decoded;
      const problem = checkLines(file, decoded.text) ?? checkConflicts(file, decoded.text);
      if (problem) return { problem };
      return { text: decoded.text, digest: digestOfSource(bytes) };
    },
  };
}
