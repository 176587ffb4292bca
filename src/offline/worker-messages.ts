import type { PartId } from './release.ts';

/** What a page asks the service worker, and what it is answered through the port that comes with the question. */
export type WorkerQuestion = { ask: 'missing' } | { ask: 'keep'; part: PartId };

/** Parts of the release that are not on the machine. */
export interface MissingPart {
  id: PartId;
  bytes: number;
}

export type WorkerAnswer = { missing: MissingPart[] } | { isKept: boolean };
