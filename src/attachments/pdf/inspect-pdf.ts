import { metadataWords } from '../../newsroom/metadata-kind.ts';
import { readPictureMetadata } from '../../pictures/read-picture-metadata.ts';
import type { AttachmentFacts, Trace } from '../attachment-facts.ts';
import { refuseDocument } from '../attachment-failure.ts';
import { dangerWords } from '../danger-words.ts';
import { isHarmlessLink } from '../is-harmless-link.ts';
import { findHiddenLayers } from './find-hidden-layers.ts';
import { findPdfProperties } from './find-pdf-properties.ts';
import { createFollower, type Follow } from './follow-references.ts';
import { pdfEntryOf, pdfNameOf, pdfNumberOf, pdfTextOf, type PdfObject, type PdfValue } from './pdf-value.ts';
import { readPdfObjects, type PdfContents } from './read-pdf-objects.ts';
import { filtersOf } from './unpack-stream.ts';

/** ISO 32000-1, 12.6.4: the dangers of actions. */
const actions: Readonly<Record<string, string>> = {
  JavaScript: dangerWords.script,
  Launch: dangerWords.launch,
  GoToR: dangerWords.launch,
  GoToE: dangerWords.embedded,
  SubmitForm: dangerWords.submit,
  ImportData: dangerWords.submit,
  Rendition: dangerWords.media,
  Movie: dangerWords.media,
  Sound: dangerWords.media,
  RichMediaExecute: dangerWords.media,
  GoTo3DView: dangerWords.media,
};

/** Kinds of annotations and objects that hold another file. */
const holders: Readonly<Record<string, string>> = {
  FileAttachment: dangerWords.embedded,
  EmbeddedFile: dangerWords.embedded,
  RichMedia: dangerWords.media,
  Screen: dangerWords.media,
  Movie: dangerWords.media,
  Sound: dangerWords.media,
  '3D': dangerWords.media,
};

const keys: Readonly<Record<string, string>> = {
  JS: dangerWords.script,
  JavaScript: dangerWords.script,
  EmbeddedFiles: dangerWords.embedded,
  EF: dangerWords.embedded,
  AF: dangerWords.embedded,
  XFA: dangerWords.submit,
  RichMediaContent: dangerWords.media,
};

/** The start of an object in a file. The pattern is so long that no packed picture contains it by chance. */
const hiddenObject = /\d[\0\s]{1,9}\d{1,5}[\0\s]{1,9}obj(?![a-z])/;

/** Kinds of notes that somebody wrote on a page, ISO 32000-1, table 169. */
const notes =
  /^(?:Text|FreeText|Highlight|Underline|Squiggly|StrikeOut|Stamp|Caret|Ink|Popup|Line|Square|Circle|Polygon|PolyLine|Redact)$/;

/** The file states its own page count, so the count has a limit; nobody prints more pages. */
const mostPages = 100_000;

/** @throws UnfitDocument */
export function inspectPdf(bytes: Buffer): Pick<AttachmentFacts, 'dangers' | 'traces' | 'isSigned' | 'pages'> {
  const contents = readPdfObjects(bytes);
  if (contents.trailers.length === 0) refuseDocument('hong');
  if (contents.trailers.some((trailer) => pdfEntryOf(trailer, 'Encrypt') !== undefined)) refuseDocument('mat-khau');
  const dangers = new Set<string>();
  const traces = findPdfProperties(contents).map(({ what, said, places }): Trace => ({
    what,
    said,
    isCleanable: places !== undefined,
  }));
  const follow = createFollower(contents.objects);
  const opened = new Set<PdfValue>();
  let isSigned = false;
  const visit = (value: PdfValue): void => {
    if (value.type === 'array') for (const item of value.items) visit(item);
    if (value.type !== 'dictionary') return;
    findDangers(value, dangers, follow);
    if (opensAddress(value, follow, opened)) dangers.add(dangerWords.openLink);
    const note = findNote(value, follow);
    if (note) traces.push(note);
    for (const layer of findHiddenLayers(value, follow)) traces.push(layer);
    isSigned ||= value.entries.has('ByteRange') && value.entries.has('Contents');
    for (const entry of value.entries.values()) visit(entry);
  };
  for (const object of contents.objects) {
    visit(object.value);
    // A name as an object of its own is there for a dictionary to refer to.
    if (object.value.type === 'name') noteName(object.value.name, dangers);
    if (object.stream && pdfEntryOf(object.value, 'F') !== undefined) dangers.add(dangerWords.external);
    // Programs that repair a damaged file search for objects everywhere.
    if (object.stream && hiddenObject.test(object.stream.bytes.toString('latin1'))) dangers.add(dangerWords.embedded);
    for (const trace of tracesOfPicture(object)) traces.push(trace);
  }
  for (const trailer of contents.trailers) visit(trailer);
  const pages = countPages(contents, follow);
  return { dangers: [...dangers], traces: distinct(traces), isSigned, ...(pages !== undefined && { pages }) };
}

