import type { MadePictures } from './files/make-pictures-fs.ts';
import type { KnownAttachment } from './files/inspect-attachments-fs.ts';
import type { Gate } from './articles/check-rules.ts';
import type { NamedFile } from './list-faulty-files.ts';
import type { PictureFacts } from '../pictures/picture-facts.ts';
import type { Emblem } from './registries/find-emblem.ts';
import type { ReadRegistries } from './registries/read-registries-fs.ts';
import type { SourceFolder } from './sources/source-folder-fs.ts';

/**
 * Everything that a reading learnt from the disk and from its threads. Judges and the assembly of a newsroom work on
 * this value alone, and nothing changes it. All paths are from the content folder.
 */
export interface Facts {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly gate: Gate;
  /** Whether pages also show drafts, later and expired articles. */
  readonly includeUnpublished: boolean;
  /** Files of `public/`, as paths from there. */
  readonly publicFiles: readonly string[];
  /** Whether the whole folder was read, and if not, whether a file of it was. */
  readonly isWhole: boolean;
  readonly isChosen: (file: string) => boolean;
  readonly folder: Pick<SourceFolder, 'files' | 'byNfc' | 'problems'>;
  readonly registries: ReadRegistries;
  readonly pictures: ReadonlyMap<string, PictureFacts>;
  readonly attachments: ReadonlyMap<string, KnownAttachment>;
  /** Articles and standing pages, each with the ids of its pictures. */
  readonly sources: readonly NamedFile[];
  readonly emblem: Emblem;
  /** Undefined when pictures were only looked for. */
  readonly made: MadePictures | undefined;
}
