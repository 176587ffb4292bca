import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as prompts from '@clack/prompts';
import { childEnvironment } from '../../src/processes/child-environment.ts';
import { findChromium } from '../../src/testing/find-chromium-fs.ts';
import { findProgram } from '../../src/testing/find-program-fs.ts';
import { npmChromium } from '../../src/testing/npm-chromium.ts';
import { stopWithCallError } from '../command/stop.ts';
import { fetchChromium } from './fetch-chromium-fs.ts';
import { neededPrograms, type NeededProgram } from './needed-programs.ts';
import { describeServices, planInstall, type InstallPlan, type Machine } from './plan-install.ts';

type Installation = Extract<InstallPlan, { kind: 'install' }>;

/**
 * Installs the programs that the tests need and this machine lacks. Asks a person at the terminal once; elsewhere
 * prints one line. If that is impossible, says how a person does it and ends the process with status 2.
 */
export async function installPrograms(): Promise<void> {
  const own = process.env['CHROMIUM'];
  if (own && !findChromium())
    stopWithCallError(`CHROMIUM=\`${own}\` không phải một tệp chạy được.`, 'Sửa đường dẫn, hoặc bỏ biến ấy.');
  const machine = inspectMachine();
  const plan = planInstall(findMissing(), machine, npmChromium);
  if (plan.kind === 'none') return;
  if (plan.kind === 'explain') stopWithCallError(plan.fault, plan.cure);
  if (machine.isAttended) await ask(plan);
  else console.log(`Đang cài ${plan.names.join(', ')} để chạy phép thử.`);
  install(plan);
  const still = findMissing().map(({ name }) => name);
  if (still.length > 0)
    stopWithCallError(
      `Đã cài ${plan.names.join(', ')} mà vẫn chưa chạy được \`${still.join('`, `')}\`.`,
      'Kiểm tra PATH; riêng Chromium thì đặt được biến CHROMIUM=/đường/dẫn/tới/chrome.',
    );
}

function install({ commands, packages, typed, fetchesChromium }: Installation): void {
  for (const [program = '', ...args] of commands) {
    const { status } = spawnSync(program, args, {
      stdio: ['inherit', 'ignore', 'inherit'],
      env: childEnvironment(['http_proxy', 'https_proxy', 'no_proxy']),
    });
    if (status !== 0)
      stopWithCallError(
        `Chưa cài được ${packages.join(', ')}: \`${[program, ...args].join(' ')}\` dừng với mã ${status ?? '?'}.`,
        `Xem lại kết nối mạng và quyền của tài khoản, hoặc tự chạy \`${typed}\`, rồi chạy lại.`,
      );
  }
  if (!fetchesChromium) return;
  try {
    fetchChromium();
  } catch (error) {
    stopWithCallError(
      `Chưa lấy được \`${npmChromium.name}@${npmChromium.version}\` bằng npm (${(error as Error).message.trim()}).`,
      'Xem lại kết nối mạng rồi chạy lại, hoặc cài Google Chrome.',
    );
  }
}

/** A browser counts only if it runs: on Ubuntu the command may exist but only say that it needs a snap. */
function findMissing(): NeededProgram[] {
  const chromium = findChromium();
  const hasChromium = chromium !== undefined && answers(chromium);
  return neededPrograms.filter(({ name, commands }) =>
    name === 'chromium' ? !hasChromium : findProgram(...commands) === undefined,
  );
}

const answers = (browser: string): boolean =>
  process.platform === 'win32' || // there it would open a window
  spawnSync(browser, ['--version', '--no-sandbox'], { env: childEnvironment(), timeout: 60_000 }).status === 0;

async function ask({ names, packages, typed, fetchesChromium }: Installation): Promise<void> {
  const services = describeServices(packages);
  if (services) prompts.log.info(services);
  const answer = await prompts.confirm({
    message: `Phép thử cần thêm ${names.join(', ')}. Cài ngay bằng ${fetchesChromium ? 'apt và npm' : 'apt'}?`,
    active: 'Cài',
    inactive: 'Không',
  });
  if (answer !== true) stopWithCallError('Chưa cài gì, chưa chạy phép thử nào.', `Tự chạy \`${typed}\`, rồi chạy lại.`);
}

const inspectMachine = (): Machine => ({
  kind: `${process.platform}-${process.arch}`,
  hasApt: process.platform === 'linux' && findProgram('apt-get') !== undefined,
  isUbuntu: /^ID(?:_LIKE)?=.*\bubuntu\b/m.test(readRelease()),
  isRoot: process.getuid?.() === 0,
  hasSudo: findProgram('sudo') !== undefined,
  isAttended: process.stdin.isTTY && process.stdout.isTTY && !process.env['CI'],
});

function readRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
