import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What a reader's browser asks for; the ready-made interface that Pagefind also writes (580 kB) is not published. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\..*\.pagefind|index|fragment|filter)$/;

/** Pages handed to Pagefind before waiting for its answers. */
const batchSize = 100;

interface BuildIndexOptions {
  /** The built site. */
  siteDir: string;
  /** Paths of the pages that search finds, `/bai-viet/2026/tuan-tra-dem/`. */
  paths: readonly string[];
}

/**
 * Builds the search index of a built site into `<siteDir>/pagefind/`. Pages go in one order, so that the same pages
 * give the same bytes.
 * @throws when Pagefind refuses a page or cannot write: a site whose search is broken is not published
 */
export async function buildSearchIndex({ siteDir, paths }: BuildIndexOptions): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const sorted = [...paths].sort();
  for (let start = 0; start < sorted.length; start += batchSize) {
    const answers = await Promise.all(
      sorted
        .slice(start, start + batchSize)
        .map((url) => index.addHTMLFile({ url, content: readFileSync(join(siteDir, url, 'index.html'), 'utf8') })),
    );
    const failed = answers.flatMap((answer) => answer.errors);
    if (failed.length > 0) throw new Error(`Pagefind refused a page: ${failed.join('; ')}`);
  }
  const outputPath = join(siteDir, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
  for (const name of readdirSync(outputPath)) {
    if (!needed.test(name)) rmSync(join(outputPath, name), { recursive: true });
  }
}
