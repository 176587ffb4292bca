import { createGateProblem, type Problem } from '../../problems/problem.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
const cure = 'Mở tệp bằng Notepad, chọn “Save as”, ở ô “Encoding” chọn “UTF-8” rồi lưu đè.';

/** The text of a file without its byte order mark. Bytes that are not UTF-8 are a problem at their line. */
export function decodeUtf8(file: string, bytes: Uint8Array): { text: string } | { problem: Problem } {
  if (bytes.includes(0)) {
    const message = 'Tệp không phải văn bản UTF-8: có byte 0, thường gặp ở tệp UTF-16 hoặc tệp Word đổi đuôi.';
    return { problem: createGateProblem({ file, rule: 'khong-phai-utf8', message, cure }) };
  }
  try {
    return { text: strict.decode(bytes) };
  } catch {
    const place = { line: lineOfFirstBadByte(bytes), column: 1 };
    const message = `Dòng ${place.line} có chữ không thuộc bảng mã UTF-8.`;
    return { problem: createGateProblem({ file, rule: 'khong-phai-utf8', place, message, cure }) };
  }
}

/** A line break is one byte in UTF-8, so each line can be decoded separately. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end === -1 ? bytes.length : end;
    try {
      strict.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  throw new Error(`This should never happen: no bad line among ${line}`);
}
