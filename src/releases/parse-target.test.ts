import { expect, it } from 'vitest';
import { parseTarget } from './parse-target.ts';

it.each([
  ['/srv/www/tin', undefined, '/srv/www/tin'],
  ['../tin', undefined, '../tin'],
  ['./may:1', undefined, './may:1'],
  ['/srv/a b:c', undefined, '/srv/a b:c'],
  ['dang@10.0.0.5:/srv/www/tin', 'dang@10.0.0.5', '/srv/www/tin'],
  ['dang@[::1]:/srv/tin', 'dang@[::1]', '/srv/tin'],
  ['[2001:db8::7%eth0]:tin', '[2001:db8::7%eth0]', 'tin'],
  ['may-chu:www/tin', 'may-chu', 'www/tin'],
  ['may-chu:~/tin', 'may-chu', 'tin'],
])('reads %s', (label, host, dir) => {
  expect(parseTarget(label)).toEqual({ host, dir, label });
});

it.each([
  '[::1]',
  '[]:/srv',
  '[::x]:/srv',
  '[::1;id]:/srv',
  '[$(id)]:/srv',
  '[1:2]:/srv',
  '',
  'may-chu:',
  'may-chu::kho',
  '-oProxyCommand=x:/srv',
  '-rf',
  ':/srv',
  'a b:/srv',
  'may:-x',
])('takes %j for no target', (label) => {
  expect(parseTarget(label)).toBeUndefined();
});
