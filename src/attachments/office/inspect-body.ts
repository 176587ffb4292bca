import type { AttachmentKind } from '../../newsroom/attachment.ts';
import { metadataWords } from '../../newsroom/metadata-kind.ts';
import { readPictureMetadata } from '../../pictures/read-picture-metadata.ts';
import { readXml, type XmlElement } from '../read-xml.ts';
import { createHiddenStyleFinder, isOffValue, type HiddenStyleFinder } from './create-hidden-style-finder.ts';
import { createCommandFinder } from './find-commands.ts';
import { isPropertyType } from './find-property-parts.ts';
import { noteTrace, type OfficeFindings, type OfficeParts } from './office-parts.ts';
import { readCellFormats } from './read-cell-formats.ts';
import type { TypeOf } from './read-content-types.ts';

/** Traces that an editor must handle: removing them changes what the document says. */
const changed = 'chỗ sửa còn theo dõi (Track Changes)';
const comments = 'lời bình (Comment)';
const hiddenSheet = 'trang tính bị ẩn';
const hiddenSlide = 'trang chiếu bị ẩn';
const hiddenCells = 'hàng hoặc cột bị ẩn';
const notes = 'ghi chú của người trình bày (Notes)';
const hiddenText = 'chữ bị ẩn';
const names = 'tên người ghi trong tệp';
const machinePath = 'đường dẫn máy tính';

const trackedElements = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge']);
/** Whether an element keeps an earlier state. `rPrChange`, `tblPrChange` … keep an earlier format. */
const isChange = (local: string): boolean => trackedElements.has(local) || /^[a-z]+PrChange$/i.test(local);
const isComment = (local: string): boolean => /^(?:comment|threadedComment|cm)$/.test(local);

const wordNamespace = /wordprocessingml/;
const pagesOf: Partial<Record<AttachmentKind, RegExp>> = {
  xlsx: /spreadsheetml\.(?:worksheet|chartsheet)\+xml$/,
  pptx: /presentationml\.slide\+xml$/,
};

/** Inspects the hidden contents of a document's parts. Returns the number of its sheets or slides. */
export function inspectBody(
  parts: OfficeParts,
  findings: OfficeFindings,
  typeOf: TypeOf,
  kind: AttachmentKind,
): number {
  let pages = 0;
  const styles = createHiddenStyleFinder();
  const formats = parts.all
    .filter(({ name }) => /spreadsheetml\.styles\+xml$/i.test(typeOf(name)) || /^xl\/styles\.xml$/i.test(name))
    .flatMap((part) => readCellFormats(parts.readXml(part)));
  for (const part of parts.all) {
    const type = typeOf(part.name);
    if (pagesOf[kind]?.test(type)) pages += 1;
    if (isXml(part.name, type) && !isPropertyType(type) && !/^\[Content_Types\]/i.test(part.name))
      inspectPart(parts.readXml(part), findings, {
        formats,
        styles,
        isNotes: /notesSlide\+xml$/i.test(type),
      });
    else if (/\/media\//i.test(part.name)) inspectEmbeddedPicture(part.read(), findings);
  }
  if (styles.isUsed()) noteTrace(findings, hiddenText, false);
  return pages;
}

/** Checks the type as well as the name, because office programs use the type. */
const isXml = (name: string, type: string): boolean =>
  /\.(?:xml|vml)$/i.test(name) || (/[+/]xml$|vmlDrawing/i.test(type) && !/\.rels$/i.test(name));

export function inspectEmbeddedPicture(bytes: Buffer, findings: OfficeFindings): void {
  for (const kind of readPictureMetadata(bytes))
    noteTrace(findings, 'thông tin ẩn trong ảnh của tệp', true, metadataWords[kind]);
}

function inspectPart(
  bytes: Buffer,
  findings: OfficeFindings,
  { formats, styles, isNotes }: { formats: readonly string[]; styles: HiddenStyleFinder; isNotes: boolean },
): void {
  findings.words.startPart(formats);
  const commands = createCommandFinder(findings.dangers);
  readXml(bytes, {
    onElement: (element) => {
      inspectElement(element, findings);
      if (wordNamespace.test(element.uri)) styles.onElement(element);
      commands.onElement(element);
      findings.words.onElement(element);
    },
    onText: (text, parents) => {
      commands.onText(text, parents);
      findings.words.onText(text, parents);
      // The slide number on the notes is not a note.
      if (isNotes && parents.at(-1)?.local === 't' && text.trim() && !parents.some(({ local }) => local === 'fld'))
        noteTrace(findings, notes, false);
    },
    onClose: (name) => {
      commands.onClose(name);
      findings.words.onClose(name);
    },
  });
  commands.finish();
}

function inspectElement({ uri, local, attributes, parents }: XmlElement, findings: OfficeFindings): void {
  const note = (what: string, isCleanable: boolean, said?: string): void =>
    noteTrace(findings, what, isCleanable, said);
  if (wordNamespace.test(uri)) {
    if (isChange(local)) note(changed, false, attributes.get('author'));
    if (local === 'vanish' && !isOffValue(attributes.get('val')) && parents.some(({ local: around }) => around === 'r'))
      note(hiddenText, false);
    if (local === 'person') note(names, false, attributes.get('author'));
  }
  if (isComment(local)) note(comments, false, attributes.get('author'));
  if (local === 'cmAuthor' || (local === 'person' && attributes.has('displayName')))
    note(names, false, attributes.get('name') ?? attributes.get('displayName'));
  if (local === 'sheet' && /hidden/i.test(attributes.get('state') ?? ''))
    note(hiddenSheet, false, attributes.get('name'));
  if ((local === 'row' || local === 'col') && /^(?:1|true|on)$/i.test(attributes.get('hidden') ?? ''))
    note(hiddenCells, false);
  if (local === 'sld' && isOffValue(attributes.get('show'))) note(hiddenSlide, false);
  if (local === 'absPath' && attributes.get('url')) note(machinePath, true, attributes.get('url'));
}
