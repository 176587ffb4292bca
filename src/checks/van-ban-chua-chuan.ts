import { isUtf8 } from 'node:buffer';
import { cleanText } from '../vietnamese/clean-text.ts';
import { findInvisible } from '../vietnamese/find-invisible.ts';
import { defineCheck } from './define-check.ts';
import { wordsOfFile } from './words-of-file.ts';

/** Text files that are not compressed. */
const checked = /\.(?:html|xml|json|svg|txt|webmanifest|vtt)$/;

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const around = (text: string, at: number): string =>
  cleanText(text.slice(Math.max(0, at - 20), at + 20))
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The first word that NFC would change. */
const findDecomposed = (text: string): string | undefined =>
  text.match(/\S+/g)?.find((word) => word.normalize('NFC') !== word);

const retype = 'Gõ lại chỗ này trong bài rồi dựng lại trang.';

/**
 * Published text is Unicode NFC (TCVN 6909:2001) without invisible characters. Otherwise search does not find a word
 * that looks right, and a reader does not copy what was shown.
 */
export const vanBanChuaChuan = defineCheck({
  id: 'van-ban-chua-chuan',
  examples: [
    {
      name: 'composed text, with characters of other files left alone',
      site: { '/index.html': '<p>Công an tỉnh Minh Hà &amp; 🚓', '/rss.xml': '<a>Đêm</a>', '/a.js': 'x = "\u200B"' },
      problems: [],
    },
    {
      name: 'decomposed text',
      site: { '/feed.json': '{"title": "Tuần tra đêm"}'.normalize('NFD') },
      problems: [`/feed.json Chữ \`Tuần\` viết bằng dấu rời (Unicode tổ hợp), máy tìm kiếm không thấy. ${retype}`],
    },
    {
      name: 'invisible characters, themselves or written as references and escapes',
      site: {
        '/a.html': 'Công\u200B an',
        '/b.html': 'Công&shy; an &#x200B;',
        '/c.xml': '\uFEFF<a>Tin</a>',
        '/d.json': '{"a": "Công\\u00AD an"}',
      },
      problems: [
        `/a.html Có ký tự không nhìn thấy \`U+200B\` ở \`Công an\`. ${retype}`,
        `/b.html Có ký tự không nhìn thấy \`U+00AD\` ở \`Công an\`. ${retype}`,
        `/d.json Có ký tự không nhìn thấy \`U+00AD\` ở \`Công an\`. ${retype}`,
        `/c.xml Có ký tự không nhìn thấy \`U+FEFF\` ở \`<a>Tin</a>\`. ${retype}`,
      ],
    },
    {
      name: 'bytes that are not UTF-8',
      site: { '/cu.html': Uint8Array.of(0x43, 0xf4, 0x6e, 0x67) },
      problems: ['/cu.html Tệp không phải là chữ UTF-8 nên chữ có dấu hiện sai. Lưu lại tệp với bảng mã UTF-8.'],
    },
  ],
  check(_site, report) {
    return {
      file(file) {
        const words = wordsOfFile(file);
        if (words === undefined) return;
        const { path } = file;
        if (checked.test(file.path) && file.text.includes('\uFFFD') && !isUtf8(file.bytes)) {
          const message = 'Tệp không phải là chữ UTF-8 nên chữ có dấu hiện sai.';
          return report({ file: path, message, cure: 'Lưu lại tệp với bảng mã UTF-8.' });
        }
        const told = file.text.startsWith('\uFEFF') ? file.text : words; // a byte order mark is not part of `words`
        const invisible = findInvisible(told);
        if (invisible) {
          const { character, index } = invisible;
          const message = `Có ký tự không nhìn thấy \`${nameOf(character)}\` ở \`${around(told, index)}\`.`;
          report({ file: path, message, cure: retype });
        }
        const decomposed = words.normalize('NFC') === words ? undefined : findDecomposed(words);
        if (decomposed === undefined) return;
        const message = `Chữ \`${decomposed.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '')}\` viết bằng dấu rời (Unicode tổ hợp), máy tìm kiếm không thấy.`;
        report({ file: path, message, cure: retype });
      },
    };
  },
});
