import { defineConfig } from 'vitest/config';

const setupFiles = ['src/testing/set-up-files.ts'];

/** Kinds of tests by file name: pure tests run in parallel; tests that build or browse run one by one. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.build.test.ts', '**/*.browser.test.ts'],
          setupFiles,
          testTimeout: 60_000, // a busy machine is not a fault of the code
        },
      },
      {
        test: {
          name: 'site',
          include: ['{src,scripts}/**/*.{build,browser}.test.ts'],
          setupFiles,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
