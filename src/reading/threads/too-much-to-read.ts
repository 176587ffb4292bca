import { createGateProblem, type Problem } from '../../problems/problem.ts';
import { formatNumber } from '../../vietnamese/format-number.ts';
import type { Exhausted, FileLimits } from './run-in-thread-fs.ts';

/** The problem of a file that is within every size limit but still takes too much time or memory. */
export const tooMuchToRead = (file: string, what: Exhausted, { milliseconds, megabytes }: FileLimits): Problem =>
  createGateProblem({
    file,
    rule: 'doc-qua-suc',
    message:
      what === 'time'
        ? `Máy đọc tệp này hết ${formatNumber(milliseconds / 1000)} giây vẫn chưa xong nên đã dừng.`
        : `Máy cần hơn ${formatNumber(megabytes)} MB bộ nhớ để đọc tệp này nên đã dừng.`,
    cure: 'Cất tệp ra ngoài `content` để các bài khác đăng được; rồi xem lại bảng, danh sách và đoạn chép từ nơi khác, bỏ chỗ lặp đi lặp lại, chia thành nhiều bài.',
  });
