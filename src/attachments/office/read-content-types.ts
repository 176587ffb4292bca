import { refuseDocument } from '../attachment-failure.ts';
import { readXml } from '../read-xml.ts';
import type { OfficeParts } from './office-parts.ts';

/** ECMA-376, part 2: the part that gives the content type of every part. */
const contentTypesPart = '[Content_Types].xml';

/** Gives the content type of a part by its name; empty when the file names none. */
export type TypeOf = (name: string) => string;

/** @throws UnfitDocument when the file is not Office Open XML */
export function readContentTypes(parts: OfficeParts, onType?: (type: string) => void): TypeOf {
  const part = parts.find(contentTypesPart) ?? refuseDocument('loai-khac');
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
