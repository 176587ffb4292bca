/** The site's addresses. Never rename these: a published address must answer for ever. */

export const homePath = '/';
export const searchPath = '/tim-kiem/';
export const archivePath = '/luu-tru/';
/** The shared page of old addresses that cannot have a page of their own. */
export const gonePath = '/da-go/';
export const siteMapPath = '/so-do-trang/';
export const unitsPath = '/don-vi/';
export const sectionsPath = '/chuyen-muc/';
export const tagsPath = '/the/';
export const verifyPath = '/xac-minh/';
export const offlinePath = '/ngoai-tuyen/';

export const articlePath = (id: string): string => `/bai-viet/${id}/`;
export const sectionPath = (id: string): string => `/chuyen-muc/${id}/`;
export const unitPath = (id: string): string => `/don-vi/${id}/`;
export const tagPath = (id: string): string => `/the/${id}/`;
export const yearPath = (year: string): string => `/luu-tru/${year}/`;

/** `month` has two digits. */
export const monthPath = (year: string, month: string): string => `/luu-tru/${year}/${month}/`;
export const standingPagePath = (id: string): string => `/${id}/`;

/** The file that browsers need to install the site. */
export const webManifestPath = '/manifest.webmanifest';
/** The emblem that browsers show in a tab. */
export const tabIconPath = '/bieu-trung-48.png';

/** The list of files to keep for reading a year offline. */
export const yearListPath = (year: string): string => `${yearPath(year)}ngoai-tuyen.json`;

/** The address of page `number` of a list; the first page has the list's own address. */
export const listPagePath = (list: string, number: number): string => (number === 1 ? list : `${list}trang/${number}/`);

/** Only in `npm run dev`: the faults of the content, and below it each file that has no address of its own. */
export const faultsPath = '/_loi/';

/** First path segments that the site itself uses, so that no standing page can take them. */
export const reservedSegments: ReadonlySet<string> = new Set([
  '404',
  'anh',
  'bai-viet',
  'chuyen-muc',
  'da-go',
  'don-vi',
  'luu-tru',
  'ngoai-tuyen',
  'pagefind',
  'so-do-trang',
  'tep',
  'the',
  'tim-kiem',
  'trang',
  'xac-minh',
  '_astro',
]);
