import type { Problem } from '../problems/problem.ts';
import { cleanText } from '../vietnamese/clean-text.ts';
import { checkRegistries } from './check-registries.ts';
import { parseRegistry } from './parse-registry.ts';
import { registryFiles, type Registries } from './registries.ts';
import type { SourceFolder } from './source-folder-fs.ts';

/** Every registry that could be read, and the problems of the others. */
export function readRegistries(folder: SourceFolder): { registries: Partial<Registries>; problems: Problem[] } {
  const registries: Partial<Registries> = {};
  const problems: Problem[] = [];
  const read = <Name extends keyof Registries>(name: Name): void => {
    const { file } = registryFiles[name];
    const source = folder.files.includes(file) ? folder.read(file) : undefined;
    if (source && 'problem' in source) {
      problems.push(source.problem);
      return;
    }
    const parsed = parseRegistry(name, source && cleanText(source.text));
    problems.push(...parsed.problems);
    if (parsed.value !== undefined) registries[name] = parsed.value;
  };
  for (const name of Object.keys(registryFiles) as (keyof Registries)[]) read(name);
  if (registries.units) problems.push(...checkRegistries({ units: registries.units }));
  return { registries, problems };
}
