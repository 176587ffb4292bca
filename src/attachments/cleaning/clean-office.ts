import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { stripPictureMetadata } from '../../pictures/strip-picture-metadata.ts';
import { findPropertyParts, type PropertyKind } from '../office/find-property-parts.ts';
import { isOdfFile, mimetypePart } from '../office/inspect-odf.ts';
import { openOfficeParts } from '../office/office-parts.ts';
import { isMachinePath } from '../is-machine-path.ts';
import { readContentTypes } from '../office/read-content-types.ts';
import { cleanMarks } from './clean-marks.ts';
import { readXml } from '../read-xml.ts';
import type { ZipPart } from '../zip/read-zip.ts';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Properties that keep only the title, which is for readers; with the local name of their root element. */
const emptied: Readonly<Record<Exclude<PropertyKind, 'thumbnail'>, [root: string, write: (title: string) => string]>> =
  {
    core: [
      'coreProperties',
      (title) =>
        `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
    ],
    extended: [
      'Properties',
      () => '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
    ],
    custom: [
      'Properties',
      () => '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
    ],
    meta: [
      'document-meta',
      (title) =>
        `<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta><dc:title>${title}</dc:title></office:meta></office:document-meta>`,
    ],
  };

/** The real time would be another trace. */
const noHour = new Date(1980, 0, 1);

/** Removes from a document what its properties and pictures tell of people and machines. */
export async function cleanOffice(bytes: Buffer): Promise<Buffer> {
  const parts = openOfficeParts(bytes);
  const isOpenDocument = isOdfFile(parts);
  const propertyParts = findPropertyParts(parts, isOpenDocument ? undefined : readContentTypes(parts));
  const zip = new ZipFile();
  for (const part of parts.all) {
    const kind = propertyParts.get(part.name.toLowerCase());
    if (kind === 'thumbnail') continue;
    const options = { mtime: noHour, mode: 0o100644, compress: part.name !== mimetypePart, forceDosTimestamp: true };
    zip.addBuffer(kind ? emptyProperties(part.read(), kind) : cleanPart(part), part.name, options);
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** A part that a relationship calls properties but that is something else stays unchanged. */
function emptyProperties(bytes: Buffer, kind: Exclude<PropertyKind, 'thumbnail'>): Buffer {
  let [root, title] = ['', ''];
  readXml(bytes, {
    onElement: ({ local, parents }) => {
      if (parents.length === 0) root = local;
    },
    onText: (text, parents) => {
      if (parents.at(-1)?.local === 'title') title += text;
    },
  });
  const [expected, write] = emptied[kind];
  return root === expected ? Buffer.from(head + write(isMachinePath(title) ? '' : escapeXml(title))) : bytes;
}

function cleanPart(part: ZipPart): Buffer {
  const bytes = part.read();
  if (/(?:^|\/)(?:media|Pictures)\//i.test(part.name)) return Buffer.from(stripPictureMetadata(bytes) ?? bytes);
  const mayHoldMarks = /\.rels$|^META-INF\/manifest\.xml$|^settings\.xml$/i.test(part.name);
  return mayHoldMarks || (/\.xml$/i.test(part.name) && bytes.includes('absPath')) ? cleanMarks(bytes) : bytes;
}
