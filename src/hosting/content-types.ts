import { attachmentTypes } from '../newsroom/attachment.ts';

/** The content type of a file, by the end of its address. The first line that matches counts, on every host. */
interface ContentType {
  ending: string;
  type: string;
  /** Whether a `.br` and a `.gz` stand beside the file. */
  isText: boolean;
}

const text = (ending: string, type: string): ContentType => ({ ending, type: `${type}; charset=utf-8`, isText: true });
const binary = (ending: string, type: string): ContentType => ({ ending, type, isText: false });

export const otherContentType = 'application/octet-stream';

export const contentTypes: readonly ContentType[] = [
  binary('/nhom.json.gz', otherContentType), // of the search index; its reader unpacks it
  text('/rss.xml', 'application/rss+xml'),
  text('/feed.json', 'application/feed+json'),
  text('.html', 'text/html'),
  text('.css', 'text/css'),
  text('.js', 'text/javascript'),
  text('.xml', 'application/xml'),
  text('.json', 'application/json'),
  text('.webmanifest', 'application/manifest+json'),
  text('.svg', 'image/svg+xml'),
  text('.txt', 'text/plain'),
  binary('.jpg', 'image/jpeg'),
  binary('.jpeg', 'image/jpeg'),
  binary('.png', 'image/png'),
  binary('.webp', 'image/webp'),
  binary('.avif', 'image/avif'),
  binary('.gif', 'image/gif'),
  binary('.ico', 'image/x-icon'),
  binary('.woff2', 'font/woff2'),
  ...Object.entries(attachmentTypes).map(([kind, type]) => binary(`.${kind}`, type)),
  binary('.zip', 'application/zip'),
];

const find = (path: string): ContentType | undefined => contentTypes.find(({ ending }) => path.endsWith(ending));

/** Gives the type of a `path` with a slash in front, `/don-vi/px03/rss.xml`. */
export const contentTypeOf = (path: string): string => find(path)?.type ?? otherContentType;

export const isTextFile = (path: string): boolean => find(path)?.isText ?? false;
