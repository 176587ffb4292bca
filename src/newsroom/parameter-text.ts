import type { QueryParameter } from '../schemas/read-parameters.ts';

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/** One spelling of a parameter, whatever signs are in it. */
export const parameterText = ({ name, value }: QueryParameter): string =>
  encode(name) + (value === '' ? '' : `=${encode(value)}`);
