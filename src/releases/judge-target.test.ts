import { describe, expect, it } from 'vitest';
import { judgeTarget, type TargetContents } from './judge-target.ts';

const release = '20261126T123456Z-b5e50c5';
const holder = '`dang@may-chu`, tiến trình 7';
const contents = (changes: Partial<TargetContents>): TargetContents => ({
  dir: '/srv/tin',
  names: [],
  entries: [],
  holder: undefined,
  ...changes,
});
const own: TargetContents['entries'] = [
  { name: 'current', kind: 'link', to: `releases/${release}` },
  { name: 'previous', kind: 'link', to: `/srv/tin/releases/${release}-dirty/` },
  { name: 'releases', kind: 'folder' },
];
const apart = 'Đăng vào một thư mục riêng, chưa có hoặc còn trống: `npm run publish -- --to /srv/www/tin`.';
const away = (foreign: string): string[] => [
  `Không đăng vào \`tin/\`: thư mục đó có \`${foreign}\` mà chưa từng là nơi đăng trang.`,
  apart,
];

describe('a target', () => {
  it.each<[string, Partial<TargetContents>]>([
    ['that is not there, or empty', {}],
    ['that is the root of a disk', { names: ['lost+found'] }],
    ['that was published to', { names: ['.khoa', 'current', 'previous', 'releases'], entries: own, holder }],
    ['that was made and not yet published to', { names: ['.khoa', 'releases'], entries: own.slice(2), holder: '' }],
    ['in which somebody keeps more', { names: ['.khoa', 'ghi-chu.txt', 'releases'], entries: own.slice(2), holder }],
    ['that was made by a publisher who was killed first', { names: ['.lien-ket-khoa-Ab12Cd', 'releases'] }],
    ['whose lock is for the locking to judge', { names: ['.khoa', 'releases'], holder: undefined }],
    ['that was copied without its lock', { names: ['current', 'releases'], entries: own }],
  ])('%s is taken', (_, changes) => {
    expect(judgeTarget(contents(changes), 'tin/')).toBeUndefined();
  });

  it.each<[string, Partial<TargetContents>, string[]]>([
    ['the root', { dir: '/' }, ['Không đăng vào `tin/`: đó là gốc của cả hệ thống tệp.', apart]],
    ['git’s own folder', { dir: '/srv/a/.git/x' }, ['Không đăng vào `tin/`: chỗ đó là của một kho git.', apart]],
    ['a home', { names: ['.bashrc', '.ssh'] }, away('.bashrc')],
    ['a folder of another tool', { names: ['releases', 'shared'], entries: own.slice(2) }, away('shared')],
    ['a folder with a lock of somebody else', { names: ['.khoa'], holder: 'pid 7' }, away('.khoa')],
    [
      'a folder where the link should be',
      { entries: [{ name: 'current', kind: 'folder' }] },
      [
        '`tin//current` là một thư mục, không phải liên kết, nên không đổi bản được.',
        'Đổi tên thư mục đó, rồi trỏ máy chủ tới `current` sau khi đăng.',
      ],
    ],
    [
      'a link to somewhere else',
      { entries: [{ name: 'current', kind: 'link', to: '/var/www/cu' }], holder },
      [
        '`tin//current` là liên kết tới `/var/www/cu`, không phải tới một bản đã đăng ở đây, nên không đổi bản được.',
        'Đổi tên liên kết đó, rồi trỏ máy chủ tới `current` sau khi đăng.',
      ],
    ],
    [
      'a link to a release of another target',
      { entries: [{ name: 'previous', kind: 'link', to: `/srv/khac/releases/${release}` }], holder },
      [
        `\`tin//previous\` là liên kết tới \`/srv/khac/releases/${release}\`, không phải tới một bản đã đăng ở đây, nên không ghi đè.`,
        'Đổi tên liên kết đó, rồi chạy lại.',
      ],
    ],
    [
      'a file where the link to the former release goes',
      { entries: [{ name: 'previous', kind: 'file' }], holder },
      ['`tin//previous` là một tệp, không phải liên kết, nên không ghi đè.', 'Đổi tên tệp đó, rồi chạy lại.'],
    ],
    [
      'releases that are elsewhere',
      { entries: [{ name: 'releases', kind: 'link', to: '/srv/khac/releases' }], holder },
      [
        '`tin//releases` là một liên kết, không phải thư mục, nên không cất bản ở đó.',
        'Đổi tên liên kết đó, hoặc đăng thẳng vào nơi khác, rồi chạy lại.',
      ],
    ],
  ])('that is %s is refused', (_, changes, lines) => {
    const { message, cure, fault } = judgeTarget(contents(changes), 'tin/') ?? {};
    expect({ lines: [message, cure], fault }).toEqual({ lines, fault: 'call' });
  });
});
