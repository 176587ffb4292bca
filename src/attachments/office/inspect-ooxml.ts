import type { AttachmentKind } from '../../newsroom/attachment.ts';
import { refuseDocument } from '../attachment-failure.ts';
import { readXml } from '../read-xml.ts';
import { dangerWords } from '../danger-words.ts';
import { findPropertyParts } from './find-property-parts.ts';
import { inspectBody } from './inspect-body.ts';
import { inspectProperties } from './inspect-properties.ts';
import { isHarmlessLink } from '../is-harmless-link.ts';
import { leadsOutside } from '../leads-outside.ts';
import type { OfficeFindings, OfficeParts } from './office-parts.ts';
import { readContentTypes, type TypeOf } from './read-content-types.ts';

/** ECMA-376, parts 1 and 2 (Office Open XML and its packaging). */
const main = 'application/vnd.openxmlformats-officedocument.';
/** The content type of the main part, which leads to the whole document. */
const kindOfMain: Readonly<Record<string, AttachmentKind>> = {
  [`${main}wordprocessingml.document.main+xml`]: 'docx',
  [`${main}spreadsheetml.sheet.main+xml`]: 'xlsx',
  [`${main}presentationml.presentation.main+xml`]: 'pptx',
};

const dangerousTypes: readonly [RegExp, string][] = [
  [/macro|vba/i, dangerWords.macro],
  [/activex/i, dangerWords.control],
  [/oleobject|officedocument\.package/i, dangerWords.embedded],
  [/externallink/i, dangerWords.external],
  [/connections\+xml|querytable/i, dangerWords.connection],
];

/** Dangers by the type of a relationship, whether its target is inside the document or outside. */
const dangerousRelations: readonly [RegExp, string][] = [
  [/\/(?:vbaproject|wordvbadata|xlmacrosheet|xlintlmacrosheet)$/i, dangerWords.macro],
  [/\/(?:control|activexcontrolbinary)$/i, dangerWords.control],
  [/\/(?:oleobject|package|afchunk|subdocument)$/i, dangerWords.embedded],
  [/\/(?:externallink|externallinkpath|xlpathmissing)$/i, dangerWords.external],
  [/\/(?:connections|querytable)$/i, dangerWords.connection],
];

const dangerousNames: readonly [RegExp, string][] = [
  [/(?:^|\/)vba(?:project|data)[^/]*$|\/macrosheets\//i, dangerWords.macro],
  [/\/activex\//i, dangerWords.control],
  [/\/embeddings\//i, dangerWords.embedded],
  [/\/externallinks\//i, dangerWords.external],
];

/** @throws UnfitDocument */
export function inspectOoxml(parts: OfficeParts, findings: OfficeFindings): { kind: AttachmentKind; pages?: number } {
  const note = (text: string, table: readonly [RegExp, string][]): void => {
    for (const [pattern, danger] of table) if (pattern.test(text)) findings.dangers.add(danger);
  };
  const typeOf = readContentTypes(parts, (type) => note(type, dangerousTypes));
  const kind = kindOf(parts, typeOf);
  for (const part of parts.all) {
    note(part.name, dangerousNames);
    if (/\.rels$/i.test(part.name)) inspectRelations(parts.readXml(part), findings, note);
  }
  inspectProperties(parts, findings, findPropertyParts(parts, typeOf));
  const pages = inspectBody(parts, findings, typeOf, kind);
  return { kind, ...(pages > 0 && { pages }) };
}

function kindOf(parts: OfficeParts, typeOf: TypeOf): AttachmentKind {
  const kinds = new Set(parts.all.flatMap(({ name }) => kindOfMainPart(typeOf(name)) ?? []));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? kind : refuseDocument('loai-khac');
}

/** Gives the kind of the main part. A document with macros also gets a kind, and is then refused for the macros. */
const kindOfMainPart = (type: string): AttachmentKind | undefined => {
  const plain = kindOfMain[type];
  if (plain) return plain;
  const withMacros = /^application\/vnd\.ms-(word\.document|excel\.sheet|powerpoint\.presentation)\.macroenabled/i;
  const programme = withMacros.exec(type)?.[1]?.toLowerCase().split('.')[0];
  return programme === undefined ? undefined : kindOfProgramme[programme];
};

const kindOfProgramme: Readonly<Record<string, AttachmentKind>> = { word: 'docx', excel: 'xlsx', powerpoint: 'pptx' };

function inspectRelations(
  bytes: Buffer,
  { dangers }: OfficeFindings,
  note: (text: string, table: readonly [RegExp, string][]) => void,
): void {
  readXml(bytes, {
    onElement: ({ local, attributes }) => {
      if (local !== 'Relationship') return;
      const type = attributes.get('Type') ?? '';
      const target = attributes.get('Target') ?? '';
      note(type, dangerousRelations);
      const isOutside = attributes.get('TargetMode')?.toLowerCase() === 'external' || leadsOutside(target);
      if (!isOutside) return;
      if (/\/hyperlink$/i.test(type)) {
        if (!isHarmlessLink(target)) dangers.add(dangerWords.fileLink);
      } else dangers.add(/\/attachedtemplate$/i.test(type) ? dangerWords.template : dangerWords.external);
    },
  });
}
