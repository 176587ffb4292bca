import type { Definition, Html } from 'mdast';
import { visit } from 'unist-util-visit';
import { truncate } from '../../vietnamese/truncate.ts';
import { defineRule } from '../rule.ts';
import { rangeOf, sourceOf } from './source-of.ts';

export const chuBiGiau = defineRule({
  id: 'chu-bi-giau',
  group: 'danh-dau',
  severity: 'chan',
  mayAcknowledge: true,
  why: 'Dòng kiểu `[tên]: chữ` là chỗ ghi địa chỉ của đường dẫn, còn `<!--` mở một lời ghi chú: chữ nằm trong đó không hiện ra, và ghi chú quên đóng giấu cả phần bài bên dưới.',
  examples: [
    {
      name: 'Địa chỉ ghi riêng được dùng, ghi chú đóng đủ, chữ sau hai chấm',
      body: 'Xem [cảnh báo][1].\n\n[1]: https://minhha.example/canh-bao\n\n<!-- ghi chú riêng -->\n\n[Lưu ý]: người dân cần cảnh giác.',
      problems: [],
    },
    {
      name: 'Dòng chữ bị hiểu là chỗ ghi địa chỉ',
      body: 'Đoạn đầu.\n\n[Nguồn]: congan.minhha.example',
      problems: [
        '3:1 Dòng `[Nguồn]: congan.minhha.example` bị hiểu là chỗ ghi địa chỉ nên không hiện trên trang. Muốn hiện thì bỏ ngoặc vuông: `Nguồn: congan.minhha.example`; không dùng đến thì xóa dòng này.',
      ],
    },
    {
      name: 'Chú thích cuối trang chỉ có một chữ',
      body: 'Theo thống kê[^1] của đơn vị.\n\n[^1]: PV01',
      problems: [
        '3:1 Dòng `[^1]: PV01` bị hiểu là chỗ ghi địa chỉ nên không hiện trên trang. Viết lời chú ngay sau chữ, trong ngoặc đơn: `31 vụ (PV01)`.',
      ],
    },
    {
      name: 'Mã lệnh mở bằng `<?`, `<!`',
      body: 'Trang <?php echo 1 ?> và <!DOCTYPE html> và <![CDATA[chữ]]>.',
      problems: [
        '1:7 `<?php echo 1 ?>` bị hiểu là mã lệnh nên không hiện trên trang. Xóa chỗ này; muốn hiện thì viết `\\<?php echo 1 ?>`.',
        '1:26 `<!DOCTYPE html>` bị hiểu là mã lệnh nên không hiện trên trang. Xóa chỗ này; muốn hiện thì viết `\\<!DOCTYPE html>`.',
        '1:45 `<![CDATA[chữ]]>` bị hiểu là mã lệnh nên không hiện trên trang. Xóa chỗ này; muốn hiện thì viết `\\<![CDATA[chữ]]>`.',
      ],
    },
    {
      name: 'Ghi chú quên đóng',
      body: 'Đoạn đầu.\n\n<!-- chỗ này hỏi lại\n\nĐoạn sau.',
      problems: [
        '3:1 Dấu `<!--` mở lời ghi chú mà không đóng, nên từ đây trở xuống không hiện trên trang. Viết `-->` vào cuối lời ghi chú, hoặc xóa `<!--`.',
      ],
    },
  ],
  check({ syntax, markdown, placeInMarkdown }, report) {
    if (!/\]:|<[!?]/.test(markdown)) return;
    const definitions: Definition[] = [];
    const used = new Set<string>();
    visit(syntax, (node) => {
      if (node.type === 'definition') definitions.push(node);
      if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
      if (node.type === 'html') tellOpen(node);
    });
    for (const definition of definitions) {
      const { identifier, label, url } = definition;
      const isNote = identifier.startsWith('^');
      if (used.has(identifier) && !isNote) continue;
      const written = sourceOf(definition, markdown).replace(/\s+/g, ' ');
      const words = written.replace(/^\[(?:[^\]\\]|\\.)*\]:\s*/, '');
      report({
        place: placeInMarkdown(rangeOf(definition).start),
        severity: /^(?:https?:\/\/|\/)/.test(url) && !isNote ? 'nhac' : 'chan',
        message: `Dòng \`${truncate(written, 80)}\` bị hiểu là chỗ ghi địa chỉ nên không hiện trên trang.`,
        cure: isNote
          ? `Viết lời chú ngay sau chữ, trong ngoặc đơn: \`31 vụ (${truncate(words, 60)})\`.`
          : `Muốn hiện thì bỏ ngoặc vuông: \`${truncate(`${label ?? identifier}: ${words}`, 80)}\`; không dùng đến thì xóa dòng này.`,
      });
    }

    function tellOpen(html: Html): void {
      const open = /<!--(?:(?!-->)[\s\S])*$/.exec(html.value);
      const closed = /^<(?:\?[^>]*\?>|!\[CDATA\[.*?\]\]>|![a-z][^>]*>)/is.exec(html.value)?.[0];
      if (closed !== undefined) {
        report({
          place: placeInMarkdown(rangeOf(html).start),
          message: `\`${truncate(closed, 60)}\` bị hiểu là mã lệnh nên không hiện trên trang.`,
          cure: `Xóa chỗ này; muốn hiện thì viết \`\\${truncate(closed, 60)}\`.`,
        });
        return;
      }
      const other = /^<(?:\?|!\[CDATA\[)/.exec(html.value);
      const found = open ?? other;
      if (!found) return;
      const mark = open ? '<!--' : found[0];
      report({
        place: placeInMarkdown(rangeOf(html).start + found.index),
        message: `Dấu \`${mark}\` mở lời ghi chú mà không đóng, nên từ đây trở xuống không hiện trên trang.`,
        cure: open ? 'Viết `-->` vào cuối lời ghi chú, hoặc xóa `<!--`.' : `Xóa dấu \`${mark}\`.`,
      });
    }
  },
});
