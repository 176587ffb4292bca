/** The entry that an article names; reading has refused every article that names none. */
export function entryOf<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`This should never happen: no registry holds the id \`${id}\``);
  return entry;
}
