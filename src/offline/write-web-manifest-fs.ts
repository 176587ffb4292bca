import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { homePath, tabIconPath, webManifestPath } from '../newsroom/paths.ts';

/**
 * Icon sizes that browsers require before they offer to install a site (web.dev, “What does it take to be
 * installable?”).
 */
const sizes = [192, 512];
/** The inner 80 % of a maskable icon are always visible (W3C, Web App Manifest, “icon masks”). */
const safeShare = 0.64;

/** The colours of `src/styles/tokens.css`: the header, and the background while the site starts. */
const colours = { theme: '#083d2a', background: '#faf9f4' };

/** Icon that iPhones use for a site on the home screen; they look for this name at the root of the site. */
const touchIcon = { path: '/apple-touch-icon.png', size: 180 };
const tabSize = 48;

/**
 * Writes the web app manifest and its icons, the emblem on the header's colour. For an agency with its own emblem,
 * also writes the icons for browser tabs and iPhones, which otherwise are the common ones of `public/`.
 */
export async function writeWebManifest(
  siteDir: string,
  { agency, emblem }: Pick<Newsroom, 'agency' | 'emblem'>,
): Promise<void> {
  const widest = emblem?.variants.findLast(({ format }) => format === 'webp')?.path;
  const source = join(siteDir, widest ?? '/bieu-trung.svg');
  const hasIcons = existsSync(source);
  if (hasIcons) await Promise.all(sizes.map((size) => writeIcon(source, size, join(siteDir, iconPath(size)))));
  if (widest) {
    await writeIcon(source, touchIcon.size, join(siteDir, touchIcon.path));
    await sharp(source)
      .resize(tabSize, tabSize, { fit: 'contain', background: '#0000' })
      .png()
      .toFile(join(siteDir, tabIconPath));
  }
  const manifest = {
    id: homePath,
    name: agency.name,
    short_name: agency.shortName,
    lang: 'vi',
    start_url: homePath,
    scope: homePath,
    display: 'minimal-ui',
    theme_color: colours.theme,
    background_color: colours.background,
    icons: (hasIcons ? sizes : []).map((size) => ({
      src: iconPath(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
  writeFileSync(join(siteDir, webManifestPath), `${JSON.stringify(manifest, null, 2)}\n`);
}

const iconPath = (size: number): string => `/bieu-trung-${size}.png`;

async function writeIcon(source: string, size: number, file: string): Promise<void> {
  const inner = Math.round(size * safeShare);
  const emblem = await sharp(source, { density: 600 })
    .resize({ height: inner, width: inner, fit: 'inside' })
    .toBuffer();
  await sharp({ create: { width: size, height: size, channels: 4, background: colours.theme } })
    .composite([{ input: emblem, gravity: 'centre' }])
    .png({ compressionLevel: 9 })
    .toFile(file);
}
