/** `npm run check`: its modules are compiled once and cached, because loading them is most of a check of one file. */
import './command/catch-errors.ts';
import './command/drop-signing-key.ts';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../.cache/node', import.meta.url)));
await import('./check/run-check.ts');
