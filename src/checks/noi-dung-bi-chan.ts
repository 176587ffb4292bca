import { gzipSync } from 'node:zlib';
import { defineRule, type Rule } from '../rules/rule.ts';
import { runRules, type RuleResult } from '../rules/run-rules.ts';
import { defineCheck, type Finding } from './define-check.ts';
import type { PageSource, SiteFile } from './inspected-site.ts';
import { textToRuleArticle } from '../rules/text-to-rule-article.ts';
import { textBreak } from '../vietnamese/text-break.ts';
import { addressesOfFile, wordsOfFile } from './words-of-file.ts';

/** Rule groups about text that must not leave the agency, whatever surrounds it. */
const groups: ReadonlySet<string> = new Set(['lo-lot', 'bi-mat']);

/** Stands for the rules of `rules/all.ts`, which have their own examples. */
const number = defineRule({
  id: 'so-thu',
  group: 'lo-lot',
  severity: 'chan',
  why: '',
  examples: [],
  check({ texts }, report) {
    for (const [found] of texts.map(({ text }) => /(?<!\d)0\d{11}(?!\d)/.exec(text) ?? [])) {
      if (found) report({ message: `Số \`${found}\` là số căn cước.`, cure: 'Xóa số này.' });
    }
  },
});
const answerable: Rule = { ...number, mayAcknowledge: true };
const source = (rule?: string): PageSource => ({
  file: 'content/bai-viet/2026/a.md',
  frontmatter: { acknowledge: rule ? [{ rule, reason: 'Số của đường dây nóng' }] : [] },
});
const story = '<main><article data-article><p>Số 001<b>099</b>000001 bị lộ.</article></main>';
const said = 'Số `001099000001` là số căn cước. Quy tắc `so-thu` chặn điều này. Xóa số này.';

const own = 0;
const otherPage = 1;
const otherFile = 2;

interface PublishedLeak {
  /** By the distance of a file from the leak's origin. */
  findings: [own: Finding[], otherPage: Finding[], otherFile: Finding[]];
  /** Whether an article may say it; then lists of articles may too. */
  isAllowed: boolean;
}

