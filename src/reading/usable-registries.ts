import type { Problem } from '../problems/problem.ts';
import { registryFiles, type Registries } from './registries.ts';

const names = Object.keys(registryFiles) as (keyof Registries)[];
const needed = ['agency', 'units', 'sections'] as const;

/** The registries in whose files nothing blocks, and for the others those of an earlier reading. */
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
 * What pages can be made from while a registry is broken: sound ones, else what of them could be read. Undefined when
 * one is missing without which no page stands. Of old addresses only sound ones are taken, for others hide pages.
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
