import type { People } from './people-in.ts';
import { passageIndexAt, type Passage } from './passages.ts';
import { childTitles, pupilTitles } from './person-titles.ts';
import { wordStart } from './word-bounds.ts';

/** A place where a text speaks of a child in an incident, with or without a name. */
export interface ChildAnchor {
  textIndex: number;
  start: number;
  /** After the words that tell the age, if they follow. */
  end: number;
  /** The child as written: `Lò Văn S.`, `cháu bé`. */
  who: string;
  /** The words that tell that it is a child: `12 tuổi`, `cháu`. */
  sign: string;
  isSure: boolean;
  isAbuse: boolean;
}

const noun = new RegExp(
  `${wordStart}(?<who>(?:${childTitles}|${pupilTitles}|em|con|con gái|con trai|trẻ em|nạn nhân|bị hại|đối tượng|nghi phạm|nghi can|đứa con|đứa trẻ|em gái|em trai))[ ]{1,2}\\(?(?:(?:mới|chỉ|khoảng|hơn|gần|là)[ ]){0,2}$`,
  'iu',
);
const longestNoun = 40;

/** Every place where an article speaks of a child in an incident, in order. */
export function childAnchors({ persons, passages, ages }: People): ChildAnchor[] {
  const anchors: ChildAnchor[] = [];
  const owned = new Set<string>();
  for (const { child, incident, mentions, ages: own } of persons) {
    for (const { textIndex, start } of own) owned.add(`${textIndex} ${start}`);
    if (!child || !incident) continue;
    for (const { textIndex, start, end, text } of mentions) {
      const age = own.find((one) => one.textIndex === textIndex && one.start >= end && one.start - end < 60);
      anchors.push({
        ...{ textIndex, start, end: age?.end ?? end, who: text, sign: child.because.text },
        ...{ isSure: child.certainty === 'sure' && incident.isGrave && !incident.isRescue, isAbuse: incident.isAbuse },
      });
    }
  }
  for (const { textIndex, start, end, text, isMinor, kind } of ages) {
    if (!isMinor || owned.has(`${textIndex} ${start}`)) continue;
    const at = passageIndexAt(passages, textIndex, start);
    const passage = passages[at];
    if (!passage || !isNearIncident(passages, at)) continue;
    const before = passage.text.slice(Math.max(0, start - passage.start - longestNoun), start - passage.start);
    const found = noun.exec(before.replaceAll('\u00A0', ' '));
    const who = found?.groups?.['who'] ?? (kind === 'age' || kind === 'birth' ? undefined : text);
    if (who === undefined) continue;
    const from = found ? start - before.length + found.index : start;
    anchors.push({
      ...{ textIndex, start: from, end, who, sign: text },
      // A class alone may be of many children, or of children in general.
      ...{
        isSure: found !== null && passage.matter.isGrave && !passage.matter.isRescue,
        isAbuse: passage.matter.isAbuse,
      },
    });
  }
  return anchors.sort((a, b) => a.textIndex - b.textIndex || a.start - b.start);
}

const isNearIncident = (passages: readonly Passage[], at: number): boolean =>
  passages.slice(Math.max(0, at - 1), at + 2).some(({ matter }) => matter.isIncident);
