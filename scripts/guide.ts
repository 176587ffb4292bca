/** `npm run guide`: writes the reference of rules and messages beside the staff's guide, from the code. */
import './command/catch-errors.ts';
import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeGate, guideMark } from './guide/describe-gate.ts';
import { root } from './command/project-root.ts';
import { readOptions } from './command/read-options.ts';
import { stopWithCallError } from './command/stop.ts';

readOptions({}, 'Dùng: `npm run guide`.');
const path = join(root, 'content/QUY-TAC.md');
const stat = lstatSync(path, { throwIfNoEntry: false });
if (stat && !(stat.isFile() && readFileSync(path, 'utf8').includes(guideMark)))
  stopWithCallError(
    '`content/QUY-TAC.md` không phải do lệnh này viết nên không ghi đè.',
    'Đổi tên tệp đó rồi chạy lại `npm run guide`.',
  );
writeFileSync(path, describeGate());
