import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { stripPictureMetadata } from '../../pictures/strip-picture-metadata.ts';
import { customPart, isThumbnail, propertyParts } from '../office/inspect-properties.ts';
import { isOdf, mimetypePart } from '../office/inspect-odf.ts';
import { openOfficeParts } from '../office/office-parts.ts';
import { readXml } from '../read-xml.ts';
import type { ZipPart } from '../zip/read-zip.ts';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const xmlOf = (xml: string): Buffer => Buffer.from(head + xml);

/** Properties that say nothing but the title, which is for readers. */
const emptied: Readonly<Record<string, (title: string) => string>> = {
  [propertyParts[0] ?? '']: (title) =>
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
  [propertyParts[1] ?? '']: () =>
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  [propertyParts[2] ?? '']: (title) =>
    `<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:meta><dc:title>${title}</dc:title></office:meta></office:document-meta>`,
  [customPart]: () => '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
};

/** The hour would be another thing that the file tells. */
const noHour = new Date(1980, 0, 1);

/** The same document without what its properties and pictures tell of people and machines. */
export async function cleanOffice(bytes: Buffer): Promise<Buffer> {
  const parts = openOfficeParts(bytes);
  const zip = new ZipFile();
  for (const part of parts.all) {
    if (isThumbnail(part.name)) continue;
    const options = { mtime: noHour, mode: 0o100644, compress: part.name !== mimetypePart, forceDosTimestamp: true };
    zip.addBuffer(cleanPart(part, isOdf(parts)), part.name, options);
  }
  zip.end();
  return buffer(zip.outputStream);
}

function cleanPart(part: ZipPart, isOpenDocument: boolean): Buffer {
  const bytes = part.read();
  const empty = Object.entries(emptied).find(([name]) => name.toLowerCase() === part.name.toLowerCase())?.[1];
  if (empty) return xmlOf(empty(escapeXml(titleIn(bytes))));
  if (/(?:^|\/)(?:media|Pictures)\//i.test(part.name)) return Buffer.from(stripPictureMetadata(bytes) ?? bytes);
  if (/\.rels$|workbook\.xml$|^META-INF\/manifest\.xml$|^settings\.xml$/i.test(part.name))
    return cleanMarks(bytes, isOpenDocument);
  return bytes;
}

function titleIn(bytes: Buffer): string {
  let title = '';
  readXml(bytes, {
    onText: (text, parents) => {
      if (parents.at(-1)?.local === 'title') title += text;
    },
  });
  return title;
}

/** In files of office programmes, which write elements without `>` in an attribute; the result is inspected again. */
function cleanMarks(bytes: Buffer, isOpenDocument: boolean): Buffer {
  const text = bytes.toString('utf8');
  const cleaned = isOpenDocument
    ? text
        .replace(/<[\w:]*file-entry\b[^>]*"Thumbnails\/[^>]*\/>/g, '')
        .replace(/(<[\w:]*config-item\b[^>]*"PrinterName"[^>]*>)[^<]*/g, '$1')
    : text
        .replace(/<(?:\w+:)?Relationship\b[^>]*\/metadata\/thumbnail"[^>]*\/>/g, '')
        .replace(/(<(?:\w+:)?absPath\b[^>]*?\burl=")[^"]*/g, '$1');
  return cleaned === text ? bytes : Buffer.from(cleaned);
}
