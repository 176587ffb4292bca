import type { Problem } from '../../problems/problem.ts';
import { registryFiles, type Registries } from './registries.ts';

const names = Object.keys(registryFiles) as (keyof Registries)[];
const needed = ['agency', 'units', 'sections'] as const;

/** The registries without blocking problems; for the others, those of an earlier reading. */
export function soundRegistries(
  registries: Partial<Registries>,
  problems: readonly Problem[],
  earlier: Partial<Registries>,
): Partial<Registries> {
  const blocked = new Set(problems.flatMap(({ severity, file }) => (severity === 'chan' ? file : [])));
  const isSound = (name: keyof Registries): boolean => !blocked.has(registryFiles[name].file);
  return Object.fromEntries(names.map((name) => [name, (isSound(name) ? registries : earlier)[name]]));
}

/**
 * Registries for pages while one is broken: the sound one, else what could be read of it. Undefined when a registry
 * that every page needs is missing. Old addresses must be sound, because wrong ones hide pages.
 */
export function usableRegistries(registries: Partial<Registries>, sound: Partial<Registries>): Registries | undefined {
  const usable: Partial<Registries> = {};
  const take = <Name extends keyof Registries>(name: Name): void => {
    const value = sound[name] ?? (name === 'oldAddresses' ? undefined : registries[name]);
    if (value !== undefined) usable[name] = value;
  };
  for (const name of names) take(name);
  if (needed.some((name) => !usable[name])) return undefined;
  return { tags: [], abbreviations: [], oldAddresses: [], ...usable } as Registries;
}
