/**
 * Page 7 of a list that six pages hold now. Its address stays true by the list's own: `$1`. Letters only, so that
 * nothing else of a request gets into an answer's headers. For PCRE and JavaScript alike.
 */
export const listPagePattern = '^(/(?:chuyen-muc|don-vi|the|luu-tru)/[a-z0-9/-]+/)trang/[1-9][0-9]{0,4}/?$';
