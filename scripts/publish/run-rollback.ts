import { openTarget } from '../../src/releases/open-target-fs.ts';
import { rollBack } from '../../src/releases/roll-back-fs.ts';
import { saySeconds } from '../../src/vietnamese/say-amount.ts';
import { reloadHost } from './reload-host.ts';
import { readTargetOption, readWaitOption, stopAsRefused, targetOptions } from './target-options.ts';
import { readArguments } from '../command/read-arguments.ts';
import { stopWithCallError } from '../command/stop.ts';

const usage =
  'Dùng: `npm run rollback -- --to /srv/www/tin`, hoặc kèm tên một bản: `npm run rollback -- --to dang@may-chu:/srv/www/tin 20261126T123456Z-b5e50c5`.';
const { values: options, words } = readArguments(
  { ...targetOptions, 'with-withdrawn': { type: 'boolean', default: false } },
  usage,
);
const address = readTargetOption(options.to, usage);
const waitSeconds = readWaitOption(options.wait);
const [wanted, tooMany] = words;
if (tooMany !== undefined) stopWithCallError(`Lệnh này không nhận \`${tooMany}\`.`, usage);

async function main(): Promise<void> {
  const started = performance.now();
  const target = await openTarget({ address, ssh: options.ssh, isMade: false });
  const { name, former } = await rollBack({
    target,
    wanted,
    withWithdrawn: options['with-withdrawn'],
    waitSeconds,
    say: (line) => console.log(line),
  });
  console.log(`Đã quay về \`${name}\`, thay \`${former}\`, trong ${saySeconds(performance.now() - started)}.`);
  await reloadHost(target, options.reload, { name, former });
  target.close();
}

await main().catch(stopAsRefused);
