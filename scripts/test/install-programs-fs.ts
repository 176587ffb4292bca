import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as prompts from '@clack/prompts';
import { childEnvironment } from '../../src/processes/child-environment.ts';
import { findChromium } from '../../src/testing/find-chromium-fs.ts';
import { findProgram } from '../../src/testing/find-program-fs.ts';
import { stopWithCallError } from '../stop.ts';
import { neededPrograms, type NeededProgram } from './needed-programs.ts';
import { describeServices, planInstall, type Machine } from './plan-install.ts';

/**
 * Installs what the tests need and this machine lacks. A person at the terminal is asked once; elsewhere one line says
 * what is done. Ends the process with status 2 where it cannot be done, and says how a person does it.
 */
export async function installPrograms(): Promise<void> {
  const own = process.env['CHROMIUM'];
  if (own && !findChromium())
    stopWithCallError(`CHROMIUM=\`${own}\` không phải một tệp chạy được.`, 'Sửa đường dẫn, hoặc bỏ biến ấy.');
  const missing = findMissing();
  const machine = inspectMachine();
  const plan = planInstall(missing, machine);
  if (plan.kind === 'none') return;
  if (plan.kind === 'explain') stopWithCallError(plan.fault, plan.cure);
  if (machine.isAttended) await ask(plan.packages, plan.typed);
  else console.log(`Đang cài ${plan.packages.join(', ')} bằng apt để chạy phép thử.`);
  for (const [program = '', ...args] of plan.commands) {
    const { status } = spawnSync(program, args, {
      stdio: ['inherit', 'ignore', 'inherit'],
      env: childEnvironment(['http_proxy', 'https_proxy', 'no_proxy']),
    });
    if (status !== 0)
      stopWithCallError(
        `Chưa cài được ${plan.packages.join(', ')}: \`${[program, ...args].join(' ')}\` dừng với mã ${status ?? '?'}.`,
        `Xem lại kết nối mạng và quyền của tài khoản, hoặc tự chạy \`${plan.typed}\`, rồi chạy lại.`,
      );
  }
  const still = findMissing().flatMap(({ commands: [name = ''] }) => name);
  if (still.length > 0)
    stopWithCallError(
      `Đã cài ${plan.packages.join(', ')} mà vẫn không thấy \`${still.join('`, `')}\`.`,
      'Kiểm tra PATH; riêng Chromium thì đặt được biến CHROMIUM=/đường/dẫn/tới/chrome.',
    );
}

/** Chromium is looked for in more places than commands are. */
const findMissing = (): NeededProgram[] =>
  neededPrograms.filter(({ debian, commands }) =>
    debian === 'chromium' ? !findChromium() : !commands.some((name) => findProgram(name)),
  );

async function ask(packages: readonly string[], typed: string): Promise<void> {
  const services = describeServices(packages);
  if (services) prompts.log.info(services);
  const answer = await prompts.confirm({
    message: `Phép thử cần thêm ${packages.join(', ')}. Cài ngay bằng \`${typed}\`?`,
    active: 'Cài',
    inactive: 'Không',
  });
  if (answer !== true) stopWithCallError('Chưa cài gì, chưa chạy phép thử nào.', `Tự chạy \`${typed}\`, rồi chạy lại.`);
}

const inspectMachine = (): Machine => ({
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
