export interface Caption {
  /** `Đội tuần tra ra quân.`; empty when there is only a credit. */
  text: string;
  /** `Ảnh: Lê Văn Minh`, with its label for the reader; empty when nobody is named. */
  credit: string;
}

// Only with a capital: a caption's words may well hold `hình ảnh:`.
const label = /(?<![\p{L}\p{M}])(?:Ảnh|ẢNH|Nguồn|NGUỒN)\s*:/gu;

/** Reads a picture's Markdown title: the caption, then the text from the last `Ảnh:` or `Nguồn:` on. */
export function parseCaption(title: string): Caption {
  const text = title.normalize('NFC').trim();
  const last = [...text.matchAll(label)].at(-1);
  if (!last) return { text, credit: '' };
  const name = text.slice(last.index + last[0].length).trim();
  if (name === '') return { text: text.slice(0, last.index).trim(), credit: '' };
  return { text: text.slice(0, last.index).trim(), credit: `${last[0].replace(/\s*:$/, '')}: ${name}` };
}
