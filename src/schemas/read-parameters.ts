import { composeMarks } from '../vietnamese/compose-marks.ts';
import { decodeOnce } from './decode-once.ts';

/** What stands before the first equals sign of a parameter, and after it: `12` is `12=`. */
export interface QueryParameter {
  name: string;
  value: string;
}

const read = (text: string): string => composeMarks(decodeOnce(text.replaceAll('+', ' ')));

/**
 * What a query says, as portals read it: parted at `&`, a plus for a space, decoded once, marks at their
 * letters. Empty parameters are
 * none. `a=1&&B%20c=%C4%91` → `a` is `1`, `B c` is `đ`
 */
export const readParameters = (query: string): QueryParameter[] =>
  query.split('&').flatMap((part) => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(part) ?? [];
    return name === '' && value === '' ? [] : { name: read(name), value: read(value) };
  });
