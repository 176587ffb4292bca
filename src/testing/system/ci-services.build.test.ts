import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../scripts/command/project-root.ts';
import { parts } from '../parts-of-ci.ts';

/*
 * Checks the CI configuration for faults that otherwise show only on the CI service: a missing verb, an action that its
 * owner changed, a branch name that is a shell command, a token with too many rights.
 */
const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');
const { scripts: verbs } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Finds the verbs that a shell text calls. */
const verbsOf = (text: string): string[] =>
  [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name = '']) => name);

/** Gives bash's syntax errors for a text, without running it. */
const faultsOf = (text: string): string => spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' }).stderr;

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  if?: string;
  'runs-on': string;
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  environment?: string;
  needs?: string;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: { group: string; 'cancel-in-progress': boolean };
  jobs: Record<string, Job>;
}

const names = readdirSync(`${root}/.github/workflows`).sort();
const workflows = names.map((name): [string, Workflow] => [name, parse(read(`.github/workflows/${name}`)) as Workflow]);
const workflow = (name: string): Workflow => parse(read(`.github/workflows/${name}`)) as Workflow;

it('serves GitHub with four workflows', () => {
  expect(names).toEqual(['check.yml', 'publish.yml', 'schedule.yml', 'test.yml']);
});

describe.each(workflows)('the workflow %s', (name, { on, permissions, concurrency, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('takes every action by its commit, with the version beside it', () => {
    const lines = read(`.github/workflows/${name}`).match(/^.*\buses:.*$/gm) ?? [];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => !/uses: actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('may read the content and nothing else, but what a job names', () => {
    expect(permissions).toEqual({ contents: 'read' });
    const more = Object.values(jobs).flatMap((job) => Object.entries(job.permissions ?? {}));
    expect(
      more.filter(([scope, access]) => access !== 'read' && `${name} ${scope}` !== 'schedule.yml actions'),
    ).toEqual([]);
  });

  it('never runs the code of a stranger’s branch with the rights of this repository', () => {
    expect(Object.keys(on).filter((event) => /pull_request_target|workflow_run|issue_comment/.test(event))).toEqual([]);
    if ('pull_request' in on) expect(read(`.github/workflows/${name}`)).not.toContain('secrets.');
  });

  it('hands values to shells by the environment only', () => {
    expect(steps.flatMap(({ run = '' }) => (run.includes('${{') ? [run] : []))).toEqual([]);
  });

  it('calls verbs that npm knows, after `npm ci`, in shell text that bash can read', () => {
    for (const job of Object.values(jobs)) {
      const runs = job.steps.map(({ run = '' }) => run);
      // Signing needs no library, so it runs before any is installed.
      const first = runs.findIndex((run) => verbsOf(run).some((verb) => verb !== 'sign'));
      const installs = runs.findIndex((run) => run.startsWith('npm ci'));
      if (first >= 0) expect(installs).toSatisfy((at: number) => at >= 0 && at < first);
      expect(runs.flatMap(verbsOf).filter((verb) => !verbs[verb])).toEqual([]);
      expect(runs.map(faultsOf).filter(Boolean)).toEqual([]);
    }
  });

  it('ends by itself, on a runner that is named, and leaves no token on the disk', () => {
    expect(concurrency?.group).toBeTruthy();
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      expect(job['runs-on']).toMatch(/^ubuntu-\d+\.\d+$/);
      for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with?.['persist-credentials']).toBe(false);
    }
  });
});

describe('publishing from GitHub', () => {
  it('goes one after another and is never cut off', () => {
    expect(workflow('publish.yml').concurrency).toEqual({ group: 'dang-trang', 'cancel-in-progress': false });
  });

  it('renders where no key is, and has keys where nothing is rendered', () => {
    const { dung, dang } = workflow('publish.yml').jobs;
    const textOf = (job: Job | undefined): string => JSON.stringify(job);
    expect([dung?.environment, textOf(dung).match(/secrets\.\w+/g)]).toEqual([undefined, null]);
    expect([dang?.environment, dang?.needs]).toEqual(['trang-chinh-thuc', 'dung']);
    const runs = dang?.steps.map(({ run = '' }) => run) ?? [];
    expect(runs.flatMap(verbsOf)).toEqual(['sign', 'publish']);
    expect(runs.filter((run) => run.startsWith('npm ci'))).toEqual(['npm ci --ignore-scripts']);
    const keyed =
      dang?.steps.filter((step) => textOf({ ...dang, steps: [step] }).includes('secrets.SIGNING_KEY')) ?? [];
    expect(keyed.map(({ run = '' }) => verbsOf(run))).toEqual([['sign']]);
    const signs = dang?.steps.indexOf(keyed[0] ?? {}) ?? -1;
    expect(signs).toBeLessThan(runs.indexOf('npm ci --ignore-scripts'));
    // The job that renders must not write the cache that tells the other job which pages are sound.
    const cachesOf = (job: Job | undefined): string[] =>
      job?.steps.filter(({ uses }) => uses?.startsWith('actions/cache')).map((step) => String(step.with?.['key'])) ??
      [];
    expect([cachesOf(dung), cachesOf(dang)]).toEqual([['trang-${{ github.sha }}'], ['soat-dang-${{ github.sha }}']]);
  });

  it('rebuilds every night at the hour that the schedule names', () => {
    const { on, jobs } = workflow('schedule.yml');
    const hours = (on['schedule'] as { cron: string }[]).map(({ cron }) => cron);
    const asked = jobs['dang-lai']?.if ?? '';
    expect(hours.filter((cron) => asked.includes(`'${cron}'`))).toEqual(['2 17 * * *']);
  });

  it('keeps what branches build from its cache', () => {
    const uses = workflow('check.yml').jobs['soat']?.steps.flatMap(({ uses: action = '' }) => action) ?? [];
    expect(uses.filter((action) => action.startsWith('actions/cache')).map((action) => action.split('@')[0])).toEqual([
      'actions/cache/restore',
    ]);
  });

  it('shows a branch as a preview', () => {
    const build = workflow('check.yml').jobs['soat']?.steps.find(({ run }) => run?.includes('build'));
    expect(build?.env).toEqual({ PREVIEW: '${{ github.head_ref }}' });
    expect(workflow('publish.yml').jobs['dung']?.steps.filter(({ env }) => env?.['PREVIEW'])).toEqual([]);
  });
});

interface GitlabJob {
  stage?: string;
  extends?: string;
  rules?: { if?: string }[];
  variables?: Record<string, string>;
  script?: string[];
  interruptible?: boolean;
  resource_group?: string;
  environment?: { name: string };
  needs?: string[];
  before_script?: string[];
  cache?: { key: string | object; paths: string[]; policy?: string }[];
  artifacts?: { expose_as?: string; access?: string; reports?: Record<string, string>; paths?: string[] };
}

describe('.gitlab-ci.yml', () => {
  const {
    stages,
    default: common,
    workflow: pipelines,
    variables,
    ...jobs
  } = parse(read('.gitlab-ci.yml')) as {
    stages: string[];
    default: { before_script: string[]; cache: { paths: string[] }[]; timeout: string };
    workflow: { rules: { if: string }[] };
    variables: Record<string, string>;
  } & Record<string, GitlabJob>;
  const all = Object.entries(jobs as Record<string, GitlabJob>).filter(([name]) => !name.startsWith('.'));
  const shown = (name: string): GitlabJob => (jobs as Record<string, GitlabJob>)[name] ?? {};

  it('has jobs of known stages, each with rules of its own or those it extends', () => {
    expect(all.map(([name]) => name)).toEqual(['soat', 'xem-thu', ...parts, 'dung', 'ky', 'dang']);
    for (const [name, job] of all) {
      expect([name, stages.includes(job.stage ?? shown(job.extends ?? '').stage ?? '')]).toEqual([name, true]);
      expect([name, (job.rules ?? shown(job.extends ?? '').rules ?? []).length]).not.toEqual([name, 0]);
    }
    expect(pipelines.rules).toHaveLength(2);
    expect(common.timeout).toBe('90 minutes');
    expect(variables['GIT_DEPTH']).toBe(0);
  });

  it('calls verbs that npm knows, after `npm ci`, in shell text that bash can read', () => {
    expect(common.before_script.at(-1)).toMatch(/^npm ci /);
    const lines = all.flatMap(([, { script = [] }]) => script);
    expect(lines.flatMap(verbsOf).filter((verb) => !verbs[verb])).toEqual([]);
    expect(lines.map(faultsOf).filter(Boolean)).toEqual([]);
    expect(lines.filter((line) => /^\.\w/.test(line) && !existsSync(`${root}/${line}`))).toEqual([]);
  });

  it('shows a branch as a preview that only members can fetch, and reports problems to the merge request', () => {
    expect(shown('xem-thu')).toMatchObject({
      variables: { PREVIEW: '$CI_MERGE_REQUEST_SOURCE_BRANCH_NAME' },
      artifacts: { access: 'developer', paths: ['dist/'] },
    });
    expect(shown('xem-thu').artifacts?.expose_as).toMatch(/^\w[-\w ]*$/); // EXPOSE_AS_REGEX of GitLab
    expect(shown('soat').artifacts?.reports?.['codequality']).toBe('chat-luong.json');
    expect(shown('soat').script?.[0]).toContain('--format gitlab > chat-luong.json');
  });

  it('publishes from the main branch, one after another and never cut off', () => {
    expect(shown('dang').resource_group).toBe('dang-trang');
    for (const name of ['dung', 'ky', 'dang']) expect([name, shown(name).extends]).toEqual([name, '.khi-da-gop']);
    expect(shown('.khi-da-gop').interruptible).toBe(false);
    expect(shown('.khi-da-gop').rules).toHaveLength(1);
    expect(shown('.khi-da-gop').rules?.[0]?.if).toMatch(/^\$CI_COMMIT_BRANCH == \$CI_DEFAULT_BRANCH && /);
  });

  it('renders where no key is, signs where no library is, and publishes what it did not render', () => {
    const verbsIn = (name: string): string[] => [...new Set((shown(name).script ?? []).flatMap(verbsOf))];
    expect(['dung', 'ky', 'dang'].map((name) => [shown(name).environment?.name, ...verbsIn(name)])).toEqual([
      [undefined, 'schedule', 'check', 'build'],
      ['ky-trang', 'sign'],
      ['trang-chinh-thuc', 'publish'],
    ]);
    for (const name of ['ky', 'dang'])
      expect([name, shown(name).before_script?.filter((line) => !line.startsWith('unset '))]).toEqual([name, []]);
    expect(shown('ky').script?.join('\n')).not.toContain('npm ci');
    expect(shown('dang').script?.filter((line) => line.startsWith('npm ci'))).toEqual([
      'npm ci --ignore-scripts --cache .npm --prefer-offline',
    ]);
    expect(shown('dang').cache?.map(({ key }) => key)).not.toContain('trang');
  });

  it.each(['SIGNING_KEY', 'SIGNING_KEY_FILE', 'PUBLISH_SSH_KEY'])('refuses to render where %s can be read', (name) => {
    const [guard = ''] = shown('dung').script ?? [];
    const run = (env: Record<string, string>): { status: number | null; stdout: string } =>
      spawnSync('bash', ['-ec', guard], { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } });
    expect(run({})).toMatchObject({ status: 0, stdout: '' });
    expect(run({ [name]: 'x' })).toMatchObject({
      status: 1,
      stdout:
        'Job dựng trang đọc được khóa. Trong Settings, CI/CD, Variables: đặt Environment scope của SIGNING_KEY_FILE là ky-trang, của PUBLISH_SSH_KEY là trang-chinh-thuc.\n',
    });
  });

  it('quotes what a branch or a setting may hold', () => {
    const lines = all.flatMap(([, { script = [] }]) => script);
    const unquoted = lines.join('\n').replaceAll(/"[^"]*"/g, '');
    expect(unquoted.match(/\$\{?\w+/g)).toEqual(['${PUBLISH_RELOAD']);
  });

  it('keeps the same caches as GitHub, and only those that builds have', () => {
    const paths = common.cache.flatMap((cache) => cache.paths).filter((path) => path.startsWith('.cache/'));
    const cache = workflow('publish.yml').jobs['dung']?.steps.find(({ uses }) => uses?.startsWith('actions/cache@'));
    expect(paths.map((path) => path.replace(/\/$/, ''))).toEqual(String(cache?.with?.['path']).trim().split('\n'));
    const code = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.ts$/.test(file))
      .map((file) => read(`scripts/${file}`))
      .join('\n');
    const isKept = (name: string): boolean => new RegExp(`cacheDir,[^;]{0,60}'${name}'`).test(code);
    expect(paths.map((path) => path.split('/')[1] ?? '').filter((name) => !isKept(name))).toEqual([]);
  });
});

it('the one script of the project’s own CI is text that bash can read', () => {
  expect(faultsOf(read('.ci/run'))).toBe('');
  expect(verbsOf(read('.ci/run')).filter((verb) => !verbs[verb])).toEqual([]);
});
