import { isScalar, visit, type Document, type YAMLError } from 'yaml';

/** What is wrong with a YAML text as such. */
export interface YamlFault {
  /** As the `yaml` library names it. */
  code: string;
  message: string;
  offset: number;
}

export const errorToFault = ({ code, message, pos }: YAMLError): YamlFault => ({ code, message, offset: pos[0] });

/** Keys that stand twice in one map. The library compares each key with all above it, which takes the square of their number. */
export function findRepeatedKeys(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value))
          faults.push({ code: 'DUPLICATE_KEY', message: 'Map keys must be unique', offset: key.range?.[0] ?? 0 });
        keys.add(key.value);
      }
    },
  });
  return faults;
}
