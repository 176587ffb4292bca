import { isMachinePath } from '../is-machine-path.ts';
import { readXml } from '../read-xml.ts';
import type { PropertyKind } from './find-property-parts.ts';
import { noteTrace, type OfficeFindings, type OfficeParts } from './office-parts.ts';

/** Properties of a document, by local name, that tell of people, machines and drafts. Readers need none of them. */
const tellingProperties: Readonly<Record<string, string>> = {
  creator: 'tên người soạn',
  lastModifiedBy: 'tên người sửa cuối',
  'initial-creator': 'tên người soạn',
  'printed-by': 'tên người in',
  Manager: 'tên người quản lý',
  Company: 'tên cơ quan',
  subject: 'lời chú của tệp',
  description: 'lời chú của tệp',
  category: 'lời chú của tệp',
  contentStatus: 'lời chú của tệp',
  keywords: 'lời chú của tệp',
  keyword: 'lời chú của tệp',
  HyperlinkBase: 'đường dẫn máy tính',
  'user-defined': 'thuộc tính riêng',
};

const path = 'đường dẫn máy tính';

/** `Normal.dotm` is everybody's template; another name may be a path. */
const isPathOf = (name: string, said: string): boolean =>
  isMachinePath(said) || (name === 'Template' && /[\\/]/.test(said));

/** Inspects a document's properties; `--fix` removes all of them. */
export function inspectProperties(
  parts: OfficeParts,
  findings: OfficeFindings,
  propertyParts: ReadonlyMap<string, PropertyKind>,
): void {
  for (const part of parts.all) {
    const kind = propertyParts.get(part.name.toLowerCase());
    if (kind === 'thumbnail') noteTrace(findings, 'ảnh thu nhỏ', true);
    else if (kind) inspectPart(parts.readXml(part), kind === 'custom', findings);
  }
}

function inspectPart(bytes: Buffer, isCustom: boolean, findings: OfficeFindings): void {
  const texts: string[] = [];
  readXml(bytes, {
    onElement: ({ local, attributes }) => {
      texts.push('');
      if (isCustom && local === 'property') noteTrace(findings, 'thuộc tính riêng', true, attributes.get('name'));
      if (local === 'template' && /[\\/]/.test(attributes.get('href') ?? ''))
        noteTrace(findings, path, true, attributes.get('href'));
    },
    onText: (text) => texts.push((texts.pop() ?? '') + text),
    onClose: ({ local }) => {
      const text = texts.pop()?.trim() ?? '';
      if (text === '') return;
      const what = isPathOf(local, text) ? path : Object.hasOwn(tellingProperties, local) && tellingProperties[local];
      if (what) noteTrace(findings, what, true, text);
    },
  });
}
