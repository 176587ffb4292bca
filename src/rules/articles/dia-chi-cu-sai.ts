import { loosestKey } from '../../newsroom/loosest-key.ts';
import { defineRule } from '../rule.ts';
import { sitePathOfFile } from './site-path-of-file.ts';

export const diaChiCuSai = defineRule({
  id: 'dia-chi-cu-sai',
  group: 'bai-viet',
  severity: 'chan',
  why: 'Địa chỉ cũ dẫn về chính nó thì quay vòng mãi, và không ai mở được bài nữa.',
  examples: [
    { name: 'Địa chỉ cũ trên chính trang này', frontmatter: { aliases: ['/tin-tuc/bai-1245.html'] }, problems: [] },
    {
      name: 'Địa chỉ của chính bài',
      frontmatter: { aliases: ['/bai-viet/2026/tuan-tra-dem'] },
      problems: [
        '1:1 Địa chỉ cũ `/bai-viet/2026/tuan-tra-dem` là địa chỉ của chính bài này. Xóa địa chỉ này khỏi `aliases`.',
      ],
    },
  ],
  check({ file, frontmatter: { aliases = [] }, placeOf }, report) {
    const own = sitePathOfFile(file);
    for (const [index, alias] of aliases.entries()) {
      if (own === undefined || loosestKey(alias) !== loosestKey(own)) continue;
      report({
        place: placeOf(['aliases', index]),
        message: `Địa chỉ cũ \`${alias}\` là địa chỉ của chính bài này.`,
        cure: 'Xóa địa chỉ này khỏi `aliases`.',
      });
    }
  },
});
