import sax from 'sax';
import { attachmentLimits } from './attachment-limits.ts';
import { refuseDocument } from './attachment-failure.ts';

/** The name of an element or an attribute by its namespace, whatever its prefix. */
export interface XmlName {
  uri: string;
  local: string;
}

export interface XmlElement extends XmlName {
  /** By local name, in any namespace. */
  attributes: ReadonlyMap<string, string>;
  /** The elements around this one, the innermost last. */
  parents: readonly XmlName[];
}

/** A range of characters in the part. */
export interface XmlPlace {
  start: number;
  end: number;
}

interface XmlHandlers {
  /** `place` is the range of the opening tag. */
  onElement?: (element: XmlElement, place: XmlPlace) => void;
  /** Receives text, with the elements around it, the innermost last. Text in CDATA has no place. */
  onText?: (text: string, parents: readonly XmlName[], place?: XmlPlace) => void;
  /** `place` ends after the closing tag, or after the only tag. */
  onClose?: (name: XmlName, place: XmlPlace) => void;
}

/** sax reads one piece at a time, so that no part is in memory twice. */
const pieceLength = 64 * 1024;

Object.assign(sax, { MAX_BUFFER_LENGTH: Infinity }); // Word puts pictures into attributes; the whole part is bounded

/**
 * Reads the XML of a document's part. Refuses a document type: no office program writes one, and its entities can
 * expand one line to a gigabyte.
 * @throws UnfitDocument when the XML is not well-formed, or nested too deep
 */
export function readXml(bytes: Buffer, { onElement, onText, onClose }: XmlHandlers): void {
  const parser = sax.parser(true, { xmlns: true, position: true });
  const parents: XmlName[] = [];
  /** The end of the last thing that was read. */
  let end = 0;
  parser.onerror = () => refuseDocument('hong');
  parser.ondoctype = () => refuseDocument('zip-la');
  parser.onopentag = (tag) => {
    if (!('uri' in tag)) return;
    // A prefixed attribute never replaces the plain one, because office programs read the plain one.
    const written = Object.values(tag.attributes).toSorted((a, b) => Number(a.prefix === '') - Number(b.prefix === ''));
    const attributes = new Map(written.map(({ local, value }) => [local, value]));
    end = parser.position;
    onElement?.({ uri: tag.uri, local: tag.local, attributes, parents }, { start: parser.startTagPosition - 1, end });
    parents.push({ uri: tag.uri, local: tag.local });
    if (parents.length > attachmentLimits.xmlDepth) refuseDocument('qua-roi');
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

/** Decodes UTF-8, or UTF-16 when it has a mark, as the standards of both families of formats allow. */
export function decodeXml(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuseDocument('hong');
  }
}
