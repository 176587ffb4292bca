import type { KeyObject } from 'node:crypto';
import { publicKeyOf } from '../signing/public-key-of.ts';
import { sealSite, type SealOptions } from '../signing/seal-site-fs.ts';
import { signSite } from '../signing/sign-site-fs.ts';

/** Seals and signs a site, as a build and then `npm run sign` do. Without a key it only seals the site. */
export async function sealSigned(
  siteDir: string,
  { privateKey, ...options }: Omit<SealOptions, 'verifyKey'> & { privateKey?: KeyObject | undefined },
): Promise<void> {
  await sealSite(siteDir, { ...options, verifyKey: privateKey && publicKeyOf(privateKey) });
  if (!privateKey) return;
  const { outcome } = await signSite(siteDir, privateKey);
  if (outcome !== 'signed') throw new Error(`This should never happen: a site just sealed is ${outcome}`);
}
