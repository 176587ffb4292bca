import { readXml } from '../read-xml.ts';

/** Built-in formats that no file lists, ECMA-376, part 1, 18.8.30: only amounts, percentages and dates matter. */
const isBuiltInAmount = (id: number): boolean => (id >= 2 && id <= 22) || (id >= 37 && id <= 48);

/** Reads the cell formats of a workbook, by the number that a cell names as its style. */
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
