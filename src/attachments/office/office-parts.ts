import { attachmentLimits } from '../attachment-limits.ts';
import { refuseDocument } from '../attachment-failure.ts';
import type { WordCollector } from './collect-words.ts';
import { readZip, type ZipPart } from '../zip/read-zip.ts';

/** The parts of an Office file. */
export interface OfficeParts {
  all: readonly ZipPart[];
  /** Ignores case, like office programs. */
  find: (name: string) => ZipPart | undefined;
  /** Reads a part that holds XML. */
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
      if (left < 0) refuseDocument('phinh-to');
      return part.read();
    },
  };
}

/** The findings of one part or of all parts. */
export interface OfficeFindings {
  dangers: Set<string>;
  /** `what` → the values found, each once. */
  traces: Map<string, { said: Set<string>; isCleanable: boolean }>;
  words: WordCollector;
}

export const noteTrace = ({ traces }: OfficeFindings, what: string, isCleanable: boolean, said = ''): void => {
  const trace = traces.get(what) ?? { said: new Set(), isCleanable };
  if (said.trim()) trace.said.add(said.trim());
  traces.set(what, trace);
};
