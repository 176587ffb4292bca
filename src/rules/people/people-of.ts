import type { ProblemPlace } from '../../problems/problem.ts';
import { peopleIn, type People } from '../../people/people-in.ts';
import type { Mention } from '../../people/mention.ts';
import type { Evidence } from '../../people/person.ts';
import type { RuleArticle } from '../rule-article.ts';

const known = new WeakMap<RuleArticle, People>();

/** Who is in an article, read once for all rules. */
export function peopleOf(article: RuleArticle): People {
  let people = known.get(article);
  if (!people) {
    const { texts, frontmatter, day } = article;
    people = peopleIn({ texts: texts.map(({ text }) => text), title: frontmatter.title ?? '', today: day });
    known.set(article, people);
  }
  return people;
}

/** Where a mention or the words about a person stand in the file. */
export const placeOfWords = (
  article: RuleArticle,
  { textIndex, start }: Mention | Evidence,
): ProblemPlace | undefined => article.texts[textIndex]?.placeOf(start);
