import { isScalar, visit, type Document, type YAMLError } from 'yaml';

/** An error in the YAML syntax itself. */
export interface YamlFault {
  /** The name that the `yaml` library uses. */
  code: string;
  message: string;
  offset: number;
}

export const errorToFault = ({ code, message, pos }: YAMLError): YamlFault => ({ code, message, offset: pos[0] });

/** Keys that stand twice in one map. The library's own check compares each key with all above it, in quadratic time. */
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
