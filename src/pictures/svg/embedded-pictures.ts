/** A picture inside an SVG, as its kind is declared and as its bytes are. */
export interface EmbeddedPicture {
  declared: 'png' | 'jpeg' | 'webp';
  bytes: Uint8Array;
}

const embedded = /data:image\/(png|jpe?g|webp);base64,((?:[A-Za-z0-9+/=\s]|&#(?:10|13|x[ad]);)*)/gi;

/** Takes embedded photographs, which may be most of a file, out of an SVG's text. */
export function extractEmbeddedPictures(text: string): { text: string; pictures: EmbeddedPicture[] } {
  const pictures: EmbeddedPicture[] = [];
  const rest = text.replaceAll(embedded, (_, kind: string, data: string) => {
    const declared = kind.toLowerCase().replace(/^jpg$/, 'jpeg') as EmbeddedPicture['declared'];
    pictures.push({ declared, bytes: Buffer.from(data.replaceAll(/&#\w+;|\s/g, ''), 'base64') });
    return `data:image/${declared};base64,`;
  });
  return { text: rest, pictures };
}
