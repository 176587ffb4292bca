import { isUtf8 } from 'node:buffer';
import { defineCheck } from './define-check.ts';

/** Invisible characters as themselves, as HTML and XML references, and as JSON escapes. */
const invisible = new RegExp(
  [
    '[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]',
    '&(?:shy|zwnj|zwj|lrm|rlm|ZeroWidthSpace|Negative(?:VeryThin|Thin|Medium|Thick)Space|NoBreak|ApplyFunction|af|InvisibleTimes|it|InvisibleComma|ic);',
    '&#(?:[xX]0*(?:[aA][dD]|20(?:0[b-fB-F]|2[a-eA-E]|6[0-4])|[fF][eE][fF]{2})|0*(?:173|820[3-7]|823[4-8]|828[89]|829[0-2]|65279));',
    '\\\\u(?:00[aA][dD]|20(?:0[b-fB-F]|2[a-eA-E]|6[0-4])|[fF][eE][fF]{2})',
  ].join('|'),
  'g',
);

const checked = /\.(?:html|xml|json|svg|txt|webmanifest|vtt)$/;

const nameOf = (found: string): string =>
  found.length === 1 ? `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` : found;

const around = (text: string, at: number, length: number): string =>
  text
    .slice(Math.max(0, at - 20), at + length + 20)
    .replace(invisible, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The first word that NFC would change. */
const findDecomposed = (text: string): string | undefined =>
  text.match(/\S+/g)?.find((word) => word.normalize('NFC') !== word);

const retype = 'Gõ lại chỗ này trong bài rồi dựng lại trang.';

/**
 * Published text is Unicode NFC (TCVN 6909:2001) without invisible characters: otherwise a word that looks right is
 * not found by search, and what a reader copies is not what was shown.
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
        `/b.html Có ký tự không nhìn thấy \`&shy;\` ở \`Công an\`. ${retype}`,
        `/c.xml Có ký tự không nhìn thấy \`U+FEFF\` ở \`<a>Tin</a>\`. ${retype}`,
        `/d.json Có ký tự không nhìn thấy \`\\u00AD\` ở \`{"a": "Công an"}\`. ${retype}`,
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
        if (!checked.test(file.path)) return;
        const { path, text } = file;
        if (text.includes('\uFFFD') && !isUtf8(file.bytes)) {
          const message = 'Tệp không phải là chữ UTF-8 nên chữ có dấu hiện sai.';
          return report({ file: path, message, cure: 'Lưu lại tệp với bảng mã UTF-8.' });
        }
        const [found] = text.matchAll(invisible);
        if (found) {
          const message = `Có ký tự không nhìn thấy \`${nameOf(found[0])}\` ở \`${around(text, found.index, found[0].length)}\`.`;
          report({ file: path, message, cure: retype });
        }
        const decomposed = text.normalize('NFC') === text ? undefined : findDecomposed(text);
        if (decomposed === undefined) return;
        const message = `Chữ \`${decomposed.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '')}\` viết bằng dấu rời (Unicode tổ hợp), máy tìm kiếm không thấy.`;
        report({ file: path, message, cure: retype });
      },
    };
  },
});
