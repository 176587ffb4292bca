/** Keeps a line of plain text from being read as Markdown. */
export const escapeMarkdown = (line: string): string =>
  line
    .replace(/[\\`*_{}[\]<>|~$&]/g, '\\$&')
    .replace(/^(#{1,6}\s|[-+]\s|=+$|-+$)/, '\\$1')
    .replace(/^(\d+)([.)]\s)/, '$1\\$2');
