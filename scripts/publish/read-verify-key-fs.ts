import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * Reads `verifyKey` of `co-quan.yml`; undefined when there is none. Reads nothing else, because a build judged the
 * rest.
 * @throws when the file exists and is not YAML
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
    // A built site may be published from a machine without its content.
    return '';
  }
}
