/** The data that a picture file may have besides its pixels and colour profile, in the words of reports. */
export const metadataWords = {
  exif: 'EXIF',
  gps: 'tọa độ GPS',
  thumbnail: 'ảnh thu nhỏ',
  xmp: 'XMP',
  iptc: 'IPTC',
  comment: 'lời chú',
  unknown: 'dữ liệu lạ',
} as const;

export type MetadataKind = keyof typeof metadataWords;

/** `EXIF, tọa độ GPS` */
export const listMetadata = (kinds: readonly MetadataKind[]): string =>
  kinds.map((kind) => metadataWords[kind]).join(', ');
