import { sniffPictureKind } from '../sniff-picture-kind.ts';
import {
  allowedAttributes,
  allowedElements,
  allowedLinkAttributes,
  allowedXmlAttributes,
  isProgrammeNamespace,
  svgNamespace,
  xlinkNamespace,
  xmlNamespace,
} from './allowed-in-svg.ts';
import { findCssDanger } from './find-css-danger.ts';
import { extractEmbeddedPictures } from './embedded-pictures.ts';
import { deepestSvg, parseSvg, type SvgElement } from './parse-svg.ts';
import { countDrawn } from './count-drawn.ts';
import { sizeSvg } from './size-svg.ts';
import type { SvgDanger } from './svg-dangers.ts';

/** A drawing of a whole province stays below each limit; `characters` does not count embedded photographs. */
const limits = { characters: 5_000_000, elements: 20_000, drawn: 100_000 };

/**
 * Gives the first reason why an SVG may not be drawn. Returns undefined for a still drawing that needs nothing else.
 * Any element or attribute that is not known to be harmless is refused.
 */
export function findSvgDanger(bytes: Uint8Array): SvgDanger | undefined {
  const decoded = decode(bytes);
  if (decoded === undefined) return { kind: 'svg-bang-ma' };
  const { text, pictures } = extractEmbeddedPictures(decoded);
  if (text.length > limits.characters) return { kind: 'svg-qua-roi', found: 'quá nhiều nét' };
  const strange = pictures.find((picture) => sniffPictureKind(picture.bytes) !== picture.declared);
  if (strange) return { kind: 'svg-du-lieu', found: `data:image/${strange.declared}` };
  return findMarkupDanger(text) ?? findElementDanger(text) ?? (sizeSvg(text) ? undefined : { kind: 'svg-thieu-khung' });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const encoding = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'utf-8';
    return /^utf-?8$/i.test(encoding) ? text : undefined;
  } catch {
    return undefined;
  }
}

