import { isPictureAddress, listReferencedFiles, pictureStem } from './list-referenced-files.ts';

const titleHeader = 'X-Title';
const filesHeader = 'X-Files';

/**
 * Stores the title of a kept page and the files that it needs in headers, so that nobody has to parse hundreds of
 * pages.
 */
export async function toPageCopy(response: Response): Promise<Response> {
  const html = await response.text();
  const title = titleIn(html);
  const files = new Set(listReferencedFiles(html).map((path) => (isPictureAddress(path) ? pictureStem(path) : path)));
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      [titleHeader]: encodeURIComponent(title),
      [filesHeader]: [...files].join(' '),
    },
  });
}

export const titleIn = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

/** The title as it is in the page's HTML. */
export const titleOfCopy = ({ headers }: Response): string => decodeURIComponent(headers.get(titleHeader) ?? '');

/** Addresses of files, and stems of pictures. */
export const filesOfCopy = ({ headers }: Response): string[] =>
  (headers.get(filesHeader) ?? '').split(' ').filter(Boolean);
