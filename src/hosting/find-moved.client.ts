import { lookUpOldAddress } from '../newsroom/look-up-old-address.ts';
import { partPath, type OldAddressPart } from '../newsroom/old-address-parts.ts';
import { gonePath } from '../newsroom/paths.ts';
import { normalisePath } from '../schemas/normalise-path.ts';

/* On the page that says that nothing is there: a host that knows no old addresses has it handed out for them too. */

const count = Number(document.querySelector<HTMLElement>('[data-old-addresses]')?.dataset['oldAddresses']);

async function fetchPart(part: number): Promise<OldAddressPart> {
  const response = await fetch(partPath(part));
  return (await response.json()) as OldAddressPart;
}

async function goOn(): Promise<void> {
  const path = normalisePath(location.pathname);
  if (path === undefined || !(count > 0)) return;
  const found = await lookUpOldAddress({ path, query: location.search.slice(1), count, fetchPart });
  if (!found) return;
  const [, , , to, keepsQuery] = found;
  const target = new URL(to || gonePath, location.origin);
  if (target.origin !== location.origin) return;
  if (to && keepsQuery) target.search = location.search;
  target.hash = location.hash;
  location.replace(target.href);
}

void goOn().catch(() => undefined); // without its files the page says what it says
