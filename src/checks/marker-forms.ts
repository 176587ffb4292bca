const escapes: ((text: string) => string)[] = [
  (text) => text,
  // HTML and XML, with quotation marks as they are, by name and by number.
  (text) => escapeMarkup(text),
  (text) => escapeMarkup(text).replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
  (text) => escapeMarkup(text).replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
  (text) => escapeMarkup(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  (text) => escapeMarkup(text).replaceAll('"', '&#x22;').replaceAll("'", '&#x27;'),
  (text) => escapeMarkup(text).replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
  // JSON, with plain characters, or with all beyond ASCII escaped.
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => escapeBeyondAscii(JSON.stringify(text).slice(1, -1)),
  (text) => encodeURIComponent(text),
  (text) => encodeURI(text),
];

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const escapeBeyondAscii = (text: string): string =>
  text.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** All forms in which a published file may hold a text, composed and decomposed. */
export function markerForms(marker: string): string[] {
  const spellings = [marker.normalize('NFC'), marker.normalize('NFD')];
  return [...new Set(spellings.flatMap((spelling) => escapes.map((escape) => escape(spelling.toWellFormed()))))];
}
