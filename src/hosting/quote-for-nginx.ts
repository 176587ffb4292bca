const escapes: Record<string, string> = { '\t': '\\t', '\r': '\\r', '\n': '\\n' };

/**
 * A text as one word of nginx's language, which reads back exactly it: `"`, `\`, tabs and line breaks are escaped, all
 * else stands for itself between quotes (ngx_conf_read_token). Where the word is a value and not a pattern or a prefix,
 * nginx looks for variables in it and has no way to write a `$`: what comes from content goes there as `encodePath`
 * spells it, so that any `$` is one of ours.
 *
 * @throws for a text that nginx cannot hold
 */
export function quoteForNginx(text: string): string {
  const word = `"${text.replaceAll(/[\\"]/g, '\\$&').replaceAll(/[\t\r\n]/g, (sign) => escapes[sign] ?? sign)}"`;
  if (word.includes('\0') || Buffer.byteLength(word) > longest)
    throw new Error(`This should never happen: nginx cannot read ${word.slice(0, 100)} as one word.`);
  return word;
}

/** Bytes of a word as it is written; nginx reads its configuration through a buffer of 4096 (NGX_CONF_BUFFER). */
const longest = 4000;
