/** A house by its number: `số nhà 12/3`, `số 5 ngõ`, `12/3 đường`. */
export const houseNumber =
  /(?<![\p{L}\p{M}\p{N}/.,-])(?<!(?:ngõ|ngách|hẻm|tổ|quận|phường|khu phố) )(?:(?:[Ss]ố nhà|[Nn]hà số)[ \u00A0]{1,2}\d{1,4}[A-Z]?(?:\/\d{1,4}){0,3}(?![\d/])|(?:[Ss]ố[ \u00A0]{1,2})?\d{1,4}[A-Z]?(?:\/\d{1,4}){0,3},?[ \u00A0]{1,2}(?:đường|phố|ngõ|ngách|hẻm|kiệt)(?=[ \u00A0]{1,2}[\p{Lu}\d]))/gu;
