import type { Shell } from './open-shell-fs.ts';
import type { TargetContents, TargetEntry } from './judge-target.ts';
import { quoteForShell } from './quote-for-shell.ts';

/** Lines of shell that say, in the folder at hand, what stands under the names that publishing has to itself. */
export const entriesScript = `
for one in current previous releases; do
  if [ -h $one ]; then printf 'link %s %s\\n' $one "$(readlink $one)"
  elif [ -d $one ]; then echo "folder $one"
  elif [ -e $one ]; then echo "file $one"
  fi
done
`;

/** What `entriesScript` said; other lines are passed over. */
export const parseEntries = (output: string): TargetEntry[] =>
  output.split('\n').flatMap((line) => {
    const [, kind, name, to] = /^(link|folder|file) (\S+)(?: (.*))?$/.exec(line) ?? [];
    return kind === undefined || name === undefined ? [] : [{ kind: kind as TargetEntry['kind'], name, to }];
  });

/** What a folder of releases holds before anything is made in it; it need not be there. */
export async function readTargetContents(run: Shell['run'], dir: string): Promise<TargetContents> {
  const { output } = await run(`
at=$(readlink -m -- ${quoteForShell(dir)}) && printf 'dir %s\\n' "$at"
cd -- "$at" || exit 0
${entriesScript}
[ -f .khoa ] && [ ! -h .khoa ] && [ "$(stat -c %h .khoa)" = 1 ] && printf 'holder %s\\n' "$(head -n 1 .khoa)"
ls -A | sed 's/^/name /'
`);
  const valuesOf = (key: string): string[] =>
    output.split('\n').flatMap((line) => (line.startsWith(`${key} `) ? [line.slice(key.length + 1)] : []));
  return {
    dir: valuesOf('dir')[0] ?? dir,
    names: valuesOf('name'),
    entries: parseEntries(output),
    holder: valuesOf('holder')[0],
  };
}
