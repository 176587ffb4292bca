import { childAnchors, type ChildAnchor } from '../../people/child-anchors.ts';
import { findDetails, type Detail } from '../../people/find-details.ts';
import { passageIndexAt, type Passage } from '../../people/passages.ts';
import type { RuleArticle } from '../rule-article.ts';
import { peopleOf } from './people-of.ts';

/** A detail at its place in an article's text, and the child whom it may identify. */
export interface DetailOfMinor extends Detail {
  textIndex: number;
  child: ChildAnchor;
  /** Whether it stands in the child's own clause, before any other person is named. */
  isOwn: boolean;
  /** The other kinds of details that stand in the child's clause. */
  beside: number;
}

const reach = 140;
/** The end of a sentence, or another person's age. */
const clauseEnd = /[;\n]|\.(?=[ \u00A0]{1,2}\p{Lu}\p{Ll}{2})|\((?:\d{1,3} tuổi|SN|sinh năm)/u;
const before = /^[ \u00A0]{0,2}(?:là|,)?[ \u00A0]{0,2}(?:em|cháu|bé)?[ \u00A0]{0,2}$/u;

/** The details in the passages about an article's children, each once: those in a child's own clause come first. */
export function detailsOfMinors(article: RuleArticle): DetailOfMinor[] {
  const people = peopleOf(article);
  const found = new Map<string, DetailOfMinor>();
  const ofPassage = new Map<Passage, ChildAnchor[]>();
  for (const anchor of childAnchors(people)) {
    const passage = people.passages[passageIndexAt(people.passages, anchor.textIndex, anchor.start)];
    if (passage) ofPassage.set(passage, [...(ofPassage.get(passage) ?? []), anchor]);
  }
  for (const [passage, anchors] of ofPassage) {
    const details = findDetails(passage.text).map((detail) => move(detail, passage.start));
    if (details.length === 0) continue;
    const adults = people.persons
      .filter(({ child }) => !child)
      .flatMap(({ mentions }) => mentions)
      .filter(
        ({ textIndex, start }) => textIndex === passage.textIndex && start >= passage.start && start < passage.end,
      )
      .map(({ start }) => start);
    for (const isOwn of [true, false])
      for (const child of anchors)
        for (const detail of details) {
          const key = `${passage.textIndex} ${detail.start}`;
          if (found.has(key) || (isOwn && !isDetailOf(passage, child, detail, adults))) continue;
          found.set(key, { ...detail, textIndex: passage.textIndex, child, isOwn, beside: 0 });
        }
  }
  const all = [...found.values()];
  return all.map((one) => {
    const own = all.filter(({ child, isOwn }) => isOwn && child.who === one.child.who);
    return { ...one, beside: new Set(own.map(({ kind }) => kind)).size - (one.isOwn ? 1 : 0) };
  });
}

/** Words before the place where somebody lives; other places are where something happened. */
const lives =
  /(?:trú|ngụ|quê|sống|nhà|thường trú|tạm trú|hộ khẩu|ở)(?![\p{L}\p{M}])(?!.*(?:trọ|nghỉ|hàng|khu vực|gần|nghĩa trang|vườn|rẫy|đường))[^.;()]{0,25}$/u;

/** Whether a detail stands in a child's clause, or introduces the child: `học sinh lớp 6A Lò Văn S.` */
function isDetailOf(
  passage: Passage,
  child: ChildAnchor,
  { start, end, kind }: Detail,
  adults: readonly number[],
): boolean {
  const words = (from: number, to: number): string => passage.text.slice(from - passage.start, to - passage.start);
  if (end <= child.start) return (kind === 'school' || kind === 'class') && before.test(words(end, child.start));
  if (start < child.end) return true;
  if (kind === 'home' && !lives.test(words(Math.max(child.end, start - 40), start))) return false;
  if (start - child.end > reach || clauseEnd.test(words(child.end, start))) return false;
  return !adults.some((at) => at >= child.end && at < start);
}

const move = (detail: Detail, by: number): Detail => ({ ...detail, start: detail.start + by, end: detail.end + by });
