import { hasAttachmentName } from '../../newsroom/attachment.ts';
import { hasPictureName } from '../../pictures/picture-name.ts';
import { createGateProblem, type Problem } from '../../problems/problem.ts';

const cures: [RegExp, string][] = [
  [/\.pages$/i, 'Chép nội dung sang một tệp `.md`, rồi chuyển tệp này ra ngoài thư mục `content`.'],
  [/\.(markdown|txt|MD|MDX)$/i, 'Đổi đuôi tệp thành `.md`.'],
];

/** Reports files among the articles that nothing reads; otherwise they would be lost silently. */
export function checkStrayFiles(files: readonly string[]): Problem[] {
  return files
    .filter(
      (file) =>
        /^(bai-viet|trang)\//.test(file) && !hasAttachmentName(file) && !hasPictureName(file) && !/\.mdx?$/.test(file),
    )
    .map((file) =>
      createGateProblem({
        file,
        rule: 'tep-la',
        severity: 'nhac',
        message: 'Tệp này không phải bài viết (`.md`, `.mdx`), ảnh hay tệp đính kèm nên không được đăng.',
        cure: cures.find(([pattern]) => pattern.test(file))?.[1] ?? 'Chuyển tệp ra ngoài thư mục `content`.',
      }),
    );
}
