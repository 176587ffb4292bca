const escapes: Record<string, string> = { '\t': '\\t', '\r': '\\r', '\n': '\\n' };

/**
 * Quotes a text as one word of nginx's language, which nginx reads back exactly. Escapes `"`, `\`, tabs and line
 * breaks; any other character is literal between quotes (ngx_conf_read_token). In a value (not a pattern or a prefix),
 * nginx looks for variables and has no escape for `$`. So text from content goes there as `encodePath` spells it, and
 * any `$` is one of ours.
 *
 * @throws for a text that nginx cannot hold
 */
export function quoteForNginx(text: string): string {
  const word = `"${text.replaceAll(/[\\"]/g, '\\$&').replaceAll(/[\t\r\n]/g, (sign) => escapes[sign] ?? sign)}"`;
  if (word.includes('\0') || Buffer.byteLength(word) > longest)
    throw new Error(`This should never happen: nginx cannot read ${word.slice(0, 100)} as one word.`);
  return word;
}

/** Most bytes of a quoted word. nginx reads its configuration through a buffer of 4096 bytes (NGX_CONF_BUFFER). */
const longest = 4000;
