import { blankCode } from './blank-code.ts';

export interface FoundLink {
  /** Undefined where a definition gives the address and the text stands elsewhere. */
  text: string | undefined;
  address: string;
  /** Where the link begins and ends in the Markdown. */
  index: number;
  end: number;
}

const picture = String.raw`!\[[^[\]\n]{0,300}\]\([^()\n]{0,600}\)`;
const address = String.raw`<?(?<address>[^()\s<>]{0,2000})>?`;
const title = String.raw`(?:\s{1,5}(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'))?\s{0,5}`;

const patterns: readonly RegExp[] = [
  new RegExp(String.raw`(?<![!\\])\[(?<text>${picture}|[^[\]]{0,300})\]\(\s{0,5}${address}${title}\)`, 'g'),
  /^ {0,3}\[[^[\]\n]{1,200}\]:[ \t]{1,5}<?(?<address>[^\s<>]{1,2000})>?/gm,
  /<a\s[^<>]{0,300}?href\s?=\s?["'](?<address>[^"'<>]{0,2000})["'][^<>]{0,300}>(?<text>[^<]{0,300})<\/a>/gi,
];

/** The links of a body in the order of the text; those in code aside. */
export function listLinks(markdown: string): FoundLink[] {
  if (!markdown.includes('](') && !markdown.includes(']:') && !/href/i.test(markdown)) return [];
  const readable = blankCode(markdown);
  return patterns
    .flatMap((pattern) =>
      [...readable.matchAll(pattern)].map(({ index, groups = {}, 0: whole }) => ({
        text: groups['text'],
        address: groups['address'] ?? '',
        index,
        end: index + whole.length,
      })),
    )
    .sort((a, b) => a.index - b.index);
}
