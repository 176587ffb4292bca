import { composeMarks } from '../vietnamese/compose-marks.ts';
import { decodeOnce } from './decode-once.ts';

/** The text before and after the first equals sign of a parameter: `12` is `12=`. */
export interface QueryParameter {
  name: string;
  value: string;
}

const read = (text: string): string => composeMarks(decodeOnce(text.replaceAll('+', ' ')));

/**
 * The parameters of a query, as portals read it: split at `&`, a plus for a space, decoded once, marks joined to their
 * letters. Empty parameters are left out. `a=1&&B%20c=%C4%91` → `a` is `1`, `B c` is `đ`
 */
export const readParameters = (query: string): QueryParameter[] =>
  query.split('&').flatMap((part) => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(part) ?? [];
    return name === '' && value === '' ? [] : { name: read(name), value: read(value) };
  });
