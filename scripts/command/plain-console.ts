/**
 * A verb's output may contain the name of a colleague's file, or a message of another program. A terminal would obey
 * control characters in it: clear the screen, or show a result that no check gave. JSON output keeps its meaning.
 */
import { format } from 'node:util';
import { showControls } from './show-controls.ts';

for (const method of ['log', 'error', 'warn', 'info'] as const) {
  const print = console[method];
  console[method] = (...said: unknown[]) => print(showControls(format(...said)));
}
