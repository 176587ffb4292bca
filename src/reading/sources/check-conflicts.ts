import { createGateProblem, type Problem } from '../../problems/problem.ts';
import { findConflictMarkers } from '../../rules/find-conflict-markers.ts';

/**
 * Finds Git's conflict markers. Neither version is the file's final text, so nothing else in the file is judged, and no
 * schema or rule may let the file pass.
 */
export function checkConflicts(file: string, text: string): Problem | undefined {
  const [first, ...others] = findConflictMarkers(text);
  if (!first) return undefined;
  const { line, column, marker } = first;
  const also = others.length > 0 ? `, còn nữa ở dòng ${others.map((other) => other.line).join(', ')}` : '';
  return createGateProblem({
    file,
    rule: 'xung-dot-git',
    place: { line, column },
    message: `Dòng \`${marker}\` là dấu xung đột của git${also}: hai bản của cùng một chỗ, chưa chọn bản nào.`,
    cure: 'Giữ lại bản đúng, xóa bản kia, rồi xóa cả các dòng bắt đầu bằng `<<<<<<<`, `|||||||`, `=======`, `>>>>>>>`.',
  });
}
