import type { Random } from './create-random.ts';
import { makeOdt, makeOffice, makePdf, makeZip, officeParts, relation } from './make-documents.ts';

type Spoil = (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer | Promise<Buffer>;

const at = (bytes: Buffer, random: Random): number => random.below(bytes.length);

/** Numbers that break programs. */
const oddNumbers = [0, 1, 0x7f, 0xff, 0xffff, 0x7fffffff, 0xffffffff];

function flip(bytes: Buffer, random: Random): Buffer {
  const flipped = Buffer.from(bytes);
  for (let count = 1 + random.below(8); count > 0; count -= 1) flipped[at(flipped, random)] = random.below(256);
  return flipped;
}

/** Changes a field in a header of an archive or of a packed stream. */
function oddHeader(bytes: Buffer, random: Random): Buffer {
  const changed = Buffer.from(bytes);
  const signs = ['PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].map((sign) => Buffer.from(sign, 'latin1'));
  const places = signs.flatMap((sign) => {
    const found: number[] = [];
    for (let place = changed.indexOf(sign); place !== -1; place = changed.indexOf(sign, place + 1)) found.push(place);
    return found;
  });
  if (places.length === 0) return flip(bytes, random);
  const place = random.pick(places) + 4 + 2 * random.below(20);
  if (place + 4 <= changed.length) changed.writeUInt32LE(random.pick(oddNumbers), place);
  return changed;
}

const words = [
  'obj',
  'endobj',
  'stream',
  'endstream',
  '/Length',
  '/N',
  '/First',
  '/Count',
  '/Type',
  '<<',
  '>>',
  'trailer',
  '%%EOF',
];

/** Doubles or drops a word of a PDF, or puts another number after it. */
function oddWord(bytes: Buffer, random: Random): Buffer {
  const text = bytes.toString('latin1');
  const word = random.pick(words);
  const place = text.indexOf(word, at(bytes, random));
  if (place === -1) return flip(bytes, random);
  const after = place + word.length;
  const put = random.pick([
    word + word,
    '',
    `${word} ${random.pick(oddNumbers)} `,
    `${word} ${'['.repeat(random.below(300))}`,
  ]);
  return Buffer.from(text.slice(0, place) + put + text.slice(after), 'latin1');
}

const hostileParts: readonly ((random: Random) => [string, string | Uint8Array])[] = [
  (random) => [`word/${'a/'.repeat(random.below(200))}b.xml`, '<a/>'],
  (random) => ['word/a.xml', `${'<a>'.repeat(random.below(600))}`],
  (random) => [
    'word/a.xml',
    `<a ${Array.from({ length: random.below(2000) }, (_, index) => `b${index}="${index}"`).join(' ')}/>`,
  ],
  () => ['word/a.xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  (random) => ['word/a.xml', Buffer.alloc(random.below(3_000_000), '<a/>')],
  (random) => [
    'word/_rels/document.xml.rels',
    `<Relationships>${relation(random.pick(['image', 'hyperlink', 'frame', 'x/../oleObject']), random.pick(['', '//a', 'file:a', '../../../a', 'word/_rels/document.xml.rels']), random.below(2) === 0).repeat(1 + random.below(50))}</Relationships>`,
  ],
  (random) => [
    `word/_rels/${'_rels/'.repeat(random.below(20))}a.rels`,
    '<Relationships><Relationship/></Relationships>',
  ],
  (random) => ['[Content_Types].xml', `<Types>${'<Override/>'.repeat(random.below(2000))}`],
  () => ['word/a.xml', Buffer.from([0xff, 0xfe, 0x3c, 0x00])],
  (random) => ['docProps/core.xml', `<a><creator>${'ế̂́'.repeat(random.below(3000))}</creator></a>`],
  (random) => ['word/media/a.jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe1, random.below(256), random.below(256), 0x45])],
];

/** Every way to spoil a document, by name. */
export const spoils: Readonly<Record<string, Spoil>> = {
  'flipped bytes': flip,
  truncated: (bytes, random) => bytes.subarray(0, at(bytes, random)),
  'without a middle': (bytes, random) => {
    const from = at(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + random.below(200))]);
  },
  'a stretch twice': (bytes, random) => {
    const from = at(bytes, random);
    return Buffer.concat([bytes.subarray(0, from + random.below(500)), bytes.subarray(from)]);
  },
  'words in front': (bytes, random) =>
    Buffer.concat([Buffer.from(random.pick(['\n', '%!PS\n', 'GIF89a', '\0'])), bytes]),
  'words behind': (bytes, random) =>
    Buffer.concat([bytes, Buffer.from(random.pick(['\n', '\0'.repeat(999), 'MZ', '<script>']))]),
  'half another document': (bytes, random, others) => {
    const other = random.pick(others);
    return Buffer.concat([bytes.subarray(0, at(bytes, random)), other.subarray(at(other, random))]);
  },
  'two documents in one': (bytes, random, others) => Buffer.concat([bytes, random.pick(others)]),
  'odd headers': oddHeader,
  'odd words': oddWord,
  'hostile parts': (_bytes, random) =>
    makeZip({
      ...officeParts('docx'),
      ...Object.fromEntries(Array.from({ length: 1 + random.below(3) }, () => random.pick(hostileParts)(random))),
    }),
};

/** Makes a document of each kind, with parts that need deep reading. */
export const makeSoundDocuments = async (): Promise<Buffer[]> => [
  await makePdf({ pages: 2, author: 'Hạc', script: 'app.alert(1)' }),
  await makePdf({ pages: 2, isPacked: true, xmp: '<a/>' }),
  await makeOffice('docx', {
    core: '<dc:creator>Hạc</dc:creator>',
    relations: relation('image', 'https://a.example', true),
  }),
  await makeOffice('xlsx'),
  await makeOffice('pptx'),
  await makeOdt({ meta: '<dc:creator>Hạc</dc:creator>' }),
];
