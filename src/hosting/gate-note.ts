/** Marks a build whose gate only noted errors, so that it is not published. */
export const gateNoteFile = 'gate-note.txt';

export const gateNoteText =
  'Trang này được dựng với GATE=note: quy tắc biên tập không chặn gì. Không được đăng; hãy dựng lại bằng `npm run build`.\n';
