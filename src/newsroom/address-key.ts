import { normalisePath, toRequestPath } from '../schemas/normalise-path.ts';
import { readParameters, type QueryParameter } from '../schemas/read-parameters.ts';
import { isSharingParameter } from '../schemas/sharing-parameters.ts';
import { parameterText } from './parameter-text.ts';

export interface ReadAddress {
  /** Decoded, with the original letters, without a slash at its end. */
  path: string;
  /** As it was written; undefined where it has no parameters that count. */
  query: string | undefined;
  /** The parameters of the query, each once, in a fixed order, without those that sharing adds. */
  parameters: QueryParameter[];
}

/**
 * An address as every host reads it: decoded once, dots resolved, single slashes. An unreadable path is not decoded.
 */
export function readAddress(address: string): ReadAddress {
  const [raw = '', query = ''] = address.split(/\?(.*)/s);
  const path = normalisePath(toRequestPath(raw)) ?? raw.replaceAll(/\/{2,}/g, '/');
  const said = query === '' ? [] : readParameters(query).filter(({ name }) => !isSharingParameter(name));
  const byText = new Map(said.map((parameter) => [parameterText(parameter), parameter]));
  const parameters = [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, parameter]) => parameter);
  return { path: path.replace(/(.)\/$/s, '$1'), query: parameters.length > 0 ? query : undefined, parameters };
}

/** `/tin/index.html` and `/tin/` are one page. */
export const ofFolder = (path: string): string => path.replace(/\/index\.html$/, '') || '/';

/**
 * One spelling of an address: as hosts read it, in NFC, without `index.html`, its parameters in a fixed order. Two old
 * addresses with one key answer the same requests.
 * `/tin/1/?b=2&a=%31` → `/tin/1?a=1&b=2`, `/tin/index.html` → `/tin`
 */
export function addressKey(address: string): string {
  const { path, parameters } = readAddress(address);
  const query = parameters.map(parameterText).join('&');
  return `${ofFolder(path).normalize('NFC')}${query ? `?${query}` : ''}`;
}
