import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Problem } from '../problems/problem.ts';
import { assembleNewsroom, listShown } from './assemble-newsroom.ts';
import { easeDrafts } from './ease-drafts.ts';
import { gatherFacts, type GatherOptions } from './gather-facts-fs.ts';
import { judge } from './judges.ts';
import type { Registries } from './registries/registries.ts';
import { tolerateFaults, type Tolerance, type Tolerated } from './tolerate-faults.ts';

export interface ReadOptions extends GatherOptions {
  /** Overrides `siteUrl` of `co-quan.yml`. */
  siteUrl?: string | undefined;
  /** For `npm run dev`: returns a newsroom even if something blocks, and the newsroom lists what blocks. */
  tolerance?: Tolerance | undefined;
}

export interface ReadResult {
  /** `undefined` when a problem blocks; with `tolerance`, only when a registry that every page needs is broken. */
  newsroom: Newsroom | undefined;
  problems: Problem[];
  /** Number of files looked for, including required files that are missing. */
  files: number;
  /** Only for a reading with `tolerance`. */
  tolerated?: Tolerated | undefined;
}

/**
 * Reads and checks the whole content folder. Returns every problem of every file, or a newsroom that can be published.
 * @throws the system's error when the folder itself cannot be read
 */
export async function readNewsroom({ siteUrl, tolerance, ...options }: ReadOptions): Promise<ReadResult> {
  // A preview must distinguish blocking problems from reminders, so it always uses `stop`.
  const facts = await gatherFacts(tolerance ? { ...options, gate: 'stop' } : options);
  const found = judge(facts);
  const problems = facts.includeUnpublished ? found : easeDrafts(found, facts.sources);
  const files = countFiles(facts.folder.files.filter(facts.isChosen), problems);
  const isBlocked = problems.some(({ severity }) => severity === 'chan');
  if (!facts.isWhole || (!tolerance && isBlocked)) return { newsroom: undefined, problems, files };

  const { sources: read, now } = facts;
  const { registries } = facts.registries;
  const tolerated = tolerance && tolerateFaults({ read, problems, registries, now }, tolerance);
  // Where nothing blocks, every registry could be read.
  const shown = tolerated ? tolerated.shown : listShown(facts, registries as Registries);
  const newsroom = shown && assembleNewsroom(facts, shown, { siteUrl, faulty: tolerated?.faulty });
  return { newsroom, problems, files, tolerated };
}

/** A required file that is missing has a problem and counts too. */
const countFiles = (read: readonly string[], problems: readonly Problem[]): number =>
  new Set([...read, ...problems.map(({ file }) => file)]).size;
