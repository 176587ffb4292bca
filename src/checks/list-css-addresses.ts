/** Every address in a style sheet: `url(…)`, `src(…)` and the plain string of `@import "…"`. */
export function listCssAddresses(css: string): string[] {
  const rules = css.replaceAll(/\/\*[^]*?\*\//g, '');
  const found = rules.matchAll(
    /\b(?:url|src)\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/gi,
  );
  return [...found].flatMap((groups) => groups.slice(1).filter((group) => group !== undefined));
}
