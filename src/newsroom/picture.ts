/** A published picture: what the reader's browser may choose from. The original is never among it. */
export interface Picture {
  /** 16 hexadecimal digits of the SHA-256 of the original's bytes. */
  id: string;
  /** Pixels of the original, after turning it upright. */
  width: number;
  height: number;
  /** What stands behind a see-through picture, light or dark, whatever the page's own ground is. */
  ground?: 'sang' | 'toi' | undefined;
  /** Widest last within each format. */
  variants: PictureVariant[];
}

export interface PictureVariant {
  format: 'avif' | 'webp' | 'jpeg';
  width: number;
  height: number;
  /** `/anh/3f2a…-800.avif` */
  path: string;
  /** Size of the file. */
  bytes: number;
}