function noteName(name: string, dangers: Set<string>): void {
  const danger = Object.hasOwn(actions, name) ? actions[name] : Object.hasOwn(holders, name) && holders[name];
  if (danger) dangers.add(danger);
}

function findDangers(value: PdfValue & { type: 'dictionary' }, dangers: Set<string>, follow: Follow): void {
  for (const key of value.entries.keys()) {
    const danger = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (danger) dangers.add(danger);
  }
  for (const key of ['S', 'Subtype', 'Type']) noteName(pdfNameOf(value.entries.get(key)), dangers);
  for (const address of follow(value.entries.get('URI')))
    if (address.type === 'string' && !isHarmlessLink(pdfTextOf(address))) dangers.add(dangerWords.fileLink);
}

/**
 * Whether an automatic action of a dictionary, or one of the actions after it, opens an address. `seen` is kept for the
 * whole file, because many pages may lead to one chain of actions.
 */
function opensAddress(value: PdfValue, follow: Follow, seen: Set<PdfValue>): boolean {
  const events = follow(pdfEntryOf(value, 'AA')).flatMap((one) =>
    one.type === 'dictionary' ? [...one.entries.values()] : [],
  );
  const left = [pdfEntryOf(value, 'OpenAction'), ...events].flatMap(follow);
  for (let action = left.pop(); action; action = left.pop()) {
    if (seen.has(action)) continue;
    seen.add(action);
    if (follow(pdfEntryOf(action, 'S')).some((kind) => pdfNameOf(kind) === 'URI')) return true;
    for (const next of follow(pdfEntryOf(action, 'Next')))
      for (const one of next.type === 'array' ? next.items.flatMap(follow) : [next]) left.push(one);
  }
  return false;
}

function findNote(value: PdfValue, follow: Follow): Trace | undefined {
  if (!follow(pdfEntryOf(value, 'Subtype')).some((subtype) => notes.test(pdfNameOf(subtype)))) return undefined;
  const [author = '', ...said] = ['T', 'Contents', 'Subj'].map((key) =>
    pdfTextOf(follow(pdfEntryOf(value, key)).at(-1)),
  );
  const isNote = author !== '' || said.some((words) => words.trim() !== '');
  return isNote ? { what: 'lời ghi chú trên trang', said: author, isCleanable: false } : undefined;
}

function tracesOfPicture({ value, stream }: PdfObject): Trace[] {
  if (!stream || filtersOf(value).join() !== 'DCTDecode') return [];
  return readPictureMetadata(stream.bytes)
    .filter((found) => found === 'gps' || found === 'thumbnail')
    .map((kind) => ({ what: 'thông tin ẩn trong ảnh của tệp', said: metadataWords[kind], isCleanable: false }));
}

const distinct = (traces: readonly Trace[]): Trace[] => [
  ...new Map(traces.map((trace) => [`${trace.what}\0${trace.said ?? ''}`, trace])).values(),
];

function countPages({ trailers }: PdfContents, followAll: Follow): number | undefined {
  const follow = (value: PdfValue | undefined): PdfValue | undefined => followAll(value).at(-1);
  const root = trailers.map((trailer) => pdfEntryOf(trailer, 'Root')).findLast((value) => value !== undefined);
  const count = pdfNumberOf(follow(pdfEntryOf(follow(pdfEntryOf(follow(root), 'Pages')), 'Count')));
  return count !== undefined && Number.isInteger(count) && count > 0 && count <= mostPages ? count : undefined;
}
