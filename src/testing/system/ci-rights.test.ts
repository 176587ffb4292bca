import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../scripts/command/project-root.ts';

/*
 * A job that runs the repository's code also runs code from any merged branch and any library. So it gets only a token
 * that can read, and its downloads are pinned by their digests.
 */
const read = (file: string): unknown => parse(readFileSync(`${root}/${file}`, 'utf8'));

interface Job {
  permissions?: Record<string, string> | string;
  environment?: string;
  env?: object;
  steps: { uses?: string; run?: string }[];
}
interface Workflow {
  permissions?: Record<string, string> | string;
  env?: object;
  jobs: Record<string, Job>;
}

/** Whether a job has the repository's code, or can get it. */
const hasCode = ({ steps }: Job): boolean =>
  steps.some(({ uses, run = '' }) => uses || /\b(?:npm|npx|node|git)\b|\.\//.test(run));

/** Lists forbidden rights of jobs, by job name. */
function findRights({ permissions, env, jobs }: Workflow): string[] {
  return Object.entries(jobs).flatMap(([name, job]) => {
    if (!hasCode(job)) return [];
    const rights = job.permissions ?? permissions ?? 'write-all';
    const readsOnly =
      typeof rights === 'object' && Object.entries(rights).every((right) => `${right}` === 'contents,read');
    const text = JSON.stringify([env, job]);
    return [
      ...(readsOnly ? [] : [`${name}: ${JSON.stringify(rights)}`]),
      ...(text.match(/github\.token|secrets\.GITHUB_TOKEN|secrets\[|toJSON\(secrets|secrets:\s*inherit/gi) ?? []).map(
        (held) => `${name}: ${held}`,
      ),
      ...(text.includes('secrets.') && !job.environment ? [`${name}: secrets without an environment`] : []),
    ];
  });
}

const workflows = readdirSync(`${root}/.github/workflows`).sort();

it.each(workflows)('%s gives no token to a job that has the repository’s code', (name) => {
  expect(findRights(read(`.github/workflows/${name}`) as Workflow)).toEqual([]);
});

it('has a job that may start another workflow, and it has no code', () => {
  const { jobs } = read('.github/workflows/schedule.yml') as Workflow;
  const may = Object.entries(jobs).filter(([, { permissions }]) => JSON.stringify(permissions ?? '').includes('write'));
  expect(may.map(([name, job]) => [name, job.permissions, hasCode(job)])).toEqual([
    ['dang-lai', { actions: 'write' }, false],
  ]);
});

const code = { uses: 'actions/checkout@0' };
describe('a workflow that gives a token to code is told', () => {
  it.each<[string, Workflow, string[]]>([
    ['by saying nothing', { jobs: { a: { steps: [code] } } }, ['a: "write-all"']],
    [
      'for all jobs',
      { permissions: { contents: 'write' }, jobs: { a: { steps: [code] } } },
      ['a: {"contents":"write"}'],
    ],
    [
      'to one job',
      {
        permissions: { contents: 'read' },
        jobs: { a: { permissions: { contents: 'read', actions: 'write' }, steps: [code] } },
      },
      ['a: {"contents":"read","actions":"write"}'],
    ],
    ['in one word', { permissions: 'read-all', jobs: { a: { steps: [{ run: 'npm ci' }] } } }, ['a: "read-all"']],
    [
      'in the environment of all',
      { permissions: {}, env: { GH_TOKEN: '${{ github.token }}' }, jobs: { a: { steps: [{ run: './x' }] } } },
      ['a: github.token'],
    ],
    [
      'by its other name',
      { permissions: {}, jobs: { a: { env: { T: '${{ secrets.GITHUB_TOKEN }}' }, environment: 'e', steps: [code] } } },
      ['a: secrets.GITHUB_TOKEN'],
    ],
    [
      'with every secret at once',
      { permissions: {}, jobs: { a: { env: { T: '${{ toJSON(secrets) }}' }, steps: [code] } } },
      ['a: toJSON(secrets'],
    ],
    [
      'without an environment that guards a secret',
      { permissions: {}, jobs: { a: { env: { T: '${{ secrets.KEY }}' }, steps: [code] } } },
      ['a: secrets without an environment'],
    ],
  ])('%s', (_, workflow, faults) => {
    expect(findRights(workflow)).toEqual(faults);
  });
});

it('hears of new versions of actions and of libraries, after a week in which somebody may notice', () => {
  const { updates } = read('.github/dependabot.yml') as {
    updates: { 'package-ecosystem': string; directory: string; cooldown: { 'default-days': number } }[];
  };
  expect(updates.map((update) => [update['package-ecosystem'], update.directory, update.cooldown])).toEqual([
    ['github-actions', '/', { 'default-days': 7 }],
    ['npm', '/', { 'default-days': 7 }],
  ]);
});

describe('GitLab', () => {
  const {
    variables,
    default: common,
    ...others
  } = read('.gitlab-ci.yml') as {
    variables: Record<string, string>;
    default: { image: string; before_script: string[] };
  } & Record<string, { image?: string; script?: string[]; before_script?: string[] }>;
  const jobs = Object.entries(
    others as Record<string, { image?: string; script?: string[]; before_script?: string[] }>,
  ).filter(([, { script }]) => script);

  it('takes its image by the sum of its bytes', () => {
    expect(variables['NODE_IMAGE']).toMatch(/^node:24\.\d+\.\d+-bookworm@sha256:[0-9a-f]{64}$/);
    expect([common.image, ...jobs.flatMap(([, { image }]) => image ?? [])]).toEqual(['$NODE_IMAGE']);
  });

  it('drops the job’s token before anything of the repository runs, and writes it nowhere', () => {
    expect(jobs.length).toBeGreaterThan(3);
    const drops =
      /^unset CI_JOB_TOKEN CI_REGISTRY_PASSWORD CI_DEPENDENCY_PROXY_PASSWORD CI_DEPLOY_PASSWORD CI_REPOSITORY_URL$/;
    const keeping = jobs.filter(([, { before_script: first = common.before_script }]) => !drops.test(first[0] ?? ''));
    expect(keeping.map(([name]) => name)).toEqual([]);
    expect(variables['FF_GIT_URLS_WITHOUT_TOKENS']).toBe('true');
  });

  it.each([
    ['node:24-bookworm', 2],
    ['kho.minhha.example:5000/node:24', 2],
    [variables['NODE_IMAGE'] ?? '', 0],
    [`kho.minhha.example/node@sha256:${'0'.repeat(64)}`, 0],
  ])('given the image `%s` by a setting, ends with %i', (image, status) => {
    const check = common.before_script.find((line) => line.includes('case $NODE_IMAGE')) ?? 'false';
    const ran = spawnSync('bash', ['--norc', '-c', check], { encoding: 'utf8', env: { NODE_IMAGE: image } });
    expect([ran.status, ran.stderr]).toEqual([status, '']);
    expect(ran.stdout).toBe(
      status === 0
        ? ''
        : `Biến NODE_IMAGE là \`${image}\`, chưa ghim theo mã băm nên ngày mai có thể là một ảnh khác.\n` +
            'Thêm mã băm mà `docker buildx imagetools inspect` in ra, ví dụ `kho.minhha.example/node:24-bookworm@sha256:64af…`.\n',
    );
  });
});