/** The same leak appears in many pages, each time with the same words between backticks; blanks and signs may differ. */
const keyOf = ({ rule, message }: RuleResult): string =>
  `${rule} ${/`[^`]+`/.exec(message)?.[0].replace(/[^\p{L}\p{N}•]/gu, '') ?? message}`;

/**
 * The site holds nothing that the editorial gate forbids. The build combines texts that no single article holds, and
 * nothing may leak through the page frame, a feed or the search index. A leak is reported at the page of its article;
 * in lists, feeds and the index only if no article has it.
 */
export const noiDungBiChan = defineCheck({
  id: 'noi-dung-bi-chan',
  examples: [
    {
      name: 'a site without a leak, digests in the names of its files and in its manifest, and a rule that does not block',
      gate: { rules: [number, { ...number, id: 'nhac-thu', severity: 'nhac' }, { ...number, group: 'van-ban' }] },
      site: {
        '/index.html': '<img src="/anh/001099000001.avif"> 12',
        '/feed.json': '["/_astro/001099000001.css"]',
        '/xac-minh/ban-ke/00.txt': '00a001099000001b  index.html',
        '/xac-minh/ban-ke.json': '["00a001099000001b"]',
      },
      problems: [],
    },
    {
      name: 'a leak of an article, told once at its page with the file that it comes from',
      gate: {
        rules: [number],
        findSource: (address) => (address === '/bai-viet/2026/a/' ? source() : undefined),
      },
      site: {
        '/bai-viet/2026/a/index.html': story,
        '/feed.json': '[{"content_html": "<p>001099000001"}]',
        '/index.html': '<p>001099000001',
        '/pagefind/vi_1.pf_fragment': gzipSync('pagefind_dcd{"content":"001099000001"}'),
      },
      problems: [`/bai-viet/2026/a/index.html ${said} Sửa ở \`content/bai-viet/2026/a.md\`.`],
    },
    {
      name: 'a leak that no article has: in a picture’s words, a feed, a sitemap and the search index',
      gate: { rules: [number] },
      site: {
        '/don-vi/index.html': '<img alt="Thẻ 001099000001">',
        '/pagefind/vi_1.pf_fragment': gzipSync('pagefind_dcd{"content":"Số 002099000002"}'),
        '/rss.xml': '<item><![CDATA[<p>Số 002099000002]]></item>',
        '/sitemap.xml': '<loc>https://a.example/the/003099000003/</loc>',
      },
      problems: [
        `/don-vi/index.html ${said}`,
        `/pagefind/vi_1.pf_fragment ${said.replace('001099000001', '002099000002')}`,
        `/rss.xml ${said.replace('001099000001', '002099000002')}`,
        `/sitemap.xml ${said.replace('001099000001', '003099000003')}`,
      ],
    },
    {
      name: 'a leak in an address, also with percent signs, and the same number in other groups told once',
      gate: { rules: [number] },
      site: { '/a.html': '<a href="/%30%3001099000001">Thẻ</a><a href="tel:001099000001">Gọi</a>' },
      problems: [`/a.html ${said}`, `/a.html ${said}`].slice(0, 1),
    },
    {
      name: 'what an editor answered, in the article and wherever else it is shown',
      gate: { rules: [answerable], findSource: (address) => (address === '/a/' ? source('so-thu') : undefined) },
      site: { '/a/index.html': story, '/index.html': '<p>001099000001' },
      problems: [],
    },
    {
      name: 'without the content folder nobody knows what was answered, so rules that may be are left out',
      gate: { rules: [answerable] },
      site: { '/a/index.html': story },
      problems: [],
    },
  ],
  check({ gate: { rules, context, findSource } }, report) {
    const blocking = rules.filter(
      ({ group, severity, mayAcknowledge = false }) =>
        groups.has(group) && severity === 'chan' && (findSource !== undefined || !mayAcknowledge),
    );
    const leaks = new Map<string, PublishedLeak>();

    const findBlocked = (file: string, words: string, frontmatter?: PageSource['frontmatter']): RuleResult[] =>
      runRules(textToRuleArticle(file, words, frontmatter), blocking, context).filter(
        ({ rule, severity }) => severity === 'chan' && blocking.some(({ id }) => id === rule),
      );

    function searchFile(file: SiteFile): boolean {
      const words = wordsOfFile(file);
      if (!words) return false;
      const { path, page } = file;
      const said = [words, addressesOfFile(file)].join(textBreak);
      const blocked = findBlocked(path, said);
      if (blocked.length === 0) return false;
      const from = page && findSource?.(path.replace(/index\.html$/, ''));
      const isOwn = from !== undefined || page?.elements.some(({ attributes }) => attributes.has('data-article'));
      const tier = isOwn ? own : page ? otherPage : otherFile;
      // The source tells what its section and its editor's acknowledgements allow.
      const standing = from ? new Set(findBlocked(path, said, from.frontmatter).map(keyOf)) : undefined;
      for (const result of blocked) {
        const key = keyOf(result);
        const leak = leaks.get(key) ?? { findings: [[], [], []], isAllowed: false };
        leaks.set(key, leak);
        if (standing?.has(key) === false) leak.isAllowed = true;
        else leak.findings[tier].push(toFinding(path, result, from));
      }
      return true;
    }

    return blocking.length === 0
      ? {}
      : {
          file: searchFile,
          end() {
            for (const { findings, isAllowed } of leaks.values()) {
              const nearest = isAllowed ? findings[own] : findings.find(({ length }) => length > 0);
              for (const finding of nearest ?? []) report(finding);
            }
          },
        };
  },
});

const toFinding = (file: string, { rule, message, cure }: RuleResult, from: PageSource | undefined): Finding => ({
  file,
  message: `${message} Quy tắc \`${rule}\` chặn điều này.`,
  cure: from ? `${cure} Sửa ở \`${from.file}\`.` : cure,
});
