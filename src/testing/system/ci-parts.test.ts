import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../scripts/command/project-root.ts';
import config from '../../../scripts/vitest.config.ts';
import { parts } from '../parts-of-ci.ts';

/* A change to the source is tried part by part. Each part is a job that is named after the one verb that it calls. */
const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');
const { scripts: verbs } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('on GitHub', () => {
  interface Job {
    name: string;
    strategy?: object;
    steps: { run?: string; env?: Record<string, string> }[];
  }
  const { thu, build } = (parse(read('.github/workflows/test.yml')) as { jobs: Record<string, Job> }).jobs;

  it('each part is a job of its own, and one that fails ends no other', () => {
    expect([thu?.name, thu?.strategy]).toEqual(['${{ matrix.verb }}', { 'fail-fast': false, matrix: { verb: parts } }]);
    const runs = thu?.steps.flatMap(({ run, env }) => (run ? [[run, env?.['VERB']]] : []));
    expect(runs).toEqual([
      ['npm ci', undefined],
      ['npm run "$VERB"', '${{ matrix.verb }}'],
    ]);
  });

  it('the sample newsroom is checked and built beside them', () => {
    expect(build?.steps.flatMap(({ run }) => run ?? [])).toEqual([
      'npm ci',
      'npm run check',
      'npm run build',
      'npm run check -- --site dist',
    ]);
  });
});

it('on GitLab each part is a job of its own', () => {
  const jobs = parse(read('.gitlab-ci.yml')) as Record<string, object>;
  expect(parts.map((name) => jobs[name])).toEqual(
    parts.map((name) => ({ extends: '.khi-doi-ma-nguon', script: [`npm run ${name}`] })),
  );
});

it('`.ci/run` is all of them: four verbs, the sample newsroom, and `npm test` for the last three', () => {
  const lines = read('.ci/run').split('\n');
  const calls = lines.filter((line) => line.startsWith('npm ')).map((line) => line.replace(/ *#.*/, ''));
  expect(calls).toEqual([
    'npm ci',
    ...parts.slice(0, 4).map((verb) => `npm run ${verb}`),
    'npm run check',
    'npm run build',
    'npm run check -- --site dist',
    'npm test',
  ]);
});

it('the verbs of the tests run every project of tests, each in one of them', () => {
  const called = parts.slice(4).flatMap((verb) => verbs[verb]?.match(/(?<=--project )\S+/g) ?? []);
  const projects = (config.test?.projects ?? []) as { test: { name: string } }[];
  expect(called.sort()).toEqual(projects.map(({ test }) => test.name).sort());
  expect(projects.length).toBeGreaterThan(2);
});

it('`npm run format` changes nothing, unlike `npm run format -- --write`', () => {
  expect(verbs['format']).toContain('prettier --check ');
  expect(verbs['format']).not.toContain('--write');
});
