import { readXml } from '../read-xml.ts';
import { noteTrace, type OfficeFindings, type OfficeParts } from './office-parts.ts';

/** Properties of a document by their local names: what tells of people, machines and drafts, and nothing readers need. */
export const tellingProperties: Readonly<Record<string, string>> = {
  creator: 'tên người soạn',
  lastModifiedBy: 'tên người sửa cuối',
  'initial-creator': 'tên người soạn',
  'printed-by': 'tên người in',
  Manager: 'tên người quản lý',
  Company: 'tên cơ quan',
  description: 'lời chú của tệp',
  category: 'lời chú của tệp',
  contentStatus: 'lời chú của tệp',
  keywords: 'lời chú của tệp',
  keyword: 'lời chú của tệp',
  HyperlinkBase: 'đường dẫn máy tính',
  'user-defined': 'thuộc tính riêng',
};

/** `Normal.dotm` is everybody's; another name may be a path. */
const isTelling = (name: string, said: string): boolean => name !== 'Template' || /[\\/]/.test(said);

export const propertyParts = ['docProps/core.xml', 'docProps/app.xml', 'meta.xml'];
export const customPart = 'docProps/custom.xml';
export const isThumbnail = (name: string): boolean => /^(?:docProps\/thumbnail\.|Thumbnails\/)/i.test(name);

/** What stands in a document's properties: each is gone after `--fix`. */
export function inspectProperties(parts: OfficeParts, findings: OfficeFindings): void {
  for (const part of parts.all) {
    if (isThumbnail(part.name)) noteTrace(findings, 'ảnh thu nhỏ', true);
    const isCustom = part.name.toLowerCase() === customPart.toLowerCase();
    if (!isCustom && !propertyParts.some((name) => name.toLowerCase() === part.name.toLowerCase())) continue;
    readXml(parts.readXml(part), {
      onElement: ({ local, attributes }) => {
        if (isCustom && local === 'property') noteTrace(findings, 'thuộc tính riêng', true, attributes.get('name'));
        if (local === 'template' && /[\\/]/.test(attributes.get('href') ?? ''))
          noteTrace(findings, 'đường dẫn máy tính', true, attributes.get('href'));
      },
      onText: (text, parents) => {
        if (text.trim() === '') return;
        const name = parents.at(-1)?.local ?? '';
        const what = name === 'Template' ? 'đường dẫn máy tính' : tellingProperties[name];
        if (what !== undefined && isTelling(name, text)) noteTrace(findings, what, true, text);
      },
    });
  }
}
