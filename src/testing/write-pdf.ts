interface WriteOptions {
  /** More lines for the trailer. */
  trailer?: string;
  /** Text put unchanged after the objects. */
  behind?: string;
  /** Object → words in the file; the table says that the object stands there. */
  led?: Record<number, string>;
  /** The file before this revision. */
  before?: Buffer;
}

const pages = {
  1: '<</Type/Catalog/Pages 2 0 R>>',
  2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
};

/** Makes a PDF of one page from objects as they are written, with their table of addresses. */
export function writePdf(objects: Record<number, string>, options: WriteOptions = {}): Buffer {
  const { trailer = '', behind = '', led = {}, before } = options;
  let text = before?.toString('latin1') ?? '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1];
  const addresses = new Map<number, number>();
  for (const [number, body] of Object.entries(before ? objects : { ...pages, ...objects })) {
    addresses.set(Number(number), text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  text += behind;
  for (const [number, words] of Object.entries(led)) addresses.set(Number(number), text.indexOf(words));
  const table = text.length;
  const rows = [...addresses].map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
  const prev = before ? `/Prev ${previous ?? ''}` : '';
  text += `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size 99/Root 1 0 R${prev}${trailer}>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** Makes the body of an object that is a stream. */
export const pdfStream = (bytes: Uint8Array | string, dictionary = ''): string => {
  const text = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1');
  return `<</Length ${text.length}${dictionary}>>\nstream\n${text}\nendstream`;
};
