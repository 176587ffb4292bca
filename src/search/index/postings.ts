/**
 * Where a word of the query stands, as flat lists of numbers: a common syllable has tens of thousands of postings, and
 * a phone should not have to make an object of each. A posting is a page and a number that says where on it: words of
 * the body count from 0, those of the title and those that the page does not show from starts of their own, so that
 * neighbours differ by 1 everywhere and what stands in different parts is never near.
 */
export const titleStart = 1 << 24;
export const hiddenStart = 1 << 25;

/** Postings of one written form, lower case; `page` never falls. */
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
  /** Where each page's postings begin in `at` and `form`; one more than there are pages. */
  starts: Int32Array;
  /** Ascending within a page. */
  at: Int32Array;
  /** Which of the forms stands there. */
  form: Uint16Array;
}

/** A number of a list, where the loop has made sure that there is one. */
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
      // Each form brings its own postings nearly in order: little is moved.
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

/** Where each page's postings begin when all are laid out by page. */
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
