import { describe, expect, it } from 'vitest';
import { createRandom } from '../../testing/create-random.ts';
import { makeOffice, makeZip, officeParts } from '../../testing/make-documents.ts';
import { cleanAttachment } from '../cleaning/clean-attachment.ts';
import { inspectAttachment } from '../inspect-attachment.ts';

const name = 'Lê Văn Hạc';
const open = 'http://schemas.openxmlformats.org';
const relationTypes = {
  core: `${open}/package/2006/relationships/metadata/core-properties`,
  app: `${open}/officeDocument/2006/relationships/extended-properties`,
};
const contentTypes = {
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
};

/** Makes a document whose properties are in a part with another name. The type, a relationship or both declare them. */
async function withMoved(which: 'core' | 'app', to: string, said: string, target: string): Promise<Buffer> {
  const inside =
    which === 'core' ? { core: `<dc:creator>${name}</dc:creator>` } : { app: `<Company>${name}</Company>` };
  const parts = officeParts('docx', inside);
  const moved = Object.entries(parts).map(([part, content]) => [part === `docProps/${which}.xml` ? to : part, content]);
  const text = (part: string): string => String(parts[part]);
  const relation = `<Relationship Id="rId2" Type="${relationTypes[which]}" Target="${target}"/></Relationships>`;
  const override = `<Override PartName="/${to}" ContentType="${contentTypes[which]}"/></Types>`;
  return makeZip({
    ...Object.fromEntries(moved as [string, string][]),
    ...(said !== 'type' && { '_rels/.rels': text('_rels/.rels').replace('</Relationships>', relation) }),
    ...(said !== 'relation' && { '[Content_Types].xml': text('[Content_Types].xml').replace('</Types>', override) }),
  });
}

describe('properties of a document', () => {
  it('are found and emptied whatever the name of their part', async () => {
    const random = createRandom(20261130);
    const names = [
      'package/services/metadata/core-properties/0a1b.psmdcp',
      'docProps/core2.xml',
      'a.xml',
      'word/Ghi Chú.xml',
    ];
    for (let variant = 0; variant < 48; variant += 1) {
      const to = random.pick(names);
      const target = random.pick([to, `/${to}`, `./${to}`, `word/../${to}`, encodeURI(to), to.toUpperCase()]);
      const which = random.pick(['core', 'app'] as const);
      const bytes = await withMoved(which, to, random.pick(['type', 'relation', 'both']), target);
      const what = which === 'core' ? 'tên người soạn' : 'tên cơ quan';
      expect(inspectAttachment(bytes).traces, target).toEqual([{ what, said: name, isCleanable: true }]);
      const cleaned = (await cleanAttachment(bytes))?.bytes ?? bytes;
      expect(inspectAttachment(cleaned), target).toMatchObject({ kind: 'docx', traces: [], words: 'Thông báo' });
    }
  });

  it('that are only called so hide no words and are not emptied', async () => {
    const relations = `<Relationships><Relationship Id="a" Type="${relationTypes.core}" Target="word/document.xml"/></Relationships>`;
    const bytes = await makeOffice('docx', { parts: { '_rels/.rels': relations }, app: `<Company>${name}</Company>` });
    expect(inspectAttachment(bytes).words).toBe('Thông báo');
    expect(inspectAttachment((await cleanAttachment(bytes))?.bytes ?? bytes)).toMatchObject({ words: 'Thông báo' });
  });

  it.each([
    ['a subject', '<dc:subject>Hạc soạn</dc:subject>', '', 'lời chú của tệp', 'Hạc soạn'],
    [
      'a path in any of them',
      '',
      '<TitlesOfParts>C:\\Users\\hac\\a.docx</TitlesOfParts>',
      'đường dẫn máy tính',
      'C:\\Users\\hac\\a.docx',
    ],
    [
      'a path cut in two',
      '<cp:version>C:<![CDATA[\\Users\\hac]]></cp:version>',
      '',
      'đường dẫn máy tính',
      'C:\\Users\\hac',
    ],
  ])('tell by %s', async (_name, core, app, what, said) => {
    const bytes = await makeOffice('docx', { core, app });
    expect(inspectAttachment(bytes).traces).toEqual([{ what, said, isCleanable: true }]);
    expect(inspectAttachment((await cleanAttachment(bytes))?.bytes ?? bytes).traces).toEqual([]);
  });
});
