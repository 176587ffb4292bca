import type { QueryParameter } from '../schemas/read-parameters.ts';
import { wellFormed } from '../vietnamese/well-formed.ts';

const encode = (text: string): string => encodeURIComponent(wellFormed(text));

/** One spelling of a parameter, whatever signs it contains. */
export const parameterText = ({ name, value }: QueryParameter): string =>
  encode(name) + (value === '' ? '' : `=${encode(value)}`);
