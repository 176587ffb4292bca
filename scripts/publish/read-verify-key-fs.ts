import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * `verifyKey` of `co-quan.yml`; undefined when there is none. Read by itself: what else that file says, a build judged.
 * @throws when the file is there and is no YAML
 */
export function readVerifyKey(contentDir: string): string | undefined {
  const text = readText(join(contentDir, 'co-quan.yml'));
  const { verifyKey } = (parse(text) ?? {}) as { verifyKey?: unknown };
  return typeof verifyKey === 'string' ? verifyKey : undefined;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A built site may be published from where its content is not.
    return '';
  }
}
