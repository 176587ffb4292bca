import { readFileSync } from 'node:fs';
import { joinBelow } from '../disk/join-below.ts';
import { addressKey } from '../newsroom/address-key.ts';
import { createOwnerFinder } from '../newsroom/create-owner-finder.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import { listFiles } from './list-files-fs.ts';

type Addresses = Pick<Newsroom, 'redirects' | 'gone' | 'articles'>;

/**
 * Old addresses that belong to a file of the site as it was built, before anything is written for them. The gate asked
 * by names that it knows; this asks by what is there, so that no file is taken whoever made it.
 */
export function checkOldAddressesOfSite(siteDir: string, { redirects, gone, articles }: Addresses): Problem[] {
  const files = listFiles(siteDir).files.map((file) => `/${file}`);
  const goneKeys = new Set(gone.map(({ path }) => addressKey(path)));
  /** What stands at a withdrawn address and says so is no other's. */
  const isGonePage = (file: string): boolean =>
    goneKeys.has(addressKey(file)) && readFileSync(joinBelow(siteDir, file), 'utf8').includes(' data-gone=');
  const ownerOf = createOwnerFinder(files.filter((file) => !isGonePage(file)));
  const claimants = new Map(
    articles.flatMap(({ file, aliases }) => aliases.map((alias) => [addressKey(alias), file] as const)),
  );
  return [...redirects.map(({ from }) => from), ...gone.map(({ path }) => path)].flatMap((address) => {
    const owner = ownerOf(address);
    if (owner === undefined) return [];
    return createProblem({
      file: claimants.get(addressKey(address)) ?? 'duong-dan-cu.yml',
      rule: 'duong-dan-cu-trung',
      message: `Địa chỉ cũ \`${address}\` là của \`${owner}\` trong trang vừa dựng.`,
      cure: 'Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`.',
    });
  });
}
