/**
 * Matches page 7 of a list that has only six pages left. The answer redirects to the list, `$1`. Only letters, digits,
 * `-` and `/` match, so that nothing else from a request gets into the headers of an answer. For PCRE and JavaScript.
 */
export const listPagePattern = '^(/(?:chuyen-muc|don-vi|the|luu-tru)/[a-z0-9/-]+/)trang/[1-9][0-9]{0,4}/?$';
