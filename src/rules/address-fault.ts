/** Why an address does not work as it is written, and what to write instead. */
export interface AddressFault {
  message: string;
  cure: string;
}

const domain = /^(?:[\p{L}\d-]+\.)+(?:vn|com|net|org|info|gov|edu|io|me|tv|asia|biz|example)(?::\d{2,5})?(?=[/?#]|$)/iu;
const shownSchemes = new Set(['http', 'https', 'mailto', 'tel']);

const instead = (address: string): string => `Viết: \`${address}\`.`;

/** Each kind of mistake with its correction. Order matters: a later pattern also matches an earlier one's addresses. */
const addressSlips: readonly [pattern: RegExp, meant: (address: string) => string][] = [
  // A double scheme, or a scheme with missing or doubled signs: `https//`, `http:/`, `http:\\`, `https://https://`.
  [/^(?:https?:?[/\\]*){2,}(?=[\p{L}\d])/iu, (address) => `https://${address.replace(/^(?:https?:?[/\\]*)+/i, '')}`],
  [/^https?(?::[/\\]?(?![/\\])|:[/\\]{3,}|:\\\\|[/\\]{1,3})/i, toHttps],
  [/^(?:h{0,2}t{1,3}p{1,2}s{0,2}|hppts?|htps?|httpd):?[/\\]{1,3}/i, toHttps],
  [/^www\.(?=[^\s])/i, (address) => `https://${address}`],
  [/^[^\s/@:?#]+@[^\s/@:?#]+\.[a-z]{2,}$/i, (address) => `mailto:${address}`],
  [/^(?:\+84|0)\d[\d .-]{6,14}$|^11[345]$/, (address) => `tel:${address.replace(/[ .-]/g, '')}`],
  [domain, (address) => `https://${address}`],
];

function toHttps(address: string): string {
  return `https://${address.replace(/^[a-z]+:?[/\\]*/i, '')}`;
}

/**
 * Finds a mistake in the form of a link's address, wherever the address leads. Undefined if a browser follows it as the
 * writer means it. Rule `duong-dan-may-tinh` handles paths of a computer.
 */
export function findAddressFault(address: string): AddressFault | undefined {
  const written = address.trim();
  if (/^https?:\/\/[^/\\\s]/i.test(written) && !/^https?:\/\/https?:?\/?\/?/i.test(written)) return undefined;
  for (const [pattern, meant] of addressSlips) {
    if (pattern.test(written))
      return {
        message: `Địa chỉ \`${written}\` viết thiếu hoặc sai phần đầu nên bấm vào không tới đâu.`,
        cure: instead(meant(written)),
      };
  }
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(written)?.[1]?.toLowerCase();
  if (scheme === undefined || shownSchemes.has(scheme) || scheme === 'file') return undefined;
  return scheme.startsWith('hxxp')
    ? {
        message: `Địa chỉ \`${written}\` đã viết hỏng mà vẫn đặt trong đường dẫn, trang bỏ nó đi.`,
        cure: `Viết giữa hai dấu huyền, không làm đường dẫn: \`${written}\`.`,
      }
    : {
        message: `Trang bỏ địa chỉ kiểu \`${scheme}:\` nên đường dẫn \`${written}\` không bấm được.`,
        cure: 'Dẫn tới một trang web: `[tên trang](https://minhha.example/tin)`; không có thì bỏ đường dẫn, giữ lại chữ.',
      };
}
