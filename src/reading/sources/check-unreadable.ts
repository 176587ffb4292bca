import { createGateProblem, type Problem } from '../../problems/problem.ts';
import type { ContentFiles } from './content-files-fs.ts';

/** Reports what cannot be read: a link, a pipe or a closed folder may hide an article that its writer expects. */
export const checkUnreadable = ({ strange, closed }: Pick<ContentFiles, 'strange' | 'closed'>): Problem[] => [
  ...strange.map((file) =>
    createGateProblem({
      file,
      rule: 'tep-lien-ket',
      message: 'Đây là liên kết dẫn đi nơi khác hoặc tệp đặc biệt, không phải tệp thường, nên không được đọc.',
      cure: 'Xóa liên kết, rồi chép chính tệp hoặc thư mục mà nó dẫn tới vào đây.',
    }),
  ),
  ...closed.map(({ folder, code }) =>
    createGateProblem({
      file: folder,
      rule: 'khong-doc-duoc',
      message: `Máy không mở được thư mục này (${code}).`,
      cure: 'Cấp quyền đọc cho thư mục, hoặc chép lại thư mục.',
    }),
  ),
];
