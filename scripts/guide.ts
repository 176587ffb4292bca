/** `npm run guide`: writes the reference of rules and messages beside the staff's guide, from the code itself. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeGate } from './describe-gate.ts';
import { root } from './environment.ts';
import { readOptions } from './read-options.ts';

readOptions({}, 'Dùng: `npm run guide`.');
writeFileSync(join(root, 'content/QUY-TAC.md'), describeGate());
