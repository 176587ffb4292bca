import type { Article } from '../newsroom/article.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { unitNameOn } from '../newsroom/unit-name.ts';
import type { Unit } from '../schemas/unit.ts';

/** The names behind the ids of an article, for machine-readable files. */
interface ArticleNames {
  unit: Unit;
  /** The name of the unit on the day of the article. */
  unitName: string;
  /** The byline as printed; without one, the unit's name. */
  creator: string;
  section: string;
  tags: string[];
}

/** @throws when the article names an id that no registry has; the reader of the content refuses such an article */
export function articleNames({ units, sections, tags }: Newsroom, article: Article): ArticleNames {
  const unit = byId(units, article.unit);
  const unitName = unitNameOn(unit, article.date);
  return {
    unit,
    unitName,
    creator: article.credit ?? unitName,
    section: byId(sections, article.section).name,
    tags: article.tags.map((id) => byId(tags, id).name),
  };
}

function byId<T extends { id: string }>(registry: T[], id: string): T {
  const entry = registry.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`This should never happen: no registry holds the id \`${id}\`.`);
  return entry;
}
