import sax from 'sax';
import { attachmentLimits } from './attachment-limits.ts';
import { refuse } from './attachment-failure.ts';

/** An element or an attribute by its namespace, whatever prefix it bears. */
export interface XmlName {
  uri: string;
  local: string;
}

export interface XmlElement extends XmlName {
  /** By local name, whatever the namespace. */
  attributes: ReadonlyMap<string, string>;
  /** The elements around it, the innermost last. */
  parents: readonly XmlName[];
}

/** Characters of the part, from and to. */
export interface XmlPlace {
  start: number;
  end: number;
}

interface XmlHandlers {
  /** Its place is that of its opening tag. */
  onElement?: (element: XmlElement, place: XmlPlace) => void;
  /** Text, with the elements around it, the innermost last; without a place where it is written as CDATA. */
  onText?: (text: string, parents: readonly XmlName[], place?: XmlPlace) => void;
  /** Its place ends behind its closing tag, or behind its only one. */
  onClose?: (name: XmlName, place: XmlPlace) => void;
}

/** sax reads a piece at a time, so that no part is held twice. */
const pieceLength = 64 * 1024;

Object.assign(sax, { MAX_BUFFER_LENGTH: Infinity }); // Word writes whole pictures into attributes; the part as a whole is bounded

/**
 * Reads the XML of a document's part. A document type is refused: no office programme writes one, and entities are what
 * unfolds a line into a gigabyte.
 * @throws UnfitDocument when it is not well-formed, or nested beyond reason
 */
export function readXml(bytes: Buffer, { onElement, onText, onClose }: XmlHandlers): void {
  const parser = sax.parser(true, { xmlns: true, position: true });
  const parents: XmlName[] = [];
  /** Where what was read last ended. */
  let end = 0;
  parser.onerror = () => refuse('hong');
  parser.ondoctype = () => refuse('zip-la');
  parser.onopentag = (tag) => {
    if (!('uri' in tag)) return;
    // A prefixed attribute never stands in for the plain one: that is the one that office programmes read.
    const written = Object.values(tag.attributes).toSorted((a, b) => Number(a.prefix === '') - Number(b.prefix === ''));
    const attributes = new Map(written.map(({ local, value }) => [local, value]));
    end = parser.position;
    onElement?.({ uri: tag.uri, local: tag.local, attributes, parents }, { start: parser.startTagPosition - 1, end });
    parents.push({ uri: tag.uri, local: tag.local });
    if (parents.length > attachmentLimits.xmlDepth) refuse('qua-roi');
  };
  parser.onclosetag = () => {
    end = parser.position;
    const name = parents.pop();
    if (name) onClose?.(name, { start: parser.startTagPosition - 1, end });
  };
  const pass = (): void => void (end = parser.position);
  parser.oncomment = pass;
  parser.onprocessinginstruction = pass;
  parser.onclosecdata = pass;
  parser.ontext = (text) => onText?.(text, parents, { start: end, end: parser.startTagPosition - 1 });
  parser.oncdata = (text) => onText?.(text, parents);
  const text = decodeXml(bytes);
  for (let at = 0; at < text.length; at += pieceLength) parser.write(text.slice(at, at + pieceLength));
  parser.close();
}

/** UTF-8, or UTF-16 by its mark, as the standards of both families of formats allow. */
export function decodeXml(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('hong');
  }
}
