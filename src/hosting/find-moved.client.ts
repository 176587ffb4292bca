import { lookUpOldAddress } from '../newsroom/look-up-old-address.ts';
import { mendRequest } from '../newsroom/mend-request.ts';
import { partPath, type OldAddressPart } from '../newsroom/old-address-parts.ts';
import { gonePath } from '../newsroom/paths.ts';
import { normalisePath } from '../schemas/normalise-path.ts';

/* Runs on the 404 page. A host that knows no old addresses shows that page for them too. */

const count = Number(document.querySelector<HTMLElement>('[data-old-addresses]')?.dataset['oldAddresses']);

async function fetchPart(part: number): Promise<OldAddressPart> {
  const response = await fetch(partPath(part));
  return (await response.json()) as OldAddressPart;
}

/** Finds the target of the shared address in the content's list of old addresses. */
async function findOld(): Promise<URL | undefined> {
  const path = normalisePath(location.pathname);
  if (path === undefined || !(count > 0)) return undefined;
  const found = await lookUpOldAddress({ path, query: location.search.slice(1), count, fetchPart });
  if (!found) return undefined;
  const [, , , to, keepsQuery] = found;
  const target = new URL(to || gonePath, location.origin);
  if (to && keepsQuery) target.search = location.search;
  return target;
}

/** Finds the same address without characters that it picked up on its way. The site's addresses have no capitals. */
async function findMeant(): Promise<URL | undefined> {
  const mended = mendRequest(location.pathname + location.search);
  if (mended !== undefined) return new URL(mended, location.origin);
  const small = location.pathname.toLowerCase();
  if (small === location.pathname) return undefined;
  const { ok } = await fetch(small, { method: 'HEAD' });
  return ok ? new URL(small + location.search, location.origin) : undefined;
}

async function goOn(): Promise<void> {
  const target = (await findOld().catch(() => undefined)) ?? (await findMeant());
  if (!target || target.origin !== location.origin) return;
  target.hash = location.hash;
  location.replace(target.href);
}

void goOn().catch(() => undefined); // if a file is missing, the page stays as it is
