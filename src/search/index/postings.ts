/**
 * The postings of a query word, as flat lists of numbers: a common syllable has tens of thousands of postings, and one
 * object for each is too much for a phone. A posting is a page and a position on it. Positions of the body count from
 * 0; those of the title and of the hidden words count from starts of their own. So neighbours differ by 1 everywhere,
 * and words in different parts are never near each other.
 */
export const titleStart = 1 << 24;
export const hiddenStart = 1 << 25;

/** Postings of one written form in lower case; `page` never decreases. */
export interface FormPostings {
  form: string;
  page: number[];
  at: number[];
}

/** Postings of a word in all its forms, page by page. */
export interface Postings {
  forms: string[];
  /** Numbers of the pages that have it, ascending. */
  pages: Int32Array;
  /** Where the postings of each page begin in `at` and `form`; one entry more than there are pages. */
  starts: Int32Array;
  /** Ascending within a page. */
  at: Int32Array;
  /** The form at each position, as an index into `forms`. */
  form: Uint16Array;
}

/** A number of a list, where the loop has made sure that the index exists. */
export const numberAt = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

/** Sorts the postings of several forms by page, in time linear in their number. */
export function mergeForms(all: readonly FormPostings[], pageCount: number): Postings {
  const offsets = offsetsOf(all, pageCount);
  const at = new Int32Array(numberAt(offsets, pageCount));
  const form = new Uint16Array(at.length);
  const next = offsets.slice();
  for (const [number, postings] of all.entries()) {
    for (let index = 0; index < postings.page.length; index++) {
      const page = numberAt(postings.page, index);
      const here = numberAt(postings.at, index);
      const first = numberAt(offsets, page);
      let posting = numberAt(next, page);
      next[page] = posting + 1;
      // The postings of each form are nearly in order, so few of them move.
      for (; posting > first && numberAt(at, posting - 1) > here; posting--) {
        at[posting] = numberAt(at, posting - 1);
        form[posting] = numberAt(form, posting - 1);
      }
      at[posting] = here;
      form[posting] = number;
    }
  }
  const pages: number[] = [];
  for (let page = 0; page < pageCount; page++)
    if (numberAt(offsets, page + 1) > numberAt(offsets, page)) pages.push(page);
  const starts = Int32Array.from([...pages.map((page) => numberAt(offsets, page)), at.length]);
  return { forms: all.map((postings) => postings.form), pages: Int32Array.from(pages), starts, at, form };
}

/** Where the postings of each page begin when all are laid out by page. */
function offsetsOf(all: readonly FormPostings[], pageCount: number): Int32Array {
  const offsets = new Int32Array(pageCount + 1);
  for (const { page } of all)
    for (let index = 0; index < page.length; index++) {
      const after = numberAt(page, index) + 1;
      offsets[after] = numberAt(offsets, after) + 1;
    }
  for (let page = 0; page < pageCount; page++)
    offsets[page + 1] = numberAt(offsets, page) + numberAt(offsets, page + 1);
  return offsets;
}
