import { posix } from 'node:path';
import type { MdxComponents } from '../markdown/mdx-components.ts';
import { hasAttachmentName } from '../newsroom/attachment.ts';
import { inspectPictures } from '../pictures/inspect-pictures-fs.ts';
import { hasPictureName } from '../pictures/picture-name.ts';
import type { Gate } from './articles/check-rules.ts';
import type { Facts } from './facts.ts';
import { attachPictures } from './files/attach-pictures.ts';
import { inspectAttachments } from './files/inspect-attachments-fs.ts';
import { listAwaitedOwners, listShownOwners } from './files/list-picture-owners.ts';
import { makePictures } from './files/make-pictures-fs.ts';
import type { NamedFile } from './list-faulty-files.ts';
import { findEmblem } from './registries/find-emblem.ts';
import { readRegistries, type ReadRegistries } from './registries/read-registries-fs.ts';
import { registryFiles, type Registries } from './registries/registries.ts';
import { openSourceFolder } from './sources/source-folder-fs.ts';
import { readShares, usualLimits } from './threads/read-shares-fs.ts';
import { prepareThread } from './threads/run-in-thread-fs.ts';

export interface GatherOptions {
  /** Absolute path. */
  contentDir: string;
  /** The instant that decides what is published, in milliseconds since 1970 UTC. */
  now: number;
  /** Also include drafts, later and expired articles, for writing with a preview. */
  includeUnpublished?: boolean;
  mdxComponents: MdxComponents;
  /** Files of `public/`, as paths from there. The site publishes them beside its own files. */
  publicFiles?: readonly string[];
  /** What the blocking editorial rules do. */
  gate?: Gate;
  /**
   * Files to read, as paths from the folder; by default the whole folder. Registries are always read. With `only`,
   * checks that need the whole folder do not run, and there is no newsroom.
   */
  only?: ReadonlySet<string> | undefined;
  /** Where picture variants are kept between builds. Without it, pictures are only looked for, not made. */
  pictureCacheDir?: string;
}

/**
 * Does all that touches the disk or a thread: lists the folder, inspects pictures and documents, reads articles and
 * pages and makes the pictures that they show.
 * @throws the system's error when the folder itself cannot be read
 */
export async function gatherFacts(options: GatherOptions): Promise<Facts> {
  const { contentDir, now, includeUnpublished = false, mdxComponents, publicFiles = [], gate = 'stop', only } = options;
  const isChosen = (file: string): boolean => only?.has(file) ?? true;
  const isNear = createNearness(only);
  prepareThread('reading', usualLimits); // first: it loads its modules while the folder is listed
  const folder = openSourceFolder(contentDir);
  const registries = readRegistries(folder, gate);

  // Before the articles, which are judged by the pictures and documents that they name.
  const pictures = await inspectPictures({
    folder: contentDir,
    files: folder.files.filter((file) => hasPictureName(file) && isNear(file)),
  });
  const attachments = await inspectAttachments({
    contentDir,
    files: folder.files.filter((file) => isAttachment(file) && isNear(file)),
    context: { now, ...contextOf(registries.registries), paths: undefined, gone: new Set() },
  });
  const files = folder.files.filter((file) => isSource(file) && isChosen(file));
  const read = await readShares(files, {
    ...{ contentDir, now, gate, mdxComponents, publicFiles },
    ...{ registries: registries.registries, pictureFacts: pictures, attachmentFacts: attachments },
  });
  const sources: NamedFile[] = read.map((one, index) => ({ ...one, file: files[index] ?? '' }));

  const emblem = emblemOf(registries, folder.byNfc, isChosen);
  const showing = { sources, emblem, now, includeUnpublished };
  const owners = [...listShownOwners(showing), ...listAwaitedOwners(showing)];
  const cacheDir = options.pictureCacheDir;
  const made =
    cacheDir === undefined ? undefined : await makePictures(owners, { facts: pictures, contentDir, cacheDir });
  return {
    ...{ now, gate, includeUnpublished, publicFiles, isWhole: only === undefined, isChosen, folder },
    ...{ registries, pictures, attachments, emblem, made },
    sources: made ? attachPictures(sources, made.pictures) : sources,
  };
}

const isSource = (file: string): boolean => /^(?:bai-viet|trang)\/.*\.mdx?$/.test(file);
const isAttachment = (file: string): boolean => /^(?:bai-viet|trang)\/.*/.test(file) && hasAttachmentName(file);

/** Whether a file lies beside a chosen one, which may name it. */
function createNearness(only: ReadonlySet<string> | undefined): (file: string) => boolean {
  const folders = only && new Set([...only].map((file) => posix.dirname(file)));
  return (file) => folders?.has(posix.dirname(file)) ?? true;
}

/** The registries in the form that the rules need. A registry that could not be read is empty. */
const contextOf = ({ agency, units = [], tags = [], abbreviations = [] }: Partial<Registries>) => ({
  ...{ agency, units, tags, abbreviations },
});

const emblemOf = (
  { registries, placeOfAgency }: ReadRegistries,
  files: ReadonlyMap<string, string>,
  isChosen: (file: string) => boolean,
): Facts['emblem'] =>
  findEmblem(isChosen(registryFiles.agency.file) ? registries.agency : undefined, {
    files,
    place: placeOfAgency(['emblem']),
  });
