/** The registry entry of an article; the reader of the content has refused every article with an unknown id. */
export function registryEntryOf<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`This should never happen: no registry holds the id \`${id}\``);
  return entry;
}
