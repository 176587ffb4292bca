import { pictureIdOf } from '../newsroom/picture-address.ts';
import { createProblem, type Problem, type ProblemPlace } from '../problems/problem.ts';
import type { OldAddress } from '../schemas/old-address.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { registryFiles } from './registries.ts';

/** A picture as a page of the site shows it, or will. */
export interface ShownPicture {
  id: string;
  /** Its file, and the article, page or registry that names it; from the content folder. */
  original: string;
  file: string;
  place: ProblemPlace | undefined;
}

interface WithdrawnPictures {
  entries: readonly OldAddress[];
  placeOf: ParsedYaml['placeOf'];
  shown: Iterable<ShownPicture>;
}

/** Pictures that `duong-dan-cu.yml` withdraws while the site shows them: readers would see a hole in each place. */
export function checkWithdrawnPictures({ entries, placeOf, shown }: WithdrawnPictures): Problem[] {
  const uses = Map.groupBy(shown, ({ id }) => id);
  return entries.flatMap(({ path, to }, index) => {
    const id = to === undefined ? pictureIdOf(path) : undefined;
    return (uses.get(id ?? '') ?? []).map(({ original, file, place }) =>
      createProblem({
        file: registryFiles.oldAddresses.file,
        rule: 'duong-dan-cu-trung',
        place: placeOf([index, 'path']),
        message: `Ảnh \`${path}\` là tệp \`${original}\`, còn ghi ở \`${file}\`${place ? `, dòng ${place.line}` : ''}, đang đăng hoặc chờ đăng.`,
        cure: 'Thay hoặc bỏ ảnh ấy ở đó trước; ảnh còn dùng thì xóa mục này.',
      }),
    );
  });
}