const declarations = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^[\]>]*>|<![^\s>[]*/gi;
const isHarmlessDeclaration = (text: string): boolean => /^<!(?:--|\[CDATA\[|DOCTYPE[^>]*>$)/i.test(text);

/** Checks the markup between the elements. */
function findMarkupDanger(text: string): SvgDanger | undefined {
  const declaration = [...text.matchAll(declarations)].find(([found]) => !isHarmlessDeclaration(found))?.[0];
  if (declaration !== undefined) return { kind: 'svg-thuc-the', found: declaration };
  const bare = text.replaceAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  const instruction = [...bare.matchAll(/<\?([^\s?>]*)/g)].find(([, name = '']) => !/^(?:xml|xpacket)$/i.test(name));
  if (instruction) return { kind: 'svg-chi-thi', found: `${instruction[0]}?>` };
  const entity = [...bare.matchAll(/&([a-z_][\w.-]*);/gi)].find(
    ([, name = '']) => !/^(?:amp|lt|gt|quot|apos)$/.test(name),
  );
  return entity && { kind: 'svg-thuc-the', found: entity[0] };
}

function parse(text: string): SvgElement | SvgDanger {
  try {
    const parsed = parseSvg(text);
    return 'root' in parsed ? parsed.root : { kind: 'svg-sai-cu-phap', found: `${parsed.line}` };
  } catch {
    return { kind: 'svg-qua-roi', found: `hơn ${deepestSvg} lớp lồng nhau` };
  }
}

/** Prefix → its namespace; the empty prefix is the default. */
type Namespaces = Readonly<Record<string, string>>;

function findElementDanger(text: string): SvgDanger | undefined {
  const root = parse(text);
  if ('kind' in root) return root;
  const namespaces = declare(root, { xml: xmlNamespace });
  if (resolve(root.name, namespaces).uri !== svgNamespace) return { kind: 'svg-thieu-khai-bao' };
  let elements = 0;
  const walk = (element: SvgElement, outer: Namespaces): SvgDanger | undefined => {
    elements += 1;
    if (elements > limits.elements) return { kind: 'svg-qua-roi', found: 'hơn 20.000 hình' };
    const inner = declare(element, outer);
    const own = judgeElement(element, inner);
    if (own) return own;
    for (const child of element.children) {
      const danger = walk(child, inner);
      if (danger) return danger;
    }
    return undefined;
  };
  const danger = walk(root, namespaces);
  if (danger) return danger;
  const drawn = countDrawn(root, limits.drawn);
  return drawn > limits.drawn ? { kind: 'svg-qua-roi', found: 'hình dùng lại lồng nhau nhiều tầng' } : undefined;
}

const declare = ({ attributes }: SvgElement, outer: Namespaces): Namespaces => {
  const declared = attributes.flatMap(([name, value]) => {
    const [, prefix] = /^xmlns(?::(.+))?$/.exec(name) ?? [];
    return /^xmlns(?::|$)/.test(name) ? [[prefix ?? '', value] as const] : [];
  });
  return declared.length > 0 ? { ...outer, ...Object.fromEntries(declared) } : outer;
};

function resolve(name: string, namespaces: Namespaces): { uri: string; local: string } {
  const [prefix = '', local = name] = name.includes(':') ? name.split(/:(.*)/s) : ['', name];
  return { uri: namespaces[prefix] ?? '', local };
}

const dangerousElements: Record<string, SvgDanger['kind']> = {
  script: 'svg-ma-lenh',
  handler: 'svg-ma-lenh',
  foreignObject: 'svg-nhung-trang',
  iframe: 'svg-nhung-trang',
  object: 'svg-nhung-trang',
  embed: 'svg-nhung-trang',
  animate: 'svg-chuyen-dong',
  animateColor: 'svg-chuyen-dong',
  animateMotion: 'svg-chuyen-dong',
  animateTransform: 'svg-chuyen-dong',
  discard: 'svg-chuyen-dong',
  set: 'svg-chuyen-dong',
  text: 'svg-chu',
  tspan: 'svg-chu',
  tref: 'svg-chu',
  textPath: 'svg-chu',
  flowRoot: 'svg-chu',
};

function judgeElement(element: SvgElement, namespaces: Namespaces): SvgDanger | undefined {
  const { uri, local } = resolve(element.name, namespaces);
  const dangerous = dangerousElements[local];
  // The namespace does not matter here: another reader may go by the name alone.
  if (dangerous) return { kind: dangerous, found: `<${element.name}>` };
  const isKnown = uri === svgNamespace ? allowedElements.has(local) : isProgrammeNamespace(uri);
  if (!isKnown) return { kind: 'svg-phan-tu-la', found: `<${element.name}>` };
  if (local === 'style') {
    const danger = findCssDanger(element.text, { isSheet: true });
    if (danger) return danger;
  }
  for (const [name, value] of element.attributes) {
    const danger = judgeAttribute({ element: local, name, value }, namespaces);
    if (danger) return danger;
  }
  return undefined;
}

/** Allowed attributes by namespace; an attribute without a prefix has no namespace. */
const attributesOf: Record<string, ReadonlySet<string>> = {
  '': allowedAttributes,
  [xlinkNamespace]: allowedLinkAttributes,
  [xmlNamespace]: allowedXmlAttributes,
};

interface Attribute {
  /** Local name of the attribute's element. */
  element: string;
  name: string;
  value: string;
}

function judgeAttribute({ element, name, value }: Attribute, namespaces: Namespaces): SvgDanger | undefined {
  if (/^xmlns(?::|$)/.test(name)) return undefined;
  const { uri, local } = name.includes(':') ? resolve(name, namespaces) : { uri: '', local: name };
  if (/^on/i.test(local)) return { kind: 'svg-su-kien', found: name };
  // Browsers ignore white space and control characters before they read a scheme.
  const address = value.replaceAll(/[\p{Cc}\p{Zs}]/gu, '');
  if (/(?:java|vb|live)script:/i.test(address)) return { kind: 'svg-duong-dan-ma', found: name };
  if (isProgrammeNamespace(uri)) return undefined;
  const isLink = local === 'href' && (uri === '' || uri === xlinkNamespace);
  if (isLink) return judgeLink(element, address);
  if (!attributesOf[uri]?.has(local) && !/^(?:aria|data)-[\w-]+$/.test(name))
    return { kind: 'svg-thuoc-tinh-la', found: name };
  return findCssDanger(value, { isSheet: false });
}

function judgeLink(element: string, address: string): SvgDanger | undefined {
  if (address.startsWith('#')) return undefined;
  if (element === 'image' && /^data:image\/(?:png|jpeg|webp);base64,$/.test(address)) return undefined;
  const [data] = /^data:[^,;]{0,60}/i.exec(address) ?? [];
  return data ? { kind: 'svg-du-lieu', found: data } : { kind: 'svg-goi-ngoai', found: address };
}
