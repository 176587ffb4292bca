export interface ListPage<Item> {
  /** Counts from 1. */
  number: number;
  /** How many pages the list has. */
  total: number;
  items: Item[];
}

/** Cuts a list into pages of `size`. An empty list has one empty page, so that its address answers. */
export function paginate<Item>(items: readonly Item[], size = 20): ListPage<Item>[] {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`A page holds a whole number of items, not ${size}.`);
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, index) => ({
    number: index + 1,
    total,
    items: items.slice(index * size, (index + 1) * size),
  }));
}
