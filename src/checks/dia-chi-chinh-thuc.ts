import { defineCheck } from './define-check.ts';
import { isRedirect } from './is-redirect.ts';
import type { Page } from './parse-page.ts';

const canonicalsOf = (page: Page): string[] =>
  page.elements
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
    .map(({ attributes }) => attributes.get('href') ?? '');

const openGraphUrlOf = (page: Page): string | undefined =>
  page.elements
    .find(({ name, attributes }) => name === 'meta' && attributes.get('property') === 'og:url')
    ?.attributes.get('content');

const head = (...addresses: string[]): string =>
  addresses.map((address) => `<link rel="canonical" href="${address}">`).join('');

/**
 * Every page gives its own full address in one form: search engines and people who share a page then use the same
 * address, and a copy of the site on another host is recognisable.
 */
export const diaChiChinhThuc = defineCheck({
  id: 'dia-chi-chinh-thuc',
  examples: [
    {
      name: 'pages that name themselves, the page of errors and a page that sends the reader on',
      origin: 'https://congan.minhha.example',
      site: {
        '/404.html': '',
        '/a/index.html': `${head('https://congan.minhha.example/a/')}<meta property="og:url" content="https://congan.minhha.example/a/">`,
        '/cu.html': `<meta http-equiv="refresh" content="0; url=/a/">${head('https://congan.minhha.example/a/')}`,
        '/index.html': head('https://congan.minhha.example/'),
      },
      problems: [],
    },
    {
      name: 'no address, two, one without its host, and that of another page or host',
      origin: 'https://congan.minhha.example',
      site: {
        '/a/index.html': '',
        '/b/index.html': head('https://congan.minhha.example/b/', 'https://congan.minhha.example/b/'),
        '/c/index.html': head('/c/'),
        '/d/index.html': head('https://congan.minhha.example/c/'),
        '/e/index.html': head('http://localhost:4321/e/'),
      },
      problems: [
        '/a/index.html Trang không nói địa chỉ chính thức của mình. Viết `<link rel="canonical" href="https://congan.minhha.example/a/">`.',
        '/b/index.html Trang nói địa chỉ chính thức của mình 2 lần. Giữ một `<link rel="canonical" href="https://congan.minhha.example/b/">`.',
        '/c/index.html Địa chỉ chính thức của trang là `/c/`, không phải địa chỉ của chính trang. Viết `<link rel="canonical" href="https://congan.minhha.example/c/">`.',
        '/d/index.html Địa chỉ chính thức của trang là `https://congan.minhha.example/c/`, không phải địa chỉ của chính trang. Viết `<link rel="canonical" href="https://congan.minhha.example/d/">`.',
        '/e/index.html Địa chỉ chính thức của trang là `http://localhost:4321/e/`, không phải địa chỉ của chính trang. Viết `<link rel="canonical" href="https://congan.minhha.example/e/">`.',
      ],
    },
    {
      name: 'another address for those who share the page',
      origin: 'https://congan.minhha.example',
      site: {
        '/index.html': `${head('https://congan.minhha.example/')}<meta property="og:url" content="https://congan.minhha.example/a/">`,
      },
      problems: [
        '/index.html Địa chỉ để chia sẻ (`og:url`) là `https://congan.minhha.example/a/`, khác địa chỉ chính thức. Viết `<meta property="og:url" content="https://congan.minhha.example/">`.',
      ],
    },
  ],
  check({ origin = '' }, report) {
    return {
      file({ path: file, page }) {
        // The error page answers at every address, so no address is its own.
        if (!page || file === '/404.html' || isRedirect(page)) return;
        const own = origin + encodeURI(file.replace(/(?<=\/)index\.html$/, ''));
        const canonicals = canonicalsOf(page);
        const [canonical] = canonicals;
        const link = `\`<link rel="canonical" href="${own}">\``;
        if (canonical === undefined) {
          report({ file, message: 'Trang không nói địa chỉ chính thức của mình.', cure: `Viết ${link}.` });
        } else if (canonicals.length > 1) {
          const message = `Trang nói địa chỉ chính thức của mình ${canonicals.length} lần.`;
          report({ file, message, cure: `Giữ một ${link}.` });
        } else if (canonical !== own || origin === '') {
          const message = `Địa chỉ chính thức của trang là \`${canonical}\`, không phải địa chỉ của chính trang.`;
          report({ file, message, cure: `Viết ${link}.` });
        }
        const shared = openGraphUrlOf(page);
        if (shared === undefined || shared === own) return;
        const message = `Địa chỉ để chia sẻ (\`og:url\`) là \`${shared}\`, khác địa chỉ chính thức.`;
        report({ file, message, cure: `Viết \`<meta property="og:url" content="${own}">\`.` });
      },
    };
  },
});
