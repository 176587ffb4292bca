/** An old address whose page has moved. */

export interface Redirect {
  /** The old address: `/tin-tuc/bai-1245.html`, `/xem-tin.aspx?id=1245`. */
  from: string;
  /** The address of the page that has moved; never another redirect. */
  to: string;
}

/** The newsroom withdrew the page, or the day in `expires` has passed. */
export type GoneKind = 'da-go' | 'het-han';

export interface GonePage {
  /** For a picture or a document, its key from `fileKeyOf`. */
  path: string;
  kind: GoneKind;
  /** The day of the withdrawal, or the last day on which the page was shown. */
  date?: string | undefined;
  /** A sentence for readers. */
  reason?: string | undefined;
}

export interface Header {
  name: string;
  value: string;
}

/** The site's list of old addresses, for the server of `npm start` and the checks; no host serves this file. */
export interface AddressBook {
  redirects: readonly Redirect[];
  gone: readonly Pick<GonePage, 'path' | 'kind'>[];
  /** Headers that this site sends with every answer, in addition to the common ones. */
  headers: readonly Header[];
}

export const addressBookFile = '_dia-chi.json';
