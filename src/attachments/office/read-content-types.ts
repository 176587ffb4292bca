import { refuse } from '../attachment-failure.ts';
import { readXml } from '../read-xml.ts';
import type { OfficeParts } from './office-parts.ts';

/** ECMA-376, part 2: what says of every part what it is. */
const contentTypesPart = '[Content_Types].xml';

/** The content type of a part by its name, empty where none is said. */
export type TypeOf = (name: string) => string;

/** @throws UnfitDocument for what is no Office Open XML */
export function readContentTypes(parts: OfficeParts, onType?: (type: string) => void): TypeOf {
  const part = parts.find(contentTypesPart) ?? refuse('loai-khac');
  const [byEnding, byName] = [new Map<string, string>(), new Map<string, string>()];
  readXml(parts.readXml(part), {
    onElement: ({ local, attributes }) => {
      const type = attributes.get('ContentType') ?? '';
      if (local === 'Default') byEnding.set((attributes.get('Extension') ?? '').toLowerCase(), type);
      if (local === 'Override') byName.set((attributes.get('PartName') ?? '').toLowerCase().replace(/^\//, ''), type);
      onType?.(type);
    },
  });
  return (name) => byName.get(name.toLowerCase()) ?? byEnding.get(name.toLowerCase().replace(/^.*\./, '')) ?? '';
}
