import type { PartId } from './release.ts';

/** The page's questions to the service worker, and the answers, which come through the port sent with the question. */
export type WorkerQuestion = { ask: 'missing' } | { ask: 'keep'; part: PartId };

/** A part of the release that is not on the device. */
export interface MissingPart {
  id: PartId;
  bytes: number;
}

export type WorkerAnswer = { missing: MissingPart[] } | { isKept: boolean };
