const fence = /^ {0,3}(`{3,}|~{3,})/;
const inlineCode = /(?<!`)(`{1,3})(?!`)[^`\n]{1,500}\1(?!`)/g;

/** Markdown with its code made blank, every index the same: what stands in code is shown as it is, and is no link. */
export function blankCode(markdown: string): string {
  if (!/[`~]{3}|`/.test(markdown)) return markdown;
  let open: string | undefined;
  const lines = markdown.split('\n').map((line) => {
    const mark = fence.exec(line)?.[1];
    const closes = open !== undefined && mark?.startsWith(open);
    const isCode = open !== undefined || mark !== undefined;
    if (closes) open = undefined;
    else if (open === undefined) open = mark;
    return isCode ? ' '.repeat(line.length) : line;
  });
  return lines.join('\n').replace(inlineCode, (code) => ' '.repeat(code.length));
}
