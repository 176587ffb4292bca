import { refuseDocument } from '../attachment-failure.ts';
import { dangerWords } from '../danger-words.ts';
import { isHarmlessLink } from '../is-harmless-link.ts';
import { leadsOutside } from '../leads-outside.ts';
import type { XmlElement, XmlName } from '../read-xml.ts';

const commandField = /(?:^|[\s=+"])(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE|LINK)(?=[\s"\\]|$)/i;
const commandFunction = /\b(?:WEBSERVICE|DDE|RTD|CALL|REGISTER(?:\.ID)?|EXEC|IMAGE|QUERYSTRING)\s*\(/i;

/** Elements of cells, rules, names, charts and tables that hold a formula, by local name. */
const formulaElement = /^(?:f|formula\d?|oldFormula|calculatedColumnFormula|totalsRowFormula|definedName)$/;

/** Whether a formula calls a program, `cmd|'/c calc'!A0`, or fetches something. Text in quotation marks cannot. */
export function isCommandFormula(formula: string): boolean {
  const bare = formula.replaceAll(/"[^"]*"/g, '""');
  const bar = bare.indexOf('|');
  return (bar !== -1 && bare.includes('!', bar)) || commandFunction.test(bare);
}

/** The most nested fields. */
const mostFields = 100;

interface Field {
  instruction: string;
  /** Whether the separator has passed: the text after it is the last shown result. */
  isShown: boolean;
}

/** Finds calls of programs and fetches in one part, however its text is split into elements. */
export function createCommandFinder(dangers: Set<string>): {
  onElement: (element: XmlElement) => void;
  onText: (text: string, parents: readonly XmlName[]) => void;
  onClose: (name: XmlName) => void;
  finish: () => void;
} {
  const fields: Field[] = [];
  /** Instructions in a paragraph that are outside every field. */
  let loose = '';
  let [instruction, formula] = ['', ''];
  const judge = (text: string): void => {
    if (commandField.test(text)) dangers.add(dangerWords.command);
  };
  const turnField = (type: string): void => {
    const innermost = fields.at(-1);
    if (type === 'begin') fields.push({ instruction: '', isShown: false });
    if (fields.length > mostFields) refuseDocument('qua-roi');
    if (!innermost || type === 'begin') return;
    judge(innermost.instruction);
    innermost.isShown = true;
    if (type === 'end') fields.pop();
  };
  return {
    onElement: ({ uri, local, attributes }) => {
      if (local === 'fldChar') turnField(attributes.get('fldCharType') ?? '');
      if (local === 'fldSimple') judge(attributes.get('instr') ?? '');
      if (local === 'ddeLink' || local === 'oleLink') dangers.add(dangerWords.command);
      if (local === 'instrText') instruction = '';
      if (formulaElement.test(local)) formula = '';
      if (/^urn:schemas-microsoft-com:(?:vml|office)/.test(uri)) findAddresses(local, attributes, dangers);
    },
    onText: (text, parents) => {
      const inside = parents.at(-1)?.local ?? '';
      if (inside === 'instrText') instruction += text;
      if (formulaElement.test(inside)) formula += text;
      const innermost = fields.at(-1);
      if (inside === 'instrText' && !innermost) loose += text;
      if (inside === 'instrText' && innermost && !innermost.isShown) innermost.instruction += text;
      // The result of an inner field is part of the outer field's instruction.
      if (inside === 't') for (const field of fields) if (!field.isShown) field.instruction += text;
    },
    onClose: ({ local }) => {
      if (local === 'instrText') judge(instruction);
      if (local === 'p') {
        judge(loose);
        loose = '';
      }
      if (formulaElement.test(local) && isCommandFormula(formula)) dangers.add(dangerWords.command);
    },
    finish: () => {
      // A field without an end is still a field.
      for (const field of fields) judge(field.instruction);
      judge(loose);
    },
  };
}

/** Pictures and fills of old drawings (VML) name their address without a relationship. */
function findAddresses(local: string, attributes: ReadonlyMap<string, string>, dangers: Set<string>): void {
  const isFetched = (key: string): boolean => leadsOutside(attributes.get(key) ?? '');
  const isFilling = /^(?:imagedata|fill|stroke|image)$/.test(local);
  if (isFetched('src') || isFetched('althref') || (isFilling && isFetched('href'))) dangers.add(dangerWords.external);
  else if (!isHarmlessLink(attributes.get('href') ?? '')) dangers.add(dangerWords.fileLink);
}
