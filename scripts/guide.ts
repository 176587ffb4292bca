/** `npm run guide`: writes the rules and their examples into the staff's guide, from the code itself. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './environment.ts';
import { fillGuide } from './fill-guide.ts';
import { readOptions } from './read-options.ts';

readOptions({}, 'Dùng: `npm run guide`.');
const path = join(root, 'content/HUONG-DAN.md');
writeFileSync(path, fillGuide(readFileSync(path, 'utf8')));
