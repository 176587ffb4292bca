import compatibility from '@mdn/browser-compat-data' with { type: 'json' };

/** The oldest browsers that run everything on the site; the README names them too. */
export const baseline = { safari: 15.6, safari_ios: 15.6, chrome: 100, firefox: 100 } as const;

interface Statement {
  support: Record<string, { version_added: string | boolean | null } | { version_added: string | boolean | null }[]>;
}
type Node = { __compat?: Statement } & Record<string, unknown>;

/** Whether every browser of the baseline supports the feature. Of several notes, the newest comes first. */
function isOld({ support }: Statement): boolean {
  return Object.entries(baseline).every(([browser, oldest]) => {
    const notes = [support[browser] ?? []].flat();
    return notes.some(
      ({ version_added: added }) => typeof added === 'string' && Number.parseFloat(added.replace('≤', '')) <= oldest,
    );
  });
}

/** The names of features that some browser of the baseline lacks. */
export interface NewNames {
  /** `new X`, `X.y`, `x instanceof X`: `DecompressionStream`. */
  globals: Set<string>;
  /** `AbortSignal.timeout` */
  statics: Set<string>;
  /** `toSorted`, which no interface of the baseline has as a member. */
  members: Set<string>;
}

/** Lists new names from MDN's browser-compat-data: JavaScript's built-ins and the web's interfaces. */
export function listNewNames(): NewNames {
  const { api, javascript } = compatibility as unknown as { api: Node; javascript: { builtins: Node } };
  const [globals, statics] = [new Set<string>(), new Set<string>()];
  const members = new Map<string, boolean>();
  for (const [owner, node] of [...Object.entries(api), ...Object.entries(javascript.builtins)] as [string, Node][]) {
    if (node.__compat && !isOld(node.__compat)) globals.add(owner);
    for (const [name, member] of Object.entries(node) as [string, Node][]) {
      if (name === '__compat' || !member.__compat) continue;
      const [, plain] = /^(\w+)_static$/.exec(name) ?? [];
      if (plain !== undefined && !isOld(member.__compat)) statics.add(`${owner}.${plain}`);
      if (plain === undefined && /^[a-z]\w*$/i.test(name) && !name.includes('_'))
        members.set(name, (members.get(name) ?? false) || isOld(member.__compat));
    }
  }
  return { globals, statics, members: new Set([...members].filter(([, isKnown]) => !isKnown).map(([name]) => name)) };
}
