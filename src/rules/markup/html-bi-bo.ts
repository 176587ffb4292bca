import type { Element } from 'hast';
import { sanitizeSchema } from '../../markdown/sanitize-schema.ts';
import { walk } from '../../markdown/walk.ts';
import { truncate } from '../../vietnamese/truncate.ts';
import type { RuleArticle } from '../rule-article.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { rangeOf } from './source-of.ts';

const shownTags = new Set(sanitizeSchema.tagNames);
const lostWithWords = new Set(sanitizeSchema.strip);
const films = new Set(['iframe', 'video', 'audio', 'embed', 'object']);
const programs = new Set(['script', 'style', 'template', 'noscript']);
/** HTML elements that a body may not hold. Any other name is a word between angle brackets. */
const known = new Set(
  (
    'abbr acronym address area article aside base basefont bdi bdo big blink body button canvas center col colgroup data ' +
    'datalist dfn dialog dir fieldset figcaption figure font footer form frame frameset head header hgroup html image ' +
    'input label legend link main map marquee menu meta meter nav nobr optgroup option output param picture progress ' +
    'rb rp rt rtc ruby search slot source strike track tt wbr'
  ).split(' '),
);
/** They hold no words, so nothing of them is left. */
const fields = new Set(['input', 'canvas', 'meter', 'progress', 'datalist']);
const looks = ['style', 'align', 'bgColor', 'color', 'face', 'size', 'class', 'className', 'width', 'height', 'border'];
const cells = new Set(['td', 'th']);
const pictures = new Set(['img', 'table', 'col', 'td', 'th', 'tr', 'ol']);

export const htmlBiBo = defineRule({
  id: 'html-bi-bo',
  group: 'danh-dau',
  severity: 'chan',
  mayAcknowledge: true,
  why: 'Trang chỉ giữ các thẻ HTML thường: phim nhúng, mã lệnh và thẻ lạ biến mất không một lời, người đọc không biết là thiếu.',
  examples: [
    {
      name: 'Thẻ mà trang giữ lại, dấu nhọn không phải thẻ',
      body: 'Nước H<sub>2</sub>O, <u>gạch chân</u>, <5 tuổi, \\<ABC>.\n\n<table><tr><td align="right">Ô</td></tr></table>\n\n<!-- ghi chú riêng -->',
      problems: [],
    },
    {
      name: 'Phim nhúng từ nơi khác',
      body: '<iframe width="560" height="315" src="https://www.youtube.com/embed/abc"></iframe>',
      problems: [
        '1:1 Thẻ `<iframe>` không dùng được trên trang nên biến mất cùng mọi thứ bên trong. Viết đường dẫn có chữ tới phim, bản ghi: `[Phóng sự về chiến dịch 90 ngày](https://www.youtube.com/embed/abc)`.',
      ],
    },
    {
      name: 'Mã lệnh, thẻ không có thật',
      body: '<b>đậm</b><script>alert(1)</script>\n\nCông ty <ABC> tại Minh Hà.',
      problems: [
        '1:11 Thẻ `<script>` không dùng được trên trang nên biến mất cùng mọi thứ bên trong. Xóa thẻ này và mọi thứ bên trong.',
        '3:9 `<ABC>` bị hiểu là thẻ HTML nên không hiện trên trang. Muốn hiện dấu nhọn thì viết `\\<ABC>`; không cần thì xóa.',
      ],
    },
    {
      name: 'Khối nhúng của mạng xã hội',
      body: '<div class="fb-post" data-href="https://facebook.com/minhha/posts/1"></div>',
      problems: [
        '1:1 Khối `<div>` chờ mã của trang khác điền vào, trang không chạy mã ấy nên chỗ này trống. Viết đường dẫn có chữ tới phim, bản ghi: `[Phóng sự về chiến dịch 90 ngày](https://facebook.com/minhha/posts/1)`.',
      ],
    },
    {
      name: 'Thẻ và kiểu chữ bị bỏ, chữ vẫn còn',
      body: '<center>Giữa</center>\n\n<p style="text-align:justify">Chữ dán từ Word.</p>',
      problems: [
        '1:1 Thẻ `<center>` bị bỏ, chữ bên trong vẫn hiện. Xóa thẻ; trang tự trình bày chữ, muốn đậm thì viết `**chữ đậm**`.',
        '3:1 Kiểu chữ ghi trong thẻ `<p>` (`style`) bị bỏ. Xóa phần ấy; trang tự trình bày chữ.',
      ],
    },
  ],
  check(article, report) {
    if (!article.markdown.includes('<')) return;
    const told = new Map<string, { finding: RuleFinding; count: number }>();
    const note = (key: string, finding: RuleFinding): void => {
      const before = told.get(key);
      if (before) before.count += 1;
      else told.set(key, { finding, count: 1 });
    };
    walk(article.written, (node, index) => {
      if (node.type !== 'element' || /^[A-Z]/.test(node.tagName)) return undefined;
      judge(article, node, note);
      return lostWithWords.has(node.tagName) ? index + 1 : undefined; // its content is removed too
    });
    for (const { finding, count } of told.values()) {
      const message = count > 1 ? finding.message.replace(/\.$/, `, cả thảy ${count} chỗ.`) : finding.message;
      report({ ...finding, message });
    }
  },
});

