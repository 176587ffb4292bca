import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/**
 * Kinds of tests, by the ending of a file's name. Files of `*-alone` (`x.alone.build.test.ts`, `x.alone.browser.test.ts`)
 * run one by one after all others: they measure growth, fill a disk's folder or start `npm run dev`, of which one
 * checkout carries one.
 */
const kinds = ['build', 'browser'] as const;
const from = '{src,scripts}/**/*';
const alone = '**/*.alone.*.test.ts';
const setupFiles = ['src/testing/set-up-files.ts'];
const cores = availableParallelism();
/** More would wait for each other's builds. */
const maxWorkers = Math.min(cores, 4);

const projects = kinds.flatMap((kind, index): TestProjectConfiguration[] => {
  const name = kind === 'build' ? 'site' : kind;
  const shared = {
    setupFiles,
    globalSetup: 'src/testing/share-sites.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  };
  return [
    {
      test: {
        ...shared,
        name,
        include: [`${from}.${kind}.test.ts`],
        exclude: [alone],
        maxWorkers,
        sequence: { groupOrder: 1 + index },
      },
    },
    {
      test: {
        ...shared,
        name: `${name}-alone`,
        include: [`${from}.alone.${kind}.test.ts`],
        fileParallelism: false,
        sequence: { groupOrder: 1 + kinds.length + index },
      },
    },
  ];
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: [`${from}.test.ts`],
          exclude: kinds.map((kind) => `**/*.${kind}.test.ts`),
          setupFiles,
          maxWorkers: cores,
          testTimeout: 60_000, // a busy machine is not a fault of the code
        },
      },
      ...projects,
    ],
    coverage: {
      provider: 'v8',
      reporter: ['text-summary'],
      reportsDirectory: fileURLToPath(new URL('../.cache/test/coverage', import.meta.url)),
      include: ['src/{vietnamese,people,newsroom,schemas,rules,views}/**/*.ts'], // the pure rooms
      exclude: ['**/*.test.ts'],
      reportOnFailure: true,
      // A floor below what the tests of these rooms measure: 93.2, 83.0, 93.2 and 95.3 per cent.
      thresholds: { statements: 93, branches: 82, functions: 93, lines: 95 },
    },
  },
});
