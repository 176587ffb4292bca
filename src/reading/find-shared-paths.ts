import { createProblem, type Problem } from '../problems/problem.ts';

/** One address that a source file answers at. */
export interface ClaimedPath {
  file: string;
  path: string;
}

/** Two files with one address: the second and later ones are the problem, since one would hide the other. */
export function findSharedPaths(claims: readonly ClaimedPath[]): Problem[] {
  const first = new Map<string, string>();
  return [...claims]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ file, path }) => {
      const key = path.replace(/\/$/, '');
      const owner = first.get(key);
      if (owner === undefined) {
        first.set(key, file);
        return [];
      }
      // `dia-chi-cu-sai` says that an article claims its own address once more.
      if (owner === file) return [];
      const message = `Địa chỉ \`${path}\` đã là của \`${owner}\`.`;
      return [
        createProblem({ file, rule: 'trung-duong-dan', message, cure: 'Đổi tên tệp này, hoặc xóa một trong hai tệp.' }),
      ];
    });
}
