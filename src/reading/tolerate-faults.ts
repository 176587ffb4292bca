import type { Article } from '../newsroom/article.ts';
import type { FaultyFile } from '../newsroom/faulty-file.ts';
import type { StandingPage } from '../newsroom/standing-page.ts';
import type { Problem } from '../problems/problem.ts';
import { listFaultyFiles, type NamedFile } from './list-faulty-files.ts';
import type { Registries } from './registries/registries.ts';
import { standInForFaulty, unknownUnit } from './stand-in-for-faulty.ts';
import { soundRegistries, usableRegistries } from './registries/usable-registries.ts';

/** What a preview needs from a reading that meets problems. */
export interface Tolerance {
  /** The name of the content folder that staff know. */
  folder: string;
  /** Sound registries of earlier readings, to replace those that are broken. */
  earlier: Partial<Registries>;
  /** Whether to show a body that only editorial rules block, below what they report. */
  showsBodies: boolean;
}

export interface Tolerated {
  /** Sound registries for the next reading. */
  sound: Partial<Registries>;
  /** Every file with a blocking problem. */
  faulty: FaultyFile[];
  /** The data for pages; undefined while a registry that every page needs is broken. */
  shown: { registries: Registries; articles: Article[]; pages: StandingPage[] } | undefined;
}

interface Judged {
  read: readonly NamedFile[];
  problems: readonly Problem[];
  registries: Partial<Registries>;
  /** Milliseconds since 1970 UTC. */
  now: number;
}

/** What can be shown of a folder with blocking problems, and those problems. All findings are the gate's. */
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
