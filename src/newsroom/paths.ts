/** The site's addresses: a published address answers for ever, so these are never renamed. */

export const homePath = '/';
export const searchPath = '/tim-kiem/';
export const archivePath = '/luu-tru/';
/** The page of an old address that cannot have one of its own. */
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

/** What browsers need to install the site. */
export const webManifestPath = '/manifest.webmanifest';
/** The emblem as browsers show it in a tab. */
export const tabIconPath = '/bieu-trung-48.png';

/** The list of what must be kept to read a year without a network. */
export const yearListPath = (year: string): string => `${yearPath(year)}ngoai-tuyen.json`;

/** Page `number` of a list: the first is the list's own address. */
export const listPagePath = (list: string, number: number): string => (number === 1 ? list : `${list}trang/${number}/`);

/** In `npm run dev` alone: what is wrong with the content, and below it each file that has no address of its own. */
export const faultsPath = '/_loi/';

/** First path segments that the site itself answers, so that no standing page can take them. */
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
