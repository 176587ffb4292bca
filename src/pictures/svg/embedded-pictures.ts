/** A picture inside an SVG, with its declared kind and its bytes. */
export interface EmbeddedPicture {
  declared: 'png' | 'jpeg' | 'webp';
  bytes: Uint8Array;
}

const embedded = /data:image\/(png|jpe?g|webp);base64,((?:[A-Za-z0-9+/=\s]|&#(?:10|13|x[ad]);)*)/gi;

/** Removes embedded photographs, which may be most of a file, from an SVG's text. */
export function extractEmbeddedPictures(text: string): { text: string; pictures: EmbeddedPicture[] } {
  const pictures: EmbeddedPicture[] = [];
  const rest = text.replaceAll(embedded, (_, kind: string, data: string) => {
    const declared = kind.toLowerCase().replace(/^jpg$/, 'jpeg') as EmbeddedPicture['declared'];
    pictures.push({ declared, bytes: Buffer.from(data.replaceAll(/&#\w+;|\s/g, ''), 'base64') });
    return `data:image/${declared};base64,`;
  });
  return { text: rest, pictures };
}
