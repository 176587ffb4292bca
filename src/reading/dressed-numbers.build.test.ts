import { expect, it } from 'vitest';
import { createRandom } from '../testing/create-random.ts';
import { plainDresses } from '../testing/dressed-numbers.ts';
import { makeOffice, wordBody } from '../testing/make-documents.ts';
import { readSite, soundKeys } from '../testing/read-site-fs.ts';
import { articleText, smallSite } from '../testing/write-site-fs.ts';
import type { ReadResult } from './read-newsroom-fs.ts';

const id = '001085000123';
const random = createRandom(20261130);
const placesOf = ({ problems }: ReadResult, rule = 'so-can-cuoc'): string[] =>
  problems
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ file, line, column }) => (line ? `${file}:${line}:${column}` : file));

it.each([
  ['don-vi.yml', `- { id: pv02, name: "Phòng Hậu cần ${id}" }`],
  ['chuyen-muc.yml', `- { id: tin-khac, name: Tin khác, description: "Thẻ ${id}" }`],
  ['the.yml', `- { id: cu-tru, name: "Cư trú ${id}" }`],
  ['tu-viet-tat.yml', `- { short: ANTG, long: ["an ninh ${id}"] }`],
  ['duong-dan-cu.yml', `- { path: /tin/${id}.html, to: /bai-viet/2026/tuan-tra-dem/ }`],
])('a number in %s is found at its key', async (file, line) => {
  const before = String(smallSite[file] ?? '');
  const places = placesOf(await readSite({ [file]: `${before}${line}\n` }));
  expect(places).toEqual([expect.stringMatching(new RegExp(`^${file}:${before.split('\n').length}:\\d+$`))]);
});

it('the agency’s own numbers and mailboxes pass, and others in its file do not', async () => {
  const agency = `${String(smallSite['co-quan.yml'])}contacts:
  - { name: Tiếp dân, role: Tiếp công dân, phone: 0912 000 113, email: tiepdan@minhha.example }
`;
  const sound = await readSite({ 'co-quan.yml': agency });
  expect([...placesOf(sound, 'so-dien-thoai'), ...placesOf(sound, 'thu-dien-tu-la')]).toEqual([]);
  const other = await readSite({ 'co-quan.yml': agency.replace('Trưởng Ban Biên tập', 'Trưởng Ban, 0987 654 321') });
  expect(placesOf(other, 'so-dien-thoai')).toEqual(['co-quan.yml:4:1']);
});

it('a registry’s number only reminds where the gate is told to note', async () => {
  const changes = { 'the.yml': `${String(smallSite['the.yml'])}- { id: cu-tru, name: "Cư trú ${id}" }\n` };
  const severities = async (gate: 'stop' | 'note') =>
    (await readSite(changes, { gate })).problems.map(({ severity }) => severity);
  expect([await severities('stop'), await severities('note')]).toEqual([['chan'], ['nhac']]);
});

it('a document’s words hide no number, and neither does its name', async () => {
  const folder = 'bai-viet/2026/bai';
  const dresses = plainDresses.map(({ put }) => put(id, random));
  const documents = await Promise.all(
    dresses.map((dressed) =>
      makeOffice('docx', { parts: wordBody(`<w:p><w:r><w:t>Khai ${dressed} ở đây</w:t></w:r></w:p>`) }),
    ),
  );
  const files = Object.fromEntries(documents.map((bytes, index) => [`mau-${index}.docx`, bytes]));
  const cells = Array.from(id, (digit) => `<w:tc><w:p><w:r><w:t>${digit}</w:t></w:r></w:p></w:tc>`).join('');
  files['bang.docx'] = await makeOffice('docx', { parts: wordBody(`<w:tbl><w:tr>${cells}</w:tr></w:tbl>`) });
  files[`the-${id}.docx`] = await makeOffice('docx');
  const names = Object.keys(files);
  const read = await readSite({
    [`${folder}/index.md`]: articleText(
      soundKeys,
      names
        .filter((name) => !name.includes(id))
        .map((name) => `[Mẫu](${name})`)
        .join(' '),
    ),
    ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes])),
  });
  expect(placesOf(read).sort()).toEqual(names.map((name) => `${folder}/${name}`).sort());
});
