/**
 * The settings for every picture. Measured on a 1600×1000 photograph: AVIF at effort 3 takes 0.7 s of one core and 62
 * kB; effort 4 takes 3.4 s for 53 kB.
 */
export const pictureSettings = {
  /** Part of every id, so a new value gives every picture a new address. Change it whenever a line below changes. */
  version: '2',
  /** In pixels. A picture narrower than the widest of these also keeps its own width. */
  widths: [480, 800, 1200, 1600],
  /** For browsers without AVIF and WebP, and for `og:image`, which few networks read in another format. */
  fallbackWidth: 1200,
  avif: { quality: 50, effort: 3 },
  webp: { quality: 74, effort: 3 },
  jpeg: { quality: 78, mozjpeg: true },
} as const;

export const pictureLimits = {
  bytes: 20 * 1024 * 1024,
  /** More than the 108-megapixel sensors of phones. */
  pixels: 120_000_000,
  /** Height divided by width. At 1600 pixels wide, WebP's limit of 16,383 pixels is just above 10. */
  tallness: 10,
} as const;
