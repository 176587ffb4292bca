import { findProgram, isExecutable } from './find-program-fs.ts';
import { npmChromiumPath } from './npm-chromium.ts';

export const chromiumCommands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium on this machine: `CHROMIUM` if set, else the one that `npm test` fetched because no other ran, else
 * the first found. Returns `undefined` when there is none.
 */
export function findChromium(): string | undefined {
  const own = process.env['CHROMIUM'];
  if (own) return isExecutable(own) ? own : undefined;
  if (isExecutable(npmChromiumPath)) return npmChromiumPath;
  return findProgram(...chromiumCommands) ?? elsewhere.find(isExecutable);
}
