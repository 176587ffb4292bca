export interface RegistryText {
  path: PropertyKey[];
  text: string;
}

/** Every text of a registry's value with its key. Comments are no values: they are not published. */
export function listTexts(value: unknown, path: PropertyKey[] = []): RegistryText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
