import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { childEnvironment } from '../../src/processes/child-environment.ts';
import { npmChromium, npmChromiumPath } from '../../src/testing/npm-chromium.ts';

/** Most bytes of an unpacked browser, which has about 190 million. */
const mostBytes = 2 ** 30;

/**
 * Fetches the Chromium of npm's registry. Checks its digest before it puts the complete file in its place.
 *
 * @throws when npm or tar fails, or when the digest differs
 */
export function fetchChromium(): void {
  const folder = dirname(npmChromiumPath);
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, 'dang-tai-'));
  try {
    const spec = `${npmChromium.name}@${npmChromium.version}`;
    // The project forbids npm all other sources, and some npm versions count the registry's own archive as one.
    run('npm', ['pack', spec, '--pack-destination', work, '--allow-remote=all', '--loglevel=error']);
    const archive = join(work, readdirSync(work)[0] ?? '');
    const integrity = `sha512-${hash('sha512', readFileSync(archive), 'base64')}`;
    if (integrity !== npmChromium.integrity) throw new Error(`${spec} is ${integrity}`);
    const browser = join(work, 'chromium');
    writeFileSync(browser, brotliDecompressSync(run('tar', ['-xzOf', archive, npmChromium.file])));
    chmodSync(browser, 0o755);
    renameSync(browser, npmChromiumPath);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function run(program: string, args: string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    maxBuffer: mostBytes,
    env: childEnvironment(['npm_config_*', 'NODE_EXTRA_CA_CERTS', 'http_proxy', 'https_proxy', 'no_proxy']),
  });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr.toString()}`);
  return stdout;
}
