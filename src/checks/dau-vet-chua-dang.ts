import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createByteSearch } from './create-byte-search.ts';
import { defineCheck } from './define-check.ts';
import { markerForms } from './marker-forms.ts';
import { unpackSiteFile } from './unpack-site-file.ts';

/** A shorter marker would match everywhere by chance. */
const shortestMarker = 4;

const draft = 'Chuyên án "X" còn mật';
const found = `chứa \`${draft}\`, lời của một bài chưa được đăng. Xóa thư mục trang đã dựng rồi dựng lại từ đầu; đừng đưa bản này lên.`;

/**
 * No text of a draft, a later article or an expired one is in any file of the site: no page, no feed, no search index,
 * no compressed file. This is the last gate before a leak.
 */
export const dauVetChuaDang = defineCheck({
  id: 'dau-vet-chua-dang',
  examples: [
    {
      name: 'a site that says nothing of the draft',
      markers: [draft, ''],
      site: {
        '/index.html': 'Chuyên án Y',
        '/a.gz': gzipSync('Chuyên án Y'),
        '/b.br': brotliCompressSync('Chuyên án Y'),
      },
      problems: [],
    },
    {
      name: 'the draft in HTML, JSON, an address and decomposed text',
      markers: [draft],
      site: {
        '/a.html': `<p>${draft.replaceAll('"', '&quot;')}`,
        '/b.json': JSON.stringify(draft),
        '/c.xml': encodeURIComponent(draft),
        '/d.bin': `\0${draft.normalize('NFD')}`,
      },
      problems: [`/a.html Tệp ${found}`, `/b.json Tệp ${found}`, `/c.xml Tệp ${found}`, `/d.bin Tệp ${found}`],
    },
    {
      name: 'the draft inside compressed files and in the search index',
      markers: [draft],
      site: {
        '/a.html.br': brotliCompressSync(draft),
        '/a.html.gz': gzipSync(draft),
        '/pagefind/fragment/vi_1a2b3c.pf_fragment': gzipSync(`pagefind_dcd{"content":${JSON.stringify(draft)}}`),
      },
      problems: [
        `/a.html.br Tệp ${found}`,
        `/a.html.gz Tệp ${found}`,
        `/pagefind/fragment/vi_1a2b3c.pf_fragment Tệp ${found}`,
      ],
    },
    {
      name: 'the draft in the name of a file',
      markers: ['chuyen-an-x'],
      site: { '/bai-viet/2026/chuyen-an-x/index.html': '' },
      problems: [
        '/bai-viet/2026/chuyen-an-x/index.html Tệp chứa `chuyen-an-x`, lời của một bài chưa được đăng. Xóa thư mục trang đã dựng rồi dựng lại từ đầu; đừng đưa bản này lên.',
      ],
    },
    {
      name: 'a compressed file that cannot be looked into',
      markers: [draft],
      site: { '/a.br': 'không phải brotli' },
      problems: [
        '/a.br Tệp nén bị hỏng nên không soát được bên trong. Xóa thư mục trang đã dựng rồi dựng lại từ đầu; đừng đưa bản này lên.',
      ],
    },
  ],
  check({ markers }, report) {
    const markerOf = new Map<string, string>();
    for (const marker of markers.filter(({ length }) => length >= shortestMarker)) {
      for (const form of markerForms(marker)) markerOf.set(form, marker);
    }
    const search = createByteSearch([...markerOf.keys()].map((form) => Buffer.from(form)));
    const cure = 'Xóa thư mục trang đã dựng rồi dựng lại từ đầu; đừng đưa bản này lên.';

    function searchFile(path: string, bytes: Uint8Array): void {
      let inside: Uint8Array | undefined;
      try {
        inside = unpackSiteFile(path, bytes);
      } catch {
        // A file that cannot be unpacked does not count as clean.
        return report({ file: path, message: 'Tệp nén bị hỏng nên không soát được bên trong.', cure });
      }
      const needle = search(Buffer.from(path)) ?? search(bytes) ?? (inside && search(inside));
      if (!needle) return;
      const marker = markerOf.get(Buffer.from(needle).toString()) ?? '';
      report({ file: path, message: `Tệp chứa \`${marker}\`, lời của một bài chưa được đăng.`, cure });
    }

    return markerOf.size === 0 ? {} : { file: (file) => searchFile(file.path, file.bytes) };
  },
});
