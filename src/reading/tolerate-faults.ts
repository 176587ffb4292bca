import type { Article } from '../newsroom/article.ts';
import type { FaultyFile } from '../newsroom/faulty-file.ts';
import type { StandingPage } from '../newsroom/standing-page.ts';
import type { Problem } from '../problems/problem.ts';
import { listFaultyFiles, type NamedFile } from './list-faulty-files.ts';
import type { Registries } from './registries.ts';
import { standInForFaulty, unknownUnit } from './stand-in-for-faulty.ts';
import { soundRegistries, usableRegistries } from './usable-registries.ts';

/** What a preview asks of a reading that meets problems. */
export interface Tolerance {
  /** The content folder as staff know it. */
  folder: string;
  /** Sound registries of earlier readings, for those that are broken now. */
  earlier: Partial<Registries>;
  /** Whether a body that only editorial rules stop is shown below what they say. */
  showsBodies: boolean;
}

export interface Tolerated {
  /** For the next reading. */
  sound: Partial<Registries>;
  /** Every file in which something blocks. */
  faulty: FaultyFile[];
  /** What pages are made of; undefined while a registry is broken that each of them needs. */
  shown: { registries: Registries; articles: Article[]; pages: StandingPage[] } | undefined;
}

interface Judged {
  read: readonly NamedFile[];
  problems: readonly Problem[];
  registries: Partial<Registries>;
  /** Milliseconds since 1970 UTC. */
  now: number;
}

/** What can be shown of a folder in which something blocks, and what that is: the gate's own findings, none of its own. */
export function tolerateFaults(
  { read, problems, registries, now }: Judged,
  { folder, earlier, showsBodies }: Tolerance,
): Tolerated {
  const sound = soundRegistries(registries, problems, earlier);
  const faulty = listFaultyFiles(read, problems, { folder, showsBodies });
  const usable = usableRegistries(registries, sound);
  const shown = usable && {
    registries: { ...usable, units: [...usable.units, unknownUnit] },
    ...standInForFaulty(read, { faulty, registries: usable, now }),
  };
  return { sound, faulty: [...faulty.values()], shown };
}
