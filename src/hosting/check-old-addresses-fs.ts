import { readFileSync } from 'node:fs';
import { joinBelow } from '../disk/join-below.ts';
import { addressKey } from '../newsroom/address-key.ts';
import { createOwnerFinder } from '../newsroom/create-owner-finder.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { wordOf } from '../newsroom/withdrawable-file.ts';
import { createGateProblem, type Problem } from '../problems/problem.ts';
import { capitalise } from '../vietnamese/capitalise.ts';
import { listFiles } from '../disk/list-files-fs.ts';

type Addresses = Pick<Newsroom, 'redirects' | 'gone' | 'articles'>;

/**
 * Finds old addresses that belong to a file of the built site, before any file is written for them. The gate compared
 * only names that it knows. This check compares the real files, so that no old address takes over any file.
 */
export function checkOldAddressesOfSite(siteDir: string, { redirects, gone, articles }: Addresses): Problem[] {
  const files = listFiles(siteDir).files.map((file) => `/${file}`);
  const goneKeys = new Set(gone.map(({ path }) => addressKey(path)));
  /** Whether a file is the page of a withdrawn address itself. Such a file does not belong to another page. */
  const isGonePage = (file: string): boolean =>
    goneKeys.has(addressKey(file)) && readFileSync(joinBelow(siteDir, file), 'utf8').includes(' data-gone=');
  const ownerOf = createOwnerFinder(files.filter((file) => !isGonePage(file)));
  const claimants = new Map(
    articles.flatMap(({ file, aliases }) => aliases.map((alias) => [addressKey(alias), file] as const)),
  );
  const old = [
    ...redirects.map(({ from: address }) => ({ address, isWithdrawn: false })),
    ...gone.map(({ path: address }) => ({ address, isWithdrawn: true })),
  ];
  return old.flatMap(({ address, isWithdrawn }) => {
    const owner = ownerOf(address, { isWithdrawn });
    if (owner === undefined) return [];
    const [message, cure] = explain(address, owner);
    const file = claimants.get(addressKey(address)) ?? 'duong-dan-cu.yml';
    return createGateProblem({ file, rule: 'duong-dan-cu-trung', message, cure });
  });
}

function explain(address: string, owner: string): [message: string, cure: string] {
  const word = wordOf(address);
  if (word === undefined)
    return [
      `Địa chỉ cũ \`${address}\` là của \`${owner}\` trong trang vừa dựng.`,
      'Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`.',
    ];
  return [
    `${capitalise(word)} đã gỡ \`${address}\` vẫn còn ở \`${owner}\` trong trang vừa dựng.`,
    `Bỏ tệp ấy khỏi trang rồi dựng lại; ${word} còn dùng thì xóa mục này khỏi \`duong-dan-cu.yml\`.`,
  ];
}
