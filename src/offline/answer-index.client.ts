import { abortAfter } from '../search/page/abort-after.client.ts';
import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { outOfReachHeader } from '../search/index/out-of-reach-error.ts';
import { manifestFile } from '../search/index/search-manifest.ts';
import { findBundle } from './keep-bundle.client.ts';

const folder = '/pagefind/';

/** Milliseconds. A network that is silent for this long is slower than a kept copy. */
const patience = 4_000;

/** Answers requests for files of the search index: from a bundle if one is kept, otherwise from the network. */
export const createIndexAnswerer =
  (controller: PrecacheController) =>
  async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname.slice(folder.length);
    if (path === manifestFile) return answerManifest(controller, request);
    const [group = ''] = path.split('/', 1);
    const bundle = await findBundle(group);
    const file = bundle?.file(path.slice(group.length + 1));
    const isWithoutText = bundle?.table.isBrief === true && path.endsWith('.pf_fragment');
    if (file && !isWithoutText) return new Response(file);
    return fetchOr(request, file && new Response(file));
  };

/**
 * The list of groups must belong to the same release as the script that requests it: a script of another release may
 * not be able to read it.
 */
async function answerManifest(controller: PrecacheController, request: Request): Promise<Response> {
  const isOfRelease = request.referrer === '' || controller.getCacheKeyForURL(request.referrer) !== undefined;
  return fetchOr(request, isOfRelease ? await controller.matchPrecache(request.url) : undefined);
}

async function fetchOr(request: Request, kept: Response | undefined): Promise<Response> {
  try {
    const response = await fetch(request, kept ? { signal: abortAfter(patience) } : {});
    if (response.status >= 500 && kept) return kept;
    return response;
  } catch {
    return kept ?? new Response(null, { status: 504, headers: { [outOfReachHeader]: '1' } });
  }
}
