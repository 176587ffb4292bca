import type { SvgDanger } from './svg-dangers.ts';

/** Why a style sheet or a style value fetches or hides something. Only `url(#id)` is an allowed reference. */
export function findCssDanger(css: string, { isSheet }: { isSheet: boolean }): SvgDanger | undefined {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, ' ');
  const [rule] = (isSheet && /@[\w-]*/.exec(text)) || [];
  if (rule) return { kind: 'svg-kieu-dang', found: rule };
  // An escape can spell `url(` in a way that no search finds.
  if ((isSheet || /[:;]/.test(text)) && text.includes('\\')) return { kind: 'svg-kieu-dang', found: '\\' };
  const word = /(?:expression\s*\(|-moz-binding|behavior\s*:|image-set\s*\(|src\s*\()/i.exec(text)?.[0];
  if (word) return { kind: 'svg-kieu-dang', found: word };
  const addresses = [...text.matchAll(/url\s*\(\s*["']?\s*([^"')]*)/gi)].map(([, address = '']) => address.trim());
  const outside = addresses.find((address) => !address.startsWith('#'));
  return outside === undefined ? undefined : { kind: 'svg-goi-ngoai', found: outside };
}
