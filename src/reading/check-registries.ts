import { createProblem, type Problem } from '../problems/problem.ts';
import { nearest } from '../vietnamese/nearest.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import type { Registries } from './registries.ts';

interface ParsedUnits extends Pick<Registries, 'units'> {
  placeOf: ParsedYaml['placeOf'];
}

/** What one entry says of another: a successor must be a unit of the same file. */
export function checkRegistries({ units, placeOf }: ParsedUnits): Problem[] {
  const ids = units.map((unit) => unit.id);
  return units.flatMap((unit, index) =>
    unit.successors.flatMap((successor, order) => {
      if (ids.includes(successor)) return [];
      const near = nearest(successor, ids);
      return [
        createProblem({
          file: 'don-vi.yml',
          rule: 'don-vi-la',
          place: placeOf([index, 'successors', order]),
          message: `Đơn vị \`${unit.id}\` ghi đơn vị kế thừa \`${successor}\`, nhưng tệp này không có mã đó.`,
          cure: near ? `Sửa thành \`successors: [${near}]\`.` : `Thêm đơn vị \`${successor}\` vào \`don-vi.yml\`.`,
        }),
      ];
    }),
  );
}
