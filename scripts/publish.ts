/**
 * `npm run publish`: puts a built site online, completely or not at all; `--status` describes the target. Its modules
 * are compiled once and cached.
 */
import './command/catch-errors.ts';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { leaveSigningKey } from './publish/leave-signing-key.ts';

leaveSigningKey();
enableCompileCache(fileURLToPath(new URL('../.cache/node', import.meta.url)));
await import('./publish/run-publish.ts');
