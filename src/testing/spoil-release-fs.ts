import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Copies a built site beside it, under another name, and changes something in the copy. */
export function spoil(siteDir: string, name: string, change: (copyDir: string) => void): string {
  const copyDir = join(dirname(siteDir), name);
  cpSync(siteDir, copyDir, { recursive: true });
  change(copyDir);
  return copyDir;
}

/** Removes the packed copies of a file, which no longer match it. */
export const removePacked = (path: string): void =>
  ['.br', '.gz'].forEach((more) => rmSync(path + more, { force: true }));

export function removeFile(path: string): void {
  removePacked(path);
  rmSync(path);
}

export const removeWorker = (siteDir: string): void => removeFile(join(siteDir, 'ngoai-tuyen.js'));
export const removeGoneList = (siteDir: string): void => removeFile(join(siteDir, 'ngoai-tuyen/da-go.json'));
