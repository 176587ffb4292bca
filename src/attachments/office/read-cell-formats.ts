import { readXml } from '../read-xml.ts';

/** Formats that stand in no file, ECMA-376, part 1, 18.8.30: of these only that they are amounts, shares or dates matters. */
const isBuiltInAmount = (id: number): boolean => (id >= 2 && id <= 22) || (id >= 37 && id <= 48);

/** The formats of a workbook's cells, by the number that a cell gives as its style. */
export function readCellFormats(bytes: Buffer): string[] {
  const [own, formats] = [new Map<number, string>(), [] as string[]];
  readXml(bytes, {
    onElement: ({ local, attributes, parents }) => {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (local === 'numFmt') own.set(id, attributes.get('formatCode') ?? '');
      if (local === 'xf' && parents.at(-1)?.local === 'cellXfs')
        formats.push(own.get(id) ?? (isBuiltInAmount(id) ? '#,##0' : ''));
    },
  });
  return formats;
}
