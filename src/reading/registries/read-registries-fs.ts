import { limitProblems } from '../../problems/limit-problems.ts';
import type { Problem } from '../../problems/problem.ts';
import { emptyRuleContext } from '../../rules/empty-rule-context.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import { checkLetters } from '../sources/check-letters.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkSampleWords, type ReadRegistry } from './check-sample-words.ts';
import { checkRegistries } from './check-registries.ts';
import { parseRegistry } from './parse-registry.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import type { Gate } from '../articles/check-rules.ts';
import { registryFiles, type Registries } from './registries.ts';
import type { SourceFolder } from '../sources/source-folder-fs.ts';

export interface ReadRegistries {
  registries: Partial<Registries>;
  problems: Problem[];
  /** The place of a line of `duong-dan-cu.yml`. The line can be judged only after the articles are known. */
  placeOfOldAddress: ParsedYaml['placeOf'];
  /** The same for `co-quan.yml`. The emblem can be judged only after the folder's files are known. */
  placeOfAgency: ParsedYaml['placeOf'];
}

/** Every registry that could be read, and the problems of the others. */
export function readRegistries(folder: SourceFolder, gate: Gate = 'stop'): ReadRegistries {
  const registries: Partial<Registries> = {};
  let placeOfOldAddress: ParsedYaml['placeOf'] = () => ({ line: 1, column: 1 });
  let placeOfAgency = placeOfOldAddress;
  const problems: Problem[] = [];
  const sources: ReadRegistry[] = [];
  const add = (found: readonly Problem[]): void => {
    for (const problem of limitProblems(found)) problems.push(problem);
  };
  const read = <Name extends keyof Registries>(name: Name): void => {
    const { file } = registryFiles[name];
    if (folder.problems.some((problem) => problem.file === file)) return; // a link: already reported, and not missing
    const source = folder.files.includes(file) ? folder.read(file) : undefined;
    if (source && 'problem' in source) {
      problems.push(source.problem);
      return;
    }
    if (source) {
      add(checkLetters(file, source.text));
    }
    const parsed = parseRegistry(name, source && cleanText(source.text));
    add(parsed.problems);
    if (!('placeOf' in parsed)) return;
    registries[name] = parsed.value;
    if (source) sources.push({ file, source: source.text, ...parsed });
    if (name === 'oldAddresses') placeOfOldAddress = parsed.placeOf;
    if (name === 'agency') placeOfAgency = parsed.placeOf;
    if (name === 'units') add(checkRegistries({ units: parsed.value as Registries['units'], placeOf: parsed.placeOf }));
  };
  for (const name of Object.keys(registryFiles) as (keyof Registries)[]) read(name);
  for (const source of sources) add(checkSampleWords(source, registries.agency));
  const context = { ...emptyRuleContext, agency: registries.agency };
  for (const source of sources) add(checkNumbers(source, context, gate));
  return { registries, problems, placeOfOldAddress, placeOfAgency };
}
