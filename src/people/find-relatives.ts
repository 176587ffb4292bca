import type { Mention } from './mention.ts';
import type { Evidence, Person } from './person.ts';
import { childTitles, pupilTitles, isOfficerTitle } from './person-titles.ts';
import { wordEnd, wordStart } from './word-bounds.ts';

/** An adult named in full by whom a child can be recognised. */
export interface Relative {
  person: Person;
  /** The first full mention. */
  mention: Mention;
  /** The words that tell the kinship: `mẹ cháu`, `chở hai con`. */
  because: Evidence;
  /** Whether the words name the kinship to a child beside the name, rather than somewhere in the sentence. */
  isPlain: boolean;
}

const elder =
  'mẹ|bố|cha|ông nội|bà nội|ông ngoại|bà ngoại|ông|bà|phụ huynh|người mẹ|người cha|người bố|mẹ kế|mẹ nuôi|bố nuôi|cha dượng|bố dượng|dượng|cậu|dì|chú|bác|anh trai|chị gái|anh ruột|chị ruột|người giám hộ';
const child = `(?:(?:các|hai|ba|những|2|3) )?(?:${childTitles}|${pupilTitles}|em|cô gái|con|nạn nhân|bị hại|đứa trẻ|đứa bé)`;
const bracket = '(?:[ ]{0,2}\\([^()\\n]{0,100}\\))?';
const after = new RegExp(
  `^${bracket}[ ]?(?:[,(–-][ ]?)(?:[^.;()\\n]{0,70}?[,;][ ])?(?:là |cũng là )?(?:${elder})(?: ruột| đẻ)?(?: của)? (?:${child})${wordEnd}|^${bracket}[ ]?(?:là|,)[ ](?:${elder})(?: ruột| đẻ)? (?:của )?(?:${child})${wordEnd}`,
  'iu',
);
const before = new RegExp(
  `${wordStart}(?:(?:${elder})(?: ruột| đẻ)?(?: của)? (?:${child})(?: \\p{Lu}[^.,;:()\\n ]{0,12}){0,4}(?:,| là| tên| tên là|:)?|(?:con|con gái|con trai|con ruột|con đẻ|con riêng|con nuôi|con đầu|con út|con chung|con đầu lòng)(?: của)?(?: vợ chồng)?|cháu (?:nội|ngoại)(?: của)?|bố mẹ|phụ huynh) (?:là )?(?:(?:anh|chị|ông|bà|vợ chồng anh|vợ chồng chị) )?$`,
  'iu',
);
/** Words of a sentence that join its adult to a child. */
const inSentence = new RegExp(
  `${wordStart}(?:con (?:trai|gái|ruột|đẻ|riêng|nuôi|út|lớn|đầu|nhỏ|mình|chị|anh|ông|bà|chung|thơ|ruột của)|hai con|ba con|các con|hai bé|(?:đứa|người|cô|cậu) con|con \\d|con của|mẹ con|cha con|bố con|bà cháu|ông cháu|(?:mẹ|bố|cha|bà|ông) (?:đẻ |ruột )?(?:của )?(?:cháu|bé|em)|vợ chồng|gia đình (?:anh|chị|ông|bà)|đánh con|giết con|bạo hành con)${wordEnd}`,
  'iu',
);

/** Finds the relatives whose full names tell who a child is. */
export function findRelatives(persons: readonly Person[], texts: readonly string[]): Relative[] {
  return persons.flatMap((person): Relative[] => {
    const full = person.mentions.find(({ form }) => form === 'full');
    if (!full || person.child || person.mentions.some(({ titles }) => isOfficerTitle(titles))) return [];
    const plain = person.mentions.map((one) => kinshipAt(texts[one.textIndex] ?? '', one)).find(Boolean);
    if (plain) return [{ person, mention: full, because: plain, isPlain: true }];
    const said = person.mentions.map((one) => kinshipInSentence(texts[one.textIndex] ?? '', one)).find(Boolean);
    return said ? [{ person, mention: full, because: said, isPlain: false }] : [];
  });
}

function kinshipAt(text: string, { start, end, titlesStart, textIndex }: Mention): Evidence | undefined {
  const left = text.slice(Math.max(0, start - 70), start).replaceAll('\u00A0', ' ');
  const told = before.exec(left);
  if (told) return { text: told[0].trim(), start: start - told[0].length, end: titlesStart, textIndex };
  const right = after.exec(text.slice(end, end + 260).replaceAll('\u00A0', ' '));
  return right
    ? { text: right[0].replace(/^[ ,(–-]+/, ''), start: end, end: end + right[0].length, textIndex }
    : undefined;
}

const sentenceEnd = /[.!?…\n]/;

function kinshipInSentence(text: string, { start, end, textIndex }: Mention): Evidence | undefined {
  const left = text.slice(Math.max(0, start - 200), start);
  const from = Array.from(left.matchAll(/[.!?…\n](?=\s|$)/g), ({ index }) => index + 1).at(-1) ?? 0;
  const right = text.slice(end, end + 200);
  const to = sentenceEnd.exec(right)?.index ?? right.length;
  const sentence = left.slice(from) + text.slice(start, end) + right.slice(0, to);
  const found = inSentence.exec(sentence);
  if (!found) return undefined;
  const at = start - (left.length - from) + found.index;
  return { text: found[0], start: at, end: at + found[0].length, textIndex };
}
