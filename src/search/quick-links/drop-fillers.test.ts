import { expect, it } from 'vitest';
import { dropFillers } from './drop-fillers.ts';

it.each([
  ['số điện thoại công an phường', 'công an phường', true],
  ['đường dây nóng csgt', 'csgt', true],
  ['csgt hotline', 'csgt', true],
  ['so 113', '113', true],
  ['danh sách truy nã', 'truy nã', false],
  ['công an xã ở đâu', 'công an xã', false],
  ['liên hệ', '', false],
  ['tìm số điện thoại rơi', 'tìm số điện thoại rơi', false],
  ['pc08', 'pc08', false],
])('leaves of %j: %j', (query, left, wantsPhone) => {
  for (const form of ['NFC', 'NFD']) {
    expect(dropFillers(query.normalize(form).split(' '))).toEqual({
      left: left === '' ? [] : left.normalize(form).split(' '),
      wantsPhone,
    });
  }
});
