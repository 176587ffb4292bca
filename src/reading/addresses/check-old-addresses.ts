import type { GateProblemId } from '../../problems/gate-problem-id.ts';
import { addressKey } from '../../newsroom/address-key.ts';
import type { Article } from '../../newsroom/article.ts';
import { publicationState, type PublicationState } from '../../newsroom/publication-state.ts';
import { isReservedAddress } from '../../newsroom/reserved-addresses.ts';
import { createMoveFollower, withdrawnKeys } from '../../newsroom/resolve-old-addresses.ts';
import { wordOf } from '../../newsroom/withdrawable-file.ts';
import { withdrawnKey } from '../../newsroom/withdrawn-key.ts';
import { createGateProblem, type Problem } from '../../problems/problem.ts';
import type { OldAddress } from '../../schemas/old-address.ts';
import { capitalise } from '../../vietnamese/capitalise.ts';
import { createGuesser } from '../create-guesser.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import { registryFiles } from '../registries/registries.ts';

interface OldAddressOptions {
  entries: readonly OldAddress[];
  placeOf: ParsedYaml['placeOf'];
  /** Every article of the folder, published or not. */
  articles: readonly Pick<Article, 'file' | 'path' | 'aliases' | 'date' | 'expires' | 'draft'>[];
  /** Addresses that the site gets from files and registries, including those of unpublished articles. */
  paths: Iterable<string>;
  /** Returns the path of the page or file that already owns an address. */
  ownerOf: (address: string) => string | undefined;
  now: number;
}

const { file } = registryFiles.oldAddresses;
const removeCure = 'Xóa mục này';
/** What an editor may have meant by an address inside a folder of files. */
const fileCures: readonly [folder: string, cure: string][] = [
  [
    '/anh/',
    'muốn gỡ một ảnh thì bấm chuột phải vào ảnh trên trang, chọn “Sao chép địa chỉ hình ảnh” rồi dán phần sau tên miền, ví dụ `/anh/3f2a9c0d11e4b7a6-800.webp`',
  ],
  [
    '/tep/',
    'muốn gỡ một tệp đính kèm thì bấm chuột phải vào đường dẫn tới tệp ở bài đang đăng, chọn “Sao chép địa chỉ liên kết” rồi dán phần sau tên miền, ví dụ `/tep/3f2a9c0d11e4b7a6/quyet-dinh-12.pdf`',
  ],
];

const ofFile = (path: string, word: string): [rule: GateProblemId, key: 'to', message: string, cure: string] => [
  'duong-dan-cu-trung',
  'to',
  `${capitalise(word)} \`${path}\` chỉ gỡ được, không chuyển tới địa chỉ khác.`,
  `Bỏ dòng \`to\` để gỡ ${word}, hoặc xóa mục này.`,
];
const isHidden: Record<PublicationState, boolean> = {
  nhap: true,
  'cho-dang': true,
  'da-dang': false,
  'het-han': false,
};

