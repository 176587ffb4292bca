import { encodePath } from '../newsroom/encode-path.ts';
import { goneStrings } from '../strings/gone-strings.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** What a host without redirects hands out at an old address: it sends the reader on, and search engines too. */
export function redirectPage(to: string, siteUrl: string): string {
  const target = escape(encodePath(to));
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${goneStrings.moved}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escape(siteUrl)}${target}">`,
    `<meta http-equiv="refresh" content="0; url=${target}">`,
    '</head>',
    '<body>',
    `<h1>${goneStrings.moved}</h1>`,
    `<p>${goneStrings.movedTo} <a href="${target}">${escape(siteUrl)}${target}</a></p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
