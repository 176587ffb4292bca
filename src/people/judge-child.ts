import type { Evidence, Person } from './person.ts';

/** Whether a person is under 18, with the words that tell it. */
export interface ChildJudgement {
  /** `maybe` when the words allow both, or contradict each other. */
  certainty: 'sure' | 'maybe';
  because: Evidence;
}

/** `cháu trai` is a boy, and the nephew of somebody named after it: `cháu trai John Smith`. */
const isNephew = /^cháu (?:trai|gái)$/u;

/** Undefined for an adult, or when nothing tells. */
export function judgeChild({
  isForeign,
  isNamed,
  ages,
  childTitles,
  pupilTitles,
  adultTitles,
}: Pick<Person, 'isForeign' | 'isNamed' | 'ages' | 'childTitles' | 'pupilTitles' | 'adultTitles'>):
  ChildJudgement | undefined {
  const adult = ages.find(({ isMinor }) => isMinor === false);
  const told = ages.find(({ isMinor, kind }) => isMinor && kind === 'age');
  if (told) return { certainty: 'sure', because: told };
  const [title] = childTitles;
  const minor = ages.find(({ isMinor }) => isMinor);
  if (minor && !adult) {
    const isSure = minor.kind === 'birth' || title !== undefined || adultTitles.length === 0;
    return { certainty: isSure ? 'sure' : 'maybe', because: minor };
  }
  if (title) {
    const isSure =
      !adult &&
      (adultTitles.length === 0 || adultTitles.length < childTitles.length) &&
      !(isForeign && isNephew.test(title.text)) &&
      (isNamed || title.text !== 'cháu');
    return { certainty: isSure ? 'sure' : 'maybe', because: title };
  }
  // Somebody who is at school, and whose year of birth makes an adult, was a child when the matter happened.
  const pupil = minor ?? ages.find(({ kind }) => kind === 'class' || kind === 'school');
  if (pupil && adult?.kind === 'birth') return { certainty: 'maybe', because: pupil };
  if (adult) return undefined;
  const because =
    ages.find(({ isMinor }) => isMinor === undefined) ?? (adultTitles.length === 0 ? pupilTitles[0] : undefined);
  return because && { certainty: 'maybe', because };
}
