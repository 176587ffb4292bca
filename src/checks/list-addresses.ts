import type { PageElement } from './parse-page.ts';

/** What the browser does with an address: fetch it, send the reader's data there, or go there when asked. */
export type AddressUse = 'resource' | 'form' | 'link';

export interface Address {
  value: string;
  use: AddressUse;
  /** `img src`, for the report. */
  where: string;
}

const attributeUses: Record<string, Record<string, AddressUse>> = {
  a: { href: 'link', 'xlink:href': 'link', ping: 'form' },
  area: { href: 'link', ping: 'form' },
  audio: { src: 'resource' },
  base: { href: 'resource' },
  blockquote: { cite: 'link' },
  body: { background: 'resource' },
  button: { formaction: 'form' },
  embed: { src: 'resource' },
  feimage: { href: 'resource', 'xlink:href': 'resource' },
  form: { action: 'form' },
  frame: { src: 'resource' },
  iframe: { src: 'resource' },
  image: { href: 'resource', 'xlink:href': 'resource' },
  img: { src: 'resource' },
  input: { src: 'resource', formaction: 'form' },
  object: { data: 'resource' },
  q: { cite: 'link' },
  script: { src: 'resource', href: 'resource', 'xlink:href': 'resource' },
  source: { src: 'resource' },
  track: { src: 'resource' },
  use: { href: 'resource', 'xlink:href': 'resource' },
  video: { src: 'resource', poster: 'resource' },
};

const setAttributes: Record<string, string> = { img: 'srcset', source: 'srcset', link: 'imagesrcset' };

/** Relations for which the browser opens no connection by itself. */
const linkRelations = /^(?:alternate|author|bookmark|canonical|help|license|me|next|prev|search|shortlink|tag)$/;

const useOfLink = (element: PageElement): AddressUse => {
  const relations = (element.attributes.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  // A browser fetches `alternate stylesheet`, so every word of the relation must be harmless.
  return relations.length > 0 && relations.every((relation) => linkRelations.test(relation)) ? 'link' : 'resource';
};

/** The addresses of `a.jpg 480w, b.jpg 800w`. */
export const splitSourceSet = (value: string): string[] =>
  [...value.matchAll(/[\s,]*(\S*[^\s,])(?:,|\s[^,]*,?|$)/g)].flatMap(([, address]) => address ?? []);

/** `5; url=/a/` → `/a/` */
export const addressOfRefresh = (content: string): string | undefined =>
  /url\s*=\s*["']?([^"']*)/i.exec(content)?.[1]?.trim();

function listOfElement(element: PageElement): Address[] {
  const { name, attributes } = element;
  const addresses: Address[] = [];
  const add = (value: string | undefined, use: AddressUse, attribute: string): void => {
    if (value !== undefined) addresses.push({ value: value.trim(), use, where: `${name} ${attribute}` });
  };
  const uses = attributeUses[name];
  for (const attribute in uses) add(attributes.get(attribute), uses[attribute] ?? 'resource', attribute);
  const setAttribute = setAttributes[name];
  const set = setAttribute && attributes.get(setAttribute);
  if (set) for (const value of splitSourceSet(set)) add(value, 'resource', setAttribute);
  if (name === 'link') add(attributes.get('href'), useOfLink(element), 'href');
  if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    add(addressOfRefresh(attributes.get('content') ?? ''), 'form', 'refresh');
  }
  return addresses;
}

/** Every address of a page in an attribute that is made for addresses, in order. */
export const listAddresses = (elements: readonly PageElement[]): Address[] => elements.flatMap(listOfElement);
