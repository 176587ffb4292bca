import { exitStatus } from '../command/stop.ts';

/** Says after the problems that no site was made. Sets the exit status without exiting, so that all of it is printed. */
export function refuseContent(): void {
  console.error('Chưa dựng trang: hãy sửa các lỗi trên rồi chạy lại. Trang đã dựng lần trước vẫn còn nguyên.');
  process.exitCode = exitStatus.content;
}
