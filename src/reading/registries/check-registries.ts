import { createGateProblem, type Problem } from '../../problems/problem.ts';
import { formatDate } from '../../vietnamese/format-date.ts';
import { createGuesser } from '../create-guesser.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import type { Registries } from './registries.ts';

interface ParsedUnits extends Pick<Registries, 'units'> {
  placeOf: ParsedYaml['placeOf'];
}

/** Checks units by themselves and against each other. */
export function checkRegistries({ units, placeOf }: ParsedUnits): Problem[] {
  return [...checkSpans({ units, placeOf }), ...checkSuccessors({ units, placeOf })];
}

/** A unit, or one of its names, cannot end before it began. */
function checkSpans({ units, placeOf }: ParsedUnits): Problem[] {
  return units.flatMap((unit, index) =>
    [unit, ...unit.names].flatMap(({ name, from, to }, order) => {
      if (from === undefined || to === undefined || from <= to) return [];
      return [
        createGateProblem({
          file: 'don-vi.yml',
          rule: 'nguoc-thoi-gian',
          place: placeOf(order === 0 ? [index, 'to'] : [index, 'names', order - 1, 'to']),
          message: `Đơn vị \`${unit.id}\` ghi tên \`${name}\` từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}, là ngày kết thúc trước ngày bắt đầu.`,
          cure: `Sửa lại hai ngày, có lẽ là \`from: ${to}\` và \`to: ${from}\`.`,
        }),
      ];
    }),
  );
}

/** A successor must be a unit of the same file. */
function checkSuccessors({ units, placeOf }: ParsedUnits): Problem[] {
  const ids = new Set(units.map((unit) => unit.id));
  const guess = createGuesser(ids);
  return units.flatMap((unit, index) =>
    unit.successors.flatMap((successor, order) => {
      if (ids.has(successor)) return [];
      const near = guess(successor);
      return [
        createGateProblem({
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
