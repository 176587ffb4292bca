import { addressKey } from '../../newsroom/address-key.ts';
import { createGateProblem, type Problem, type ProblemPlace } from '../../problems/problem.ts';

/** One address at which a source file answers. */
export interface ClaimedPath {
  file: string;
  path: string;
  /** Where an old address stands in the file; absent for the file's own address. */
  place?: ProblemPlace | undefined;
}

const byFile = (a: ClaimedPath, b: ClaimedPath): number => (a.file < b.file ? -1 : 1);

/** Claims to an address that an earlier file already has, with that file. A file may claim an address twice. */
function findLater(claims: readonly ClaimedPath[]): { claim: ClaimedPath; owner: string }[] {
  const first = new Map<string, string>();
  return [...claims].sort(byFile).flatMap((claim) => {
    const key = addressKey(claim.path);
    const owner = first.get(key) ?? claim.file;
    first.set(key, owner);
    return owner === claim.file ? [] : [{ claim, owner }];
  });
}

/** Reports two files with one address: the second and later ones are the problem, since one would hide the other. */
export const findSharedPaths = (claims: readonly ClaimedPath[]): Problem[] =>
  findLater(claims).map(({ claim: { file, path }, owner }) =>
    createGateProblem({
      file,
      rule: 'trung-duong-dan',
      message: `Địa chỉ \`${path}\` đã là của \`${owner}\`.`,
      cure: 'Đổi tên tệp này, hoặc xóa một trong hai tệp.',
    }),
  );

/** Reports articles that share one old address: it can lead to only one of them. */
export const findSharedAliases = (claims: readonly ClaimedPath[]): Problem[] =>
  findLater(claims).map(({ claim: { file, path, place }, owner }) =>
    createGateProblem({
      file,
      rule: 'trung-duong-dan',
      place,
      message: `Địa chỉ cũ \`${path}\` đã có trong \`aliases\` của \`${owner}\`.`,
      cure: 'Xóa địa chỉ này khỏi `aliases` của một trong hai bài.',
    }),
  );
