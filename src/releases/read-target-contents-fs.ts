import type { Shell } from './open-shell-fs.ts';
import type { TargetContents, TargetEntry } from './judge-target.ts';
import { quoteForShell } from './quote-for-shell.ts';

/** Shell lines that print, in the current folder, the entries under the names that publishing reserves for itself. */
export const entriesScript = `
for one in current previous releases; do
  if [ -h $one ]; then printf 'link %s %s\\n' $one "$(readlink $one)"
  elif [ -d $one ]; then echo "folder $one"
  elif [ -e $one ]; then echo "file $one"
  fi
done
`;

/** Parses the output of `entriesScript` and ignores other lines. */
export const parseEntries = (output: string): TargetEntry[] =>
  output.split('\n').flatMap((line) => {
    const [, kind, name, to] = /^(link|folder|file) (\S+)(?: (.*))?$/.exec(line) ?? [];
    return kind === undefined || name === undefined ? [] : [{ kind: kind as TargetEntry['kind'], name, to }];
  });

/** Reads what a folder of releases holds before anything is made in it. The folder need not exist. */
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
