/** `npm start`: builds the newsroom and serves it as the real host does. */
import './command/catch-errors.ts';
import './command/drop-signing-key.ts';
import { serveSite } from '../src/hosting/serve-site-fs.ts';
import { readEnvironment } from './command/environment.ts';
import { portOption, readPort } from './command/port-option.ts';
import { readOptions } from './command/read-options.ts';
import { runBuild } from './command/run-build.ts';
import { stopWithCallError } from './command/stop.ts';

const options = readOptions(portOption, 'Dùng: `npm start`, hoặc `npm start -- --port 4322`.');
const port = readPort(options.port, 'npm start');

const { outDir } = readEnvironment();
runBuild();

const { url } = await serveSite({ siteDir: outDir, port, host: 'localhost' }).catch((error: NodeJS.ErrnoException) =>
  stopWithCallError(
    `Không mở được cổng ${port} (${error.code ?? error.message}).`,
    'Dùng cổng khác: `npm start -- --port 4322`.',
  ),
);
console.log(`Trang đang mở tại ${url}/ (nhấn Ctrl+C để dừng).`);
