import type { QueryParameter } from '../schemas/read-parameters.ts';
import { foldCase } from '../vietnamese/fold-case.ts';

export const foldParameter = ({ name, value }: QueryParameter): QueryParameter => ({
  name: foldCase(name),
  value: foldCase(value),
});
