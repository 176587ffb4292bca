/** The part of Pagefind's browser API that the page uses. */
export interface Pagefind {
  search(
    query: string | null,
    options: { filters: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  url: string;
  /** Escaped HTML with the words found in `<mark>`. */
  excerpt: string;
  meta: Record<string, string>;
}

let loading: Promise<Pagefind> | undefined;

/** Loaded once, on the first search; a failure is forgotten, so that the next search tries again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= importPagefind().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

let attempts = 0;

/** A browser remembers a failed import by its address: another query string makes it ask again. */
async function importPagefind(): Promise<Pagefind> {
  const address = `/pagefind/pagefind.js${attempts === 0 ? '' : `?lan=${attempts}`}`;
  attempts += 1;
  return (await import(/* @vite-ignore */ address)) as Pagefind;
}
