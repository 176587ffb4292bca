/** What a built site knows of addresses that no longer lead to a page of their own. */

export interface Redirect {
  /** As it was: `/tin-tuc/bai-1245.html`, `/xem-tin.aspx?id=1245`. */
  from: string;
  /** Where the site answers with what stood there; never another redirect. */
  to: string;
}

/** Withdrawn by the newsroom, or past the day that `expires` named. */
export type GoneKind = 'da-go' | 'het-han';

export interface GonePage {
  /** A picture or a document by its key, `fileKeyOf`. */
  path: string;
  kind: GoneKind;
  /** Day of the withdrawal or last day it was shown. */
  date?: string | undefined;
  /** A sentence for readers. */
  reason?: string | undefined;
}

export interface Header {
  name: string;
  value: string;
}

/** The site's own note of them, for the server of `npm start` and the checks; no host hands it out. */
export interface AddressBook {
  redirects: readonly Redirect[];
  gone: readonly Pick<GonePage, 'path' | 'kind'>[];
  /** Headers that this site sends with every answer besides the common ones. */
  headers: readonly Header[];
}

export const addressBookFile = '_dia-chi.json';
