import type { AttachmentKind } from '../../newsroom/attachment.ts';
import { refuseDocument } from '../attachment-failure.ts';
import { readXml } from '../read-xml.ts';
import type { ZipPart } from '../zip/read-zip.ts';
import { dangerWords } from '../danger-words.ts';
import { isCommandFormula } from './find-commands.ts';
import { findPropertyParts } from './find-property-parts.ts';
import { inspectEmbeddedPicture } from './inspect-body.ts';
import { inspectProperties } from './inspect-properties.ts';
import { isHarmlessLink } from '../is-harmless-link.ts';
import { noteTrace, type OfficeFindings, type OfficeParts } from './office-parts.ts';

/** OpenDocument 1.3, part 2: the first part names the file's type. It is not packed, so the bytes show the type. */
export const mimetypePart = 'mimetype';
const kindOfType: Readonly<Record<string, AttachmentKind>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};
const longestType = 100;

export const isOdfFile = ({ all }: OfficeParts): boolean => all[0]?.name === mimetypePart;

/** @throws UnfitDocument */
export function inspectOdf(parts: OfficeParts, findings: OfficeFindings): { kind: AttachmentKind } {
  const [first] = parts.all;
  const isShort = first?.isStored && first.size <= longestType;
  const kind = kindOfType[isShort ? first.read().toString('latin1') : ''] ?? refuseDocument('loai-khac');
  for (const part of parts.all) inspectPart(part, parts, findings);
  inspectProperties(parts, findings, findPropertyParts(parts));
  return { kind };
}

function inspectPart(part: ZipPart, parts: OfficeParts, findings: OfficeFindings): void {
  const { dangers } = findings;
  if (/^(?:Basic|Scripts|Dialogs)\//.test(part.name)) dangers.add(dangerWords.macro);
  if (/^(?:Object|ObjectReplacements)\b/.test(part.name)) dangers.add(dangerWords.embedded);
  if (/^Pictures\//.test(part.name)) inspectEmbeddedPicture(part.read(), findings);
  if (!/\.(?:xml|rdf)$/.test(part.name) || part.name === 'meta.xml') return;
  let config = '';
  findings.words.startPart();
  readXml(parts.readXml(part), {
    onElement: (element) => {
      const { uri, local, attributes } = element;
      findings.words.onElement(element);
      if (local === 'encryption-data') refuseDocument('mat-khau');
      if (/:script:|:xmlns:script/.test(uri) || local === 'event-listener') dangers.add(dangerWords.macro);
      if (/^(?:object-ole|plugin|applet)$/.test(local)) dangers.add(dangerWords.embedded);
      if (/^(?:dde-source|dde-connection)/.test(local)) dangers.add(dangerWords.command);
      if (isCommandFormula(attributes.get('formula') ?? '')) dangers.add(dangerWords.command);
      if (local === 'tracked-changes') noteTrace(findings, 'chỗ sửa còn theo dõi', false);
      if (local === 'annotation') noteTrace(findings, 'lời bình', false);
      const isHidden = /^(?:none|condition)$/.test(attributes.get('display') ?? '');
      if (isHidden || /^hidden-(?:text|paragraph)$/.test(local)) noteTrace(findings, 'chữ hoặc trang bị ẩn', false);
      if (/^(?:collapse|filter)$/.test(attributes.get('visibility') ?? ''))
        noteTrace(findings, 'hàng hoặc cột bị ẩn', false);
      if (local === 'config-item') config = attributes.get('name') ?? '';
      const href = attributes.get('href');
      if (href === undefined || !/^[a-z][a-z\d+.-]*:|^[\\/]|^\.\./i.test(href)) return;
      if (local !== 'a') dangers.add(dangerWords.external);
      else if (!isHarmlessLink(href)) dangers.add(dangerWords.fileLink);
    },
    onText: (text, around) => {
      findings.words.onText(text, around);
      if (around.at(-1)?.local === 'config-item' && config === 'PrinterName' && text.trim())
        noteTrace(findings, 'tên máy in', true, text);
    },
    onClose: (name) => findings.words.onClose(name),
  });
}
