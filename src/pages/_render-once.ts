type Render<Owner> = (owner: Owner) => Promise<string>;

/**
 * Renders the body of each of `files` once, however many pages show it: the page of an article, the feeds of the site,
 * of its section and of its unit. Other bodies are not kept, so that memory does not grow with the archive.
 */
export function renderOnce<Owner extends { file: string }>(
  files: ReadonlySet<string>,
  render: Render<Owner>,
): Render<Owner> {
  const rendered = new Map<string, Promise<string>>();
  return (owner) => {
    const known = rendered.get(owner.file);
    if (known) return known;
    const html = render(owner);
    if (files.has(owner.file)) rendered.set(owner.file, html);
    return html;
  };
}
