/** Comments of Markdown and of MDX, and spaces spelt as entities. */
const unseen = /<!--[\s\S]*?(?:-->|$)|\{\s*\/\*[\s\S]*?\*\/\s*\}|&nbsp;|&#160;/g;

/** Whether a page with this body would show nothing at all. */
export const isBlankBody = (body: string): boolean => body.replace(unseen, '').trim() === '';
