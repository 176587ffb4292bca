import { defineCheck } from './define-check.ts';
import type { PageElement } from './parse-page.ts';
import { createAddressResolver } from './resolve-address.ts';

/** Scripts of these types are data that no browser runs. */
const dataTypes = new Set(['application/ld+json', 'application/json']);

const dangerousSchemes = new Set(['javascript', 'data', 'vbscript', 'blob', 'filesystem']);

const isInlineScript = ({ name, attributes }: PageElement): boolean =>
  name === 'script' && !attributes.has('src') && !dataTypes.has((attributes.get('type') ?? '').trim().toLowerCase());

const faults: { finds(element: PageElement): boolean; say(element: PageElement): string; cure: string }[] = [
  {
    finds: isInlineScript,
    say: ({ text }) => `Mã viết thẳng trong trang: \`${text.trim().slice(0, 60)}\`.`,
    cure: 'Chuyển mã vào một tệp `.client.ts`; dữ liệu thì dùng `<script type="application/ld+json">`.',
  },
  {
    finds: ({ name }) => name === 'style',
    say: ({ text }) => `Kiểu viết thẳng trong trang: \`${text.trim().slice(0, 60)}\`.`,
    cure: 'Chuyển kiểu vào một tệp CSS.',
  },
  {
    finds: ({ attributes }) => attributes.has('style'),
    say: ({ name, attributes }) => `Phần tử \`<${name}>\` mang \`style="${attributes.get('style')}"\`.`,
    cure: 'Chuyển kiểu vào một tệp CSS, dùng `class`.',
  },
  {
    finds: ({ attributes }) => attributes.has('srcdoc'),
    say: ({ name }) => `Phần tử \`<${name}>\` mang một trang con trong \`srcdoc\`.`,
    cure: 'Bỏ trang con đó.',
  },
];

/**
 * Pages hold no inline code and no inline style, so that the site can be served under a Content Security Policy that
 * allows neither: code that slips into an editor's page then cannot run.
 */
export const maChenThang = defineCheck({
  id: 'ma-chen-thang',
  examples: [
    {
      name: 'files of the site and structured data',
      site: {
        '/index.html':
          '<link rel="stylesheet" href="/a.css"><script src="/a.js" type="module"></script><script type="application/ld+json">{}</script><a href="mailto:a@b.example" class="on" data-one="1">Gửi</a>',
      },
      problems: [],
    },
    {
      name: 'code and style in the page',
      site: {
        '/index.html':
          '<script type="module">alert(1)</script><style>a{}</style><p style="color:red" onclick="a()"><iframe srcdoc="<b>"></iframe>',
      },
      problems: [
        '/index.html Mã viết thẳng trong trang: `alert(1)`. Chuyển mã vào một tệp `.client.ts`; dữ liệu thì dùng `<script type="application/ld+json">`.',
        '/index.html Kiểu viết thẳng trong trang: `a{}`. Chuyển kiểu vào một tệp CSS.',
        '/index.html Phần tử `<p>` mang `style="color:red"`. Chuyển kiểu vào một tệp CSS, dùng `class`.',
        '/index.html Phần tử `<p>` mang mã trong `onclick`. Bỏ `onclick`, gắn sự kiện trong một tệp `.client.ts`.',
        '/index.html Phần tử `<iframe>` mang một trang con trong `srcdoc`. Bỏ trang con đó.',
      ],
    },
    {
      name: 'addresses that are code or hold a document, whatever blanks and capitals hide them',
      site: {
        '/index.html':
          '<a href=" java\tScript:alert(1)">A</a><a href="data:text/html,A">B</a><svg><a xlink:href="&#106;avascript:a()"></a></svg>',
      },
      problems: [
        '/index.html Địa chỉ `java\tScript:alert(1)` (a href) thuộc loại `javascript:`, có thể chạy mã trong trang. Thay bằng địa chỉ thường, bắt đầu bằng `/` hoặc `https://`.',
        '/index.html Địa chỉ `data:text/html,A` (a href) thuộc loại `data:`, có thể chạy mã trong trang. Thay bằng địa chỉ thường, bắt đầu bằng `/` hoặc `https://`.',
        '/index.html Địa chỉ `javascript:a()` (a xlink:href) thuộc loại `javascript:`, có thể chạy mã trong trang. Thay bằng địa chỉ thường, bắt đầu bằng `/` hoặc `https://`.',
      ],
    },
  ],
  check({ origin }, report) {
    const resolve = createAddressResolver(origin);

    function checkElement(file: string, element: PageElement): void {
      for (const fault of faults) {
        if (fault.finds(element)) report({ file, message: fault.say(element), cure: fault.cure });
      }
      for (const attribute of element.attributes.keys()) {
        if (!attribute.startsWith('on')) continue;
        const message = `Phần tử \`<${element.name}>\` mang mã trong \`${attribute}\`.`;
        report({ file, message, cure: `Bỏ \`${attribute}\`, gắn sự kiện trong một tệp \`.client.ts\`.` });
      }
    }

    return {
      file({ path: file, page }) {
        if (!page) return;
        for (const element of page.elements) checkElement(file, element);
        for (const { value, where } of page.addresses) {
          const destination = resolve(value, file);
          if (destination.kind !== 'scheme' || !dangerousSchemes.has(destination.scheme)) continue;
          report({
            file,
            message: `Địa chỉ \`${value.slice(0, 80)}\` (${where}) thuộc loại \`${destination.scheme}:\`, có thể chạy mã trong trang.`,
            cure: 'Thay bằng địa chỉ thường, bắt đầu bằng `/` hoặc `https://`.',
          });
        }
      },
    };
  },
});
