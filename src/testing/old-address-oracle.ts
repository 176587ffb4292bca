import type { SharedEntry } from './generate-shared-addresses.ts';

/*
 * The rule of old addresses in its shortest form, which tries every entry one by one. It shares no code with what it
 * tests.
 */

interface Read {
  path: string;
  parameters: string[];
}

const joined = (name: string, value: string): string =>
  JSON.stringify([name, value].map((one) => one.normalize('NFC')));

export const readEntry = ({ path, pairs }: SharedEntry): Read => ({
  path: path.normalize('NFC').replace(/\/(?:index\.html)?$/, '') || '/',
  parameters: [...new Set(pairs.map(([name, value]) => joined(name, value)))],
});

function readRequest(request: string): Read {
  const url = new URL(`http://a.example${request}`);
  const path = decodeURIComponent(url.pathname)
    .replaceAll(/\/{2,}/g, '/')
    .normalize('NFC');
  const parameters = [...url.searchParams].filter(([name, value]) => name + value !== '');
  return { path: path.replace(/\/$/, '') || '/', parameters: parameters.map(([name, value]) => joined(name, value)) };
}

/** Folds the case. JSON's own characters have no case. */
const small = (text: string): string => text.toLowerCase();
const keyOf = ({ path, parameters }: Read): string => [path, ...parameters.sort()].join(' ');

/** Gives the indexes of the entries of which one must answer; none when no entry may answer. */
export function createOracle(entries: readonly SharedEntry[]): (request: string) => number[] {
  const read = entries.map((entry, index) => ({
    ...readEntry(entry),
    index,
    isOfIndex: entry.path.endsWith('/index.html'),
  }));
  const isOnlyOne = read.map(
    (one) =>
      read.filter((other) => small(keyOf(other)) === small(keyOf(one)) && keyOf(other) !== keyOf(one)).length === 0,
  );
  return (request) => {
    const asked = readRequest(request);
    const lostPath = asked.path.replace(/\/?;jsessionid=[^/]*$/i, '') || '/';
    const has = ({ parameters, index }: (typeof read)[number]): boolean =>
      parameters.every(
        (one) =>
          asked.parameters.includes(one) ||
          (isOnlyOne[index] && asked.parameters.some((other) => small(other) === small(one))),
      );
    const best = (found: typeof read): number[] => {
      const most = Math.max(...found.map(({ parameters }) => parameters.length));
      return found.filter(({ parameters }) => parameters.length === most).map(({ index }) => index);
    };
    const namesOf = ({ path, isOfIndex }: (typeof read)[number]): string[] =>
      isOfIndex ? [path, `${path}/index.html`] : [path];
    const isAt: ((name: string, one: (typeof read)[number]) => boolean)[] = [
      (name) => name === asked.path,
      (name) => name === lostPath,
      (name, { index }) => isOnlyOne[index] === true && small(name) === small(lostPath),
    ];
    const steps = isAt.map((test) => read.filter((one) => has(one) && namesOf(one).some((name) => test(name, one))));
    return best(steps.find((found) => found.length > 0) ?? []);
  };
}
