import { createProblem, type Problem } from '../problems/problem.ts';
import { nearest } from '../vietnamese/nearest.ts';
import type { Registries } from './registries.ts';

/** What one entry says of another: a successor must be a unit of the same file. */
export function checkRegistries({ units }: Pick<Registries, 'units'>): Problem[] {
  const ids = units.map((unit) => unit.id);
  return units.flatMap((unit) =>
    unit.successors
      .filter((successor) => !ids.includes(successor))
      .map((successor) => {
        const near = nearest(successor, ids);
        return createProblem({
          file: 'don-vi.yml',
          rule: 'don-vi-la',
          message: `Đơn vị \`${unit.id}\` ghi đơn vị kế thừa \`${successor}\`, nhưng tệp này không có mã đó.`,
          cure: near ? `Sửa thành \`successors: [${near}]\`.` : `Thêm đơn vị \`${successor}\` vào \`don-vi.yml\`.`,
        });
      }),
  );
}
