import { expect, it } from 'vitest';
import { describeQuickLink } from './describe-quick-link.ts';

const name = 'Công an huyện Gia Phúc';

it.each([
  [{ name }, ''],
  [{ name, ended: '2025-03-01' }, 'đã giải thể từ 01/03/2025'],
  [
    { name, ended: '2025-03-01', successors: ['Công an xã Hạc Điền', 'Công an xã Bến Trầm'] },
    'đã giải thể từ 01/03/2025; nay là Công an xã Hạc Điền, Công an xã Bến Trầm',
  ],
  [{ name, past: 'Công an huyện Gia' }, 'tên trước đây: Công an huyện Gia'],
])('says of %j: %s', (link, sentence) => expect(describeQuickLink(link)).toBe(sentence));
