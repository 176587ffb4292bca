import { wordOf } from '../../newsroom/withdrawable-file.ts';
import { withdrawnKey } from '../../newsroom/withdrawn-key.ts';
import { createGateProblem, type Problem } from '../../problems/problem.ts';
import type { OldAddress } from '../../schemas/old-address.ts';
import { capitalise } from '../../vietnamese/capitalise.ts';
import type { ShownFile } from './list-shown-files.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import { registryFiles } from '../registries/registries.ts';

interface WithdrawnFiles {
  entries: readonly OldAddress[];
  placeOf: ParsedYaml['placeOf'];
  shown: Iterable<ShownFile>;
}

/** Reports pictures and documents that `duong-dan-cu.yml` withdraws while the site still shows them. */
export function checkWithdrawnFiles({ entries, placeOf, shown }: WithdrawnFiles): Problem[] {
  const uses = Map.groupBy(shown, ({ key }) => key);
  return entries.flatMap(({ path, to }, index) => {
    const word = to === undefined ? wordOf(path) : undefined;
    if (word === undefined) return [];
    return (uses.get(withdrawnKey(path)) ?? []).map(({ original, file, place }) =>
      createGateProblem({
        file: registryFiles.oldAddresses.file,
        rule: 'duong-dan-cu-trung',
        place: placeOf([index, 'path']),
        message: `${capitalise(word)} \`${path}\` là tệp \`${original}\`, còn ghi ở \`${file}\`${place ? `, dòng ${place.line}` : ''}, đang đăng hoặc chờ đăng.`,
        cure: `Thay hoặc bỏ ${word} ấy ở đó trước; ${word} còn dùng thì xóa mục này.`,
      }),
    );
  });
}
