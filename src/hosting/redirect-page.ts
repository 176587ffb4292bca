import { encodePath } from '../newsroom/encode-path.ts';
import { escapeHtml } from '../newsroom/escape-html.ts';
import { goneStrings } from '../strings/gone-strings.ts';

/** What a host without redirects hands out at an old address: it sends the reader on, and search engines too. */
export function redirectPage(to: string, siteUrl: string): string {
  const target = escapeHtml(encodePath(to));
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${goneStrings.moved}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeHtml(siteUrl)}${target}">`,
    `<meta http-equiv="refresh" content="0; url=${target}">`,
    '</head>',
    '<body>',
    `<h1>${goneStrings.moved}</h1>`,
    `<p>${goneStrings.movedTo} <a href="${target}">${escapeHtml(siteUrl)}${target}</a></p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
