import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeOdt, makeOffice, makePdf, pdfString, relation, wordBody } from '../testing/make-documents.ts';
import { pdfStream, writePdf } from '../testing/write-pdf.ts';
import { dangerWords } from './danger-words.ts';
import { inspectAttachment } from './inspect-attachment.ts';

type Maker = () => Promise<Uint8Array> | Uint8Array;
const inspect = async (make: Maker) => inspectAttachment(Buffer.from(await make()));

const vba = 'application/vnd.ms-office.vbaProject';
const hyperlink = (target: string): string => relation('hyperlink', target, true);

describe('what runs, opens or fetches something', () => {
  it.each<[string, Maker, string[]]>([
    [
      'macros',
      () => makeOffice('docx', { parts: { 'word/vbaProject.bin': 'x' }, types: { 'word/vbaProject.bin': vba } }),
      [dangerWords.macro],
    ],
    [
      'a part of macros under another name',
      () => makeOffice('docx', { parts: { 'word/anh.png': 'x' }, types: { 'word/anh.png': vba } }),
      [dangerWords.macro],
    ],
    [
      'a workbook with macros in the name of one without',
      () => makeOffice('xlsx', { mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
      [dangerWords.macro],
    ],
    [
      'macros of Excel 4',
      () => makeOffice('xlsx', { parts: { 'xl/macrosheets/sheet1.xml': '<a/>' } }),
      [dangerWords.macro],
    ],
    [
      'an embedded object',
      () => makeOffice('docx', { parts: { 'word/embeddings/oleObject1.bin': 'x' } }),
      [dangerWords.embedded],
    ],
    [
      'an object that only a relationship names',
      () => makeOffice('docx', { parts: { 'word/a.bin': 'x' }, relations: relation('oleObject', 'a.bin') }),
      [dangerWords.embedded],
    ],
    ['a control', () => makeOffice('docx', { parts: { 'word/activeX/activeX1.xml': '<a/>' } }), [dangerWords.control]],
    [
      'a template from elsewhere',
      () => makeOffice('docx', { relations: relation('attachedTemplate', 'https://ke-xau.example/a.dotm', true) }),
      [dangerWords.template],
    ],
    [
      'a picture from elsewhere',
      () => makeOffice('pptx', { relations: relation('image', 'https://ke-xau.example/a.png', true) }),
      [dangerWords.external],
    ],
    [
      'a target outside that does not say so',
      () => makeOffice('docx', { relations: relation('frame', '\\\\ke-xau\\a') }),
      [dangerWords.external],
    ],
    [
      'an attribute of another namespace in the place of the plain one',
      () =>
        makeOffice('docx', {
          relations: `<Relationship xmlns:x="urn:x" Id="a" Type="t/image" Target="a" TargetMode="External" x:TargetMode="Internal"/>`,
        }),
      [dangerWords.external],
    ],
    [
      'a link into the network of the house',
      () => makeOffice('docx', { relations: hyperlink('file:///C:/Users/hac/a.docx') }),
      [dangerWords.fileLink],
    ],
    [
      'links for readers',
      () =>
        makeOffice('docx', {
          relations: hyperlink('https://dichvucong.gov.vn') + hyperlink('mailto:a@b.example').replace('rId9', 'rId8'),
        }),
      [],
    ],
    [
      'a field that calls a programme',
      () => makeOffice('docx', { parts: wordBody('<w:r><w:instrText>DDEAUTO c:\\\\a.exe</w:instrText></w:r>') }),
      [dangerWords.command],
    ],
    [
      'a field that fetches a text, in another prefix',
      () =>
        makeOffice('docx', {
          parts: {
            'word/a.xml':
              '<x:fldSimple xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" x:instr="INCLUDETEXT &quot;http://a&quot;"/>',
          },
        }),
      [dangerWords.command],
    ],
    [
      'a formula that fetches',
      () => makeOffice('xlsx', { parts: { 'xl/a.xml': '<a><f>WEBSERVICE("https://a")</f></a>' } }),
      [dangerWords.command],
    ],
    [
      'data from a base',
      () => makeOffice('xlsx', { relations: relation('connections', 'connections.xml') }),
      [dangerWords.connection],
    ],
    [
      'a script in a document of LibreOffice',
      () => makeOdt({ parts: { 'Basic/script-lc.xml': '<a/>' } }),
      [dangerWords.macro],
    ],
    ['an object in one', () => makeOdt({ parts: { 'Object 1/content.xml': '<a/>' } }), [dangerWords.embedded]],
    [
      'a picture from elsewhere in one',
      () => makeOdt({ body: '<text:p xlink:href="https://ke-xau.example/a.png"/>' }),
      [dangerWords.external],
    ],
    ['JavaScript', () => makePdf({ script: 'app.alert(1)' }), [dangerWords.script]],
    ['JavaScript in packed objects', () => makePdf({ script: 'app.alert(1)', isPacked: true }), [dangerWords.script]],
    ['an action by an escaped name', () => writePdf({ 5: '<</S/J#61vaScript/#4AS(a)>>' }), [dangerWords.script]],
    ['an embedded file', () => makePdf({ embedded: Buffer.from('MZ') }), [dangerWords.embedded]],
    [
      'a programme that is started',
      () => makePdf({ catalog: { OpenAction: { S: 'Launch', F: pdfString('a.exe') } } }),
      [dangerWords.launch],
    ],
    [
      'an address that opens by itself',
      () => makePdf({ catalog: { OpenAction: { S: 'URI', URI: pdfString('https://a.example') } } }),
      [dangerWords.openLink],
    ],
    [
      'a form that sends itself',
      () => makePdf({ annotations: [{ Subtype: 'Widget', A: { S: 'SubmitForm' } }] }),
      [dangerWords.submit],
    ],
    ['a form of XFA', () => makePdf({ catalog: { AcroForm: { XFA: [] } } }), [dangerWords.submit]],
    ['a film', () => makePdf({ annotations: [{ Subtype: 'RichMedia' }] }), [dangerWords.media]],
    [
      'a page that is shown first, and links for readers',
      () =>
        makePdf({
          catalog: { OpenAction: { S: 'GoTo', D: [] } },
          annotations: [{ Subtype: 'Link', A: { S: 'URI', URI: pdfString('https://dichvucong.gov.vn') } }],
        }),
      [],
    ],
    [
      'what only an older revision has',
      () => writePdf({ 5: 'null' }, { before: writePdf({ 5: '<</S/JavaScript/JS(a)>>' }) }),
      [dangerWords.script],
    ],
    [
      'an object in a stream to which no table leads',
      () => writePdf({ 5: pdfStream('7 0 obj <</S/J#61vaScript/JS(a)>> endobj') }),
      [dangerWords.embedded],
    ],
    [
      'packed objects that do not say what they are',
      () =>
        writePdf({
          5: pdfStream(deflateSync(Buffer.from('7 0 <</S/Launch/F(a.exe)>>')), '/N 1/First 4/Filter/FlateDecode'),
        }),
      [dangerWords.launch],
    ],
    [
      'an action whose name stands elsewhere',
      () => writePdf({ 5: '<</S 6 0 R/F(a)>>', 6: '/Launch' }),
      [dangerWords.launch],
    ],
    [
      'an address that opens by itself and stands elsewhere',
      () => writePdf({ 1: '<</Type/Catalog/Pages 2 0 R/OpenAction 5 0 R>>', 5: '<</S/URI/URI(https://a.example)>>' }),
      [dangerWords.openLink],
    ],
    [
      'an address that opens after another action, by lists and references',
      () =>
        writePdf({
          3: '<</Type/Page/Parent 2 0 R/AA 5 0 R>>',
          5: '<</O 6 0 R>>',
          6: '<</S/GoTo/D[3 0 R/Fit]/Next 7 0 R>>',
          7: '[8 0 R]',
          8: '<</S 9 0 R/URI(https://a.example)/Next 6 0 R>>',
          9: '/URI',
        }),
      [dangerWords.openLink],
    ],
    [
      'a page that is shown first and has a link for readers',
      () =>
        writePdf({
          1: '<</Type/Catalog/Pages 2 0 R/OpenAction 5 0 R>>',
          3: '<</Type/Page/Parent 2 0 R/Annots[<</Subtype/Link/A<</S/URI/URI(https://a.example)>>>>]>>',
          5: '<</S/GoTo/D[3 0 R/Fit]>>',
        }),
      [],
    ],
    [
      'a link into the network whose address stands elsewhere',
      () => writePdf({ 5: '<</S/URI/URI 6 0 R>>', 6: '(file://may-chu/a)' }),
      [dangerWords.fileLink],
    ],
    [
      'a text under a name that is none of XML',
      () =>
        makeOffice('docx', {
          parts: { 'word/anh.png': wordBody('<w:r><w:instrText>DDE a</w:instrText></w:r>')['word/document.xml'] ?? '' },
          types: { 'word/anh.png': 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml' },
        }),
      [dangerWords.command],
    ],
  ])('%s', async (_name, make, dangers) => {
    const facts = await inspect(make);
    expect(facts).toMatchObject({ dangers });
    expect(facts.fault).toBeUndefined();
  });
});
