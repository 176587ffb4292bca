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

interface XmlHandlers {
  onElement?: (element: XmlElement) => void;
  /** Text, with the elements around it, the innermost last. */
  onText?: (text: string, parents: readonly XmlName[]) => void;
}

/** sax reads a piece at a time, so that no part is held twice. */
const pieceLength = 64 * 1024;

Object.assign(sax, { MAX_BUFFER_LENGTH: Infinity }); // Word writes whole pictures into attributes; the part as a whole is bounded

/**
 * Reads the XML of a document's part. A document type is refused: no office programme writes one, and entities are what
 * unfolds a line into a gigabyte.
 * @throws UnfitDocument when it is not well-formed, or nested beyond reason
 */
export function readXml(bytes: Buffer, { onElement, onText }: XmlHandlers): void {
  const parser = sax.parser(true, { xmlns: true, position: false });
  const parents: XmlName[] = [];
  parser.onerror = () => refuse('hong');
  parser.ondoctype = () => refuse('zip-la');
  parser.onopentag = (tag) => {
    if (!('uri' in tag)) return;
    // A prefixed attribute never stands in for the plain one: that is the one that office programmes read.
    const written = Object.values(tag.attributes).toSorted((a, b) => Number(a.prefix === '') - Number(b.prefix === ''));
    const attributes = new Map(written.map(({ local, value }) => [local, value]));
    onElement?.({ uri: tag.uri, local: tag.local, attributes, parents });
    parents.push({ uri: tag.uri, local: tag.local });
    if (parents.length > attachmentLimits.xmlDepth) refuse('qua-roi');
  };
  parser.onclosetag = () => void parents.pop();
  const onWords = (text: string): void => onText?.(text, parents);
  parser.ontext = onWords;
  parser.oncdata = onWords;
  const text = decode(bytes);
  for (let at = 0; at < text.length; at += pieceLength) parser.write(text.slice(at, at + pieceLength));
  parser.close();
}

/** UTF-8, or UTF-16 by its mark, as the standards of both families of formats allow. */
function decode(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('hong');
  }
}
