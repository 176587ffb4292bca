import { attachmentLimits } from '../attachment-limits.ts';
import { refuse } from '../attachment-failure.ts';
import type { WordCollector } from './collect-words.ts';
import { readZip, type ZipPart } from '../zip/read-zip.ts';

/** An Office file by the names of its parts. */
export interface OfficeParts {
  all: readonly ZipPart[];
  /** Whatever the case: office programmes find parts so. */
  find: (name: string) => ZipPart | undefined;
  /** Of a part of XML. */
  readXml: (part: ZipPart) => Buffer;
}

/** @throws UnfitDocument */
export function openOfficeParts(bytes: Buffer): OfficeParts {
  const all = readZip(bytes);
  const byName = new Map(all.map((part) => [part.name.toLowerCase(), part]));
  let left: number = attachmentLimits.xml;
  return {
    all,
    find: (name) => byName.get(name.toLowerCase()),
    readXml: (part) => {
      left -= part.size;
      if (left < 0) refuse('phinh-to');
      return part.read();
    },
  };
}

/** What a part, or all of them, told. */
export interface OfficeFindings {
  dangers: Set<string>;
  /** `what` → what was said, each once. */
  traces: Map<string, { said: Set<string>; isCleanable: boolean }>;
  words: WordCollector;
}

export const noteTrace = ({ traces }: OfficeFindings, what: string, isCleanable: boolean, said = ''): void => {
  const trace = traces.get(what) ?? { said: new Set(), isCleanable };
  if (said.trim()) trace.said.add(said.trim());
  traces.set(what, trace);
};
