import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../src/hosting/serve-site-fs.ts';
import { openChromium } from '../../src/testing/open-chromium.ts';
import { readEnvironment } from '../command/environment.ts';

const widths = [360, 1280];
const themes = ['light', 'dark'] as const;

/** Takes screenshots of home, article, list and search in `.cache/anh-chup/`: phone and desktop width, both themes. */
export async function benchScreenshots(): Promise<void> {
  const { outDir, cacheDir } = readEnvironment();
  const folder = join(cacheDir, 'anh-chup');
  mkdirSync(folder, { recursive: true });
  const first = (dir: string): string =>
    readdirSync(join(outDir, dir), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .at(-1)?.name ?? '';
  const year = first('bai-viet');
  const pages = {
    'trang-chu': '/',
    'bai-viet': `/bai-viet/${year}/${first(`bai-viet/${year}`)}/`,
    'danh-sach': `/chuyen-muc/${first('chuyen-muc')}/`,
    'tim-kiem': '/tim-kiem/?q=c%C3%B4ng%20an',
  };

  const { server, url } = await serveSite({ siteDir: outDir, port: 0 });
  const browser = await openChromium();
  for (const colorScheme of themes) {
    for (const width of widths) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(url + path, { waitUntil: 'networkidle' });
        const file = join(folder, `${name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
        console.log(file);
      }
      await page.close();
    }
  }
  await browser.close();
  server.close();
}
