import type { XmlPlace } from './read-xml.ts';

/** Finds the attribute values of a well-formed opening tag, by local names; `xml:lang` and `lang` are both `lang`. */
export function findAttributePlaces(tag: string): (XmlPlace & { local: string })[] {
  const places: (XmlPlace & { local: string })[] = [];
  // Sticky, so that no character is read twice.
  const attribute = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/y;
  attribute.lastIndex = tag.search(/[\s>]/);
  for (let match = attribute.exec(tag); match; match = attribute.exec(tag)) {
    const [, name = '', value = ''] = match;
    const end = attribute.lastIndex - 1;
    places.push({ local: name.replace(/^.*:/, ''), start: end - value.length + 2, end });
  }
  return places;
}
