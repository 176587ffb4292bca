/** A published picture: the variants for the reader's browser. The original is never one of them. */
export interface Picture {
  /** 16 hexadecimal digits of the SHA-256 of the original's bytes. */
  id: string;
  /** Pixels of the original, after it is turned upright. */
  width: number;
  height: number;
  /** The background of a transparent picture, light or dark, whatever the background of the page is. */
  ground?: 'sang' | 'toi' | undefined;
  /** Within each format, the widest is last. */
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
