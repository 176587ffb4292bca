import { findPersonNames } from '../../vietnamese/person-names.ts';
import { findDetails, type Detail } from './find-details.ts';
import { minorsIn, type Minor } from './minors-in.ts';
import { passageAt } from './passage-at.ts';
import type { RuleArticle } from '../rule-article.ts';

/** A detail at its place in the article's text, and the minor whom it may identify. */
export interface DetailOfMinor extends Detail {
  minor: Minor;
  /** Whether it stands in the minor's own clause, before any other person is named. */
  isOwn: boolean;
}

const reach = 140;
/** The end of a sentence, or another person's age. */
const clauseEnd = /[;\n]|\.(?=[ \u00A0]{1,2}\p{Lu}\p{Ll}{2})|\((?:\d{1,3} tuổi|SN|sinh năm)/u;
const behind = 90;

/** The details near an article's minors, each once: first those in their own clauses, then in their paragraphs. */
export function detailsOfMinors(article: RuleArticle): DetailOfMinor[] {
  const found = new Map<string, DetailOfMinor>();
  const add = (detail: DetailOfMinor): void => {
    const key = `${detail.minor.text.part} ${detail.start}`;
    if (!found.has(key)) found.set(key, detail);
  };
  const minors = minorsIn(article);
  for (const minor of minors) for (const detail of ownDetails(minor)) add(detail);
  for (const minor of minors) {
    const passage = passageAt(minor.text.text, minor.start);
    for (const detail of findDetails(passage.text)) add(move(detail, passage.start, minor, false));
  }
  return [...found.values()];
}

function ownDetails(minor: Minor): DetailOfMinor[] {
  const { text } = minor.text;
  const after = text.slice(minor.end, minor.end + reach);
  const clause = after.slice(0, clauseEnd.exec(after)?.index);
  const otherPerson = findPersonNames(clause)[0]?.start ?? clause.length;
  const own = findDetails(clause)
    .filter(({ start, kind }) => start < otherPerson || (kind === 'cha mẹ' && start <= otherPerson))
    .map((detail) => move(detail, minor.end, minor, true));
  const from = Math.max(0, minor.start - behind);
  const before = text.slice(from, minor.start);
  const introduced = findDetails(before)
    .filter(
      ({ kind, end }) =>
        (kind === 'trường' || kind === 'lớp') &&
        /^[ \u00A0]{0,2}(?:là|,)?[ \u00A0]{0,2}(?:em|cháu)?[ \u00A0]{0,2}$/u.test(before.slice(end)),
    )
    .map((detail) => move(detail, from, minor, true));
  return [...introduced, ...own];
}

const move = (detail: Detail, by: number, minor: Minor, isOwn: boolean): DetailOfMinor => ({
  ...detail,
  start: detail.start + by,
  end: detail.end + by,
  minor,
  isOwn,
});
