/**
 * What a verb says may hold the name of a colleague's file, or a message of another program. In it a terminal would read
 * orders: to clear itself, or to write a verdict that no check gave. JSON that a verb prints means the same afterwards.
 */
import { format } from 'node:util';
import { showControls } from './show-controls.ts';

for (const method of ['log', 'error', 'warn', 'info'] as const) {
  const print = console[method];
  console[method] = (...said: unknown[]) => print(showControls(format(...said)));
}
