/** `npm run publish`: a built site goes before the readers, whole or not at all; `--status` says what is there. Its modules are compiled once and kept. */
import './catch-errors.ts';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { leaveSigningKey } from './publish/leave-signing-key.ts';

leaveSigningKey();
enableCompileCache(fileURLToPath(new URL('../.cache/node', import.meta.url)));
await import('./publish/run-publish.ts');
