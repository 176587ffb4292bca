import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressBook } from '../../src/newsroom/address-book.ts';
import { createOldAddressMatcher } from '../../src/newsroom/create-old-address-matcher.ts';
import { encodePath } from '../../src/newsroom/encode-path.ts';
import { listOldAnswers } from '../../src/newsroom/old-answers.ts';
import { normalisePath } from '../../src/schemas/normalise-path.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Redirects old addresses in the preview as a host of the built site does. The preview does not know which pages exist,
 * but the gate accepts no old address that is a page in any spelling. A withdrawn address shows its page.
 */
export function createOldAddressHandler({ redirects, gone }: Pick<AddressBook, 'redirects' | 'gone'>): Handler {
  const matcher = createOldAddressMatcher(listOldAnswers({ redirects, gone }));
  return (request, response, next) => {
    const [rawPath = '', query = ''] = (request.url ?? '/').split(/\?(.*)/s);
    const path = normalisePath(rawPath);
    const found = path === undefined ? undefined : (matcher.findWritten(path, query) ?? matcher.findLost(path, query));
    if (!found) return next();
    const { value } = found;
    if (value.kind === 'gone') {
      request.url = encodePath(value.page);
      return next();
    }
    const more = found.query === undefined && query ? `?${query}` : '';
    response.writeHead(301, { Location: encodePath(value.to) + more, 'Cache-Control': 'no-cache' }).end();
  };
}