/** Reports conflicts among the entries of `duong-dan-cu.yml`, and with articles and the site's own pages. */
export function checkOldAddresses({ entries, placeOf, articles, paths, ownerOf, now }: OldAddressOptions): Problem[] {
  const problems: Problem[] = [];
  const articleAt = new Map(articles.map((article) => [addressKey(article.path), article]));
  const aliasOf = new Map(articles.flatMap((one) => one.aliases.map((alias) => [addressKey(alias), one] as const)));
  const known = new Map([...paths].map((path) => [addressKey(path), path]));
  const moves = new Map<string, { to: string }>([...aliasOf].map(([key, { path }]) => [key, { to: path }]));
  for (const { path, to } of entries) if (to !== undefined) moves.set(addressKey(path), { to });
  const follow = createMoveFollower(moves);
  const guess = createGuesser(known.values());
  const gone = withdrawnKeys(entries);
  const seen = new Set<string>();

  for (const [index, { path, to }] of entries.entries()) {
    const report = (rule: GateProblemId, key: 'path' | 'to', message: string, cure: string): void =>
      void problems.push(createGateProblem({ file, rule, place: placeOf([index, key]), message, cure }));
    const word = wordOf(path);
    const key = withdrawnKey(path);
    const taken = word === undefined ? explainTaken(path, key) : undefined;
    if (seen.has(key)) {
      report(
        'duong-dan-cu-trung',
        'path',
        `Địa chỉ \`${path}\` đã ghi ở một mục phía trên.`,
        'Giữ một mục, xóa mục kia.',
      );
    } else if (taken) report('duong-dan-cu-trung', 'path', ...taken);
    seen.add(key);
    const wrong = to === undefined ? undefined : word === undefined ? explainTarget(to) : ofFile(path, word);
    if (wrong) report(...wrong);
  }
  return problems;

  /** Why an entry for this address is wrong: something else already answers there. */
  function explainTaken(path: string, key: string): [message: string, cure: string] | undefined {
    const claimant = aliasOf.get(key);
    if (claimant) {
      const message = `Địa chỉ \`${path}\` đã có trong \`aliases\` của \`${claimant.file}\`.`;
      return [message, 'Xóa mục này, hoặc xóa địa chỉ ấy khỏi `aliases`.'];
    }
    const owner = ownerOf(path);
    if (owner === undefined) return undefined;
    const article = articleAt.get(addressKey(owner));
    if (article) {
      const state = publicationState(article, now);
      if (state !== 'da-dang' && state !== 'cho-dang') return undefined;
      return [
        `Địa chỉ \`${path}\` là của bài \`${article.file}\`, đang đăng hoặc chờ đăng.`,
        'Đã gỡ bài thì ghi `draft: true` vào phần đầu của bài; còn đăng thì xóa mục này.',
      ];
    }
    if (isReservedAddress(owner)) {
      const [, meant] = fileCures.find(([folder]) => `${owner}/`.startsWith(folder)) ?? [];
      return [
        `Địa chỉ \`${path}\` dành riêng cho tệp của trang.`,
        `${[removeCure, meant].filter(Boolean).join('; ')}.`,
      ];
    }
    return [`Địa chỉ \`${path}\` đang có trang trả lời.`, 'Xóa mục này, hoặc bỏ trang ấy trước.'];
  }

  function explainTarget(to: string): [rule: GateProblemId, key: 'to', message: string, cure: string] | undefined {
    const last = follow(to);
    if (last === undefined) {
      const message = `Địa chỉ mới \`${to}\` lại dẫn về địa chỉ cũ nên người đọc đi vòng mãi.`;
      return ['duong-dan-cu-vong', 'to', message, 'Ghi địa chỉ đang đăng vào `to`, rồi xóa mục dẫn ngược lại.'];
    }
    const key = addressKey(last);
    const article = articleAt.get(key);
    if (gone.has(withdrawnKey(last))) return undefined;
    if (article && isHidden[publicationState(article, now)]) {
      const message = `Địa chỉ mới \`${to}\` là của bài \`${article.file}\`, chưa đăng.`;
      return ['duong-dan-cu-lac', 'to', message, 'Đăng bài ấy trước, hoặc ghi địa chỉ của một trang đang có.'];
    }
    const path = known.get(key);
    if (path === undefined) {
      const near = guess(last);
      const message = `Trang không có địa chỉ \`${last}\`.`;
      const cure = near
        ? `Sửa thành \`to: ${near}\`.`
        : 'Mở trang cần dẫn tới rồi chép phần sau tên miền; trang đã gỡ thì bỏ dòng `to`.';
      return ['duong-dan-cu-lac', 'to', message, cure];
    }
    if (path === last) return undefined;
    return ['duong-dan-cu-lac', 'to', `Địa chỉ mới \`${last}\` viết thiếu dấu \`/\` ở cuối.`, `Viết \`to: ${path}\`.`];
  }
}