function judge(
  { markdown, placeInMarkdown }: RuleArticle,
  element: Element,
  note: (key: string, finding: RuleFinding) => void,
): void {
  const { tagName, properties } = element;
  const { start } = rangeOf(element);
  // Elements from Markdown, and those that the HTML parser adds, do not begin at a tag.
  const written = /^<([a-z][^\s/>]*)/i.exec(markdown.slice(start, start + 80))?.[1];
  if (written?.toLowerCase() !== tagName) return;
  const place = placeInMarkdown(start);
  if (tagName.includes(':')) return; // of Word: rule `rac-word` reports it
  if (shownTags.has(tagName) && isEmbed(element)) {
    const message = `Khối \`<${tagName}>\` chờ mã của trang khác điền vào, trang không chạy mã ấy nên chỗ này trống.`;
    note(`embed ${tagName}`, { place, message, cure: cureForLost({ ...element, tagName: 'iframe' }) });
  } else if (shownTags.has(tagName)) {
    const dropped = looks.filter(
      (name) =>
        properties[name] !== undefined &&
        !(name === 'align' && cells.has(tagName)) &&
        !(
          /^(?:class|className|width|height|border)$/.test(name) &&
          (pictures.has(tagName) || name.startsWith('class'))
        ),
    );
    if (dropped.length === 0) return;
    const names = dropped.map((name) => `\`${name.toLowerCase()}\``).join(', ');
    const message = `Kiểu chữ ghi trong thẻ \`<${tagName}>\` (${names}) bị bỏ.`;
    note(message, { place, severity: 'nhac', message, cure: 'Xóa phần ấy; trang tự trình bày chữ.' });
  } else if (lostWithWords.has(tagName)) {
    const message = `Thẻ \`<${tagName}>\` không dùng được trên trang nên biến mất cùng mọi thứ bên trong.`;
    note(`${tagName} ${String(properties.src)}`, { place, message, cure: cureForLost(element) });
  } else if (fields.has(tagName)) {
    const message = `Thẻ \`<${tagName}>\` không dùng được trên trang nên không hiện ra.`;
    note(tagName, { place, message, cure: 'Xóa thẻ; điều cần nói thì viết bằng chữ.' });
  } else if (known.has(tagName)) {
    const message = `Thẻ \`<${tagName}>\` bị bỏ, chữ bên trong vẫn hiện.`;
    const cure = 'Xóa thẻ; trang tự trình bày chữ, muốn đậm thì viết `**chữ đậm**`.';
    note(tagName, { place, severity: 'nhac', message, cure });
  } else {
    const tag = /^<[^>\n]{0,60}>?/.exec(markdown.slice(start))?.[0] ?? `<${written}>`;
    const message = `\`${tag}\` bị hiểu là thẻ HTML nên không hiện trên trang.`;
    note(tag, { place, message, cure: `Muốn hiện dấu nhọn thì viết \`\\${tag}\`; không cần thì xóa.` });
  }
}

/** Code that Facebook, TikTok and similar sites offer for pasting: it has an address, but shows nothing itself. */
const isEmbed = ({ properties, children }: Element): boolean =>
  Object.keys(properties).some((name) => name.startsWith('data')) &&
  children.every(({ type }) => type !== 'element') &&
  children.every((child) => child.type !== 'text' || child.value.trim() === '');

function cureForLost({ tagName, properties }: Element): string {
  if (programs.has(tagName)) return 'Xóa thẻ này và mọi thứ bên trong.';
  if (tagName === 'svg' || tagName === 'math')
    return 'Lưu hình vẽ hay công thức thành tệp ảnh để cạnh bài: `![Sơ đồ đường đi](so-do.png)`.';
  if (!films.has(tagName)) return 'Xóa thẻ, giữ lại chữ cần hiện.';
  const source = [properties.src, properties.dataHref].find((one) => typeof one === 'string' && /^https?:/.test(one));
  const address = truncate(String(source ?? 'https://…'), 120);
  return `Viết đường dẫn có chữ tới phim, bản ghi: \`[Phóng sự về chiến dịch 90 ngày](${address})\`.`;
}
