import { encodePath } from '../newsroom/encode-path.ts';
import { escapeHtml } from '../newsroom/escape-html.ts';
import { goneStrings } from '../strings/gone-strings.ts';

/** Writes the page for an old address on a host without redirects. The page sends readers and search engines on. */
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
