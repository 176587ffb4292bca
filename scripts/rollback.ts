/** `npm run rollback`: puts an older release online again. Its modules are compiled once and cached. */
import './command/catch-errors.ts';
import './command/drop-signing-key.ts';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../.cache/node', import.meta.url)));
await import('./publish/run-rollback.ts');
