import type { GateProblemId } from '../../problems/gate-problem-id.ts';
import { posix } from 'node:path';
import { hasPictureName } from '../../pictures/picture-name.ts';
import { createGateProblem, type Problem, type ProblemPlace } from '../../problems/problem.ts';
import { truncate } from '../../vietnamese/truncate.ts';
import { nearest } from '../../vietnamese/nearest.ts';

/** A picture as an article names it. */
export interface PictureReference {
  reference: string;
  alt: string;
  /** The text printed under it, and the photographer. */
  caption?: string;
  credit?: string;
  /** Absent when the problem concerns the whole file. */
  place?: ProblemPlace | undefined;
}

interface ResolvePicturesOptions {
  /** The article's file, from the content folder. */
  file: string;
  references: readonly PictureReference[];
  /** NFC form of every path in the content folder → the path as the disk spells it (macOS spells in NFD). */
  files: ReadonlyMap<string, string>;
}

/** Finds the file of every picture. A missing file, a missing alt text or another host is a problem. */
export function resolvePictures({ file, references, files }: ResolvePicturesOptions): {
  found: Map<string, string>;
  problems: Problem[];
} {
  const found = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { reference, alt, place } of references) {
    const report = (rule: GateProblemId, message: string, cure: string): void => {
      problems.push(createGateProblem({ file, rule, place, message, cure }));
    };
    if (/^data:/i.test(reference)) {
      report(
        'anh-ngoai-thu-muc',
        `Ảnh dán thẳng vào bài (\`${truncate(reference, 40)}\`) không hiện trên trang.`,
        'Lưu ảnh thành một tệp để cạnh bài rồi ghi tên tệp: `![Mô tả ảnh](hien-truong.jpg)`.',
      );
      continue;
    }
    if (alt.trim() === '') {
      report(
        'anh-thieu-mo-ta',
        `Ảnh \`${reference}\` chưa có mô tả nên người dùng trình đọc màn hình không biết ảnh có gì.`,
        `Ghi nội dung ảnh trong ngoặc vuông: \`![Công an xã tuần tra ban đêm](${reference})\`.`,
      );
    }
    if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(reference)) {
      report(
        'anh-ngoai-thu-muc',
        `Ảnh \`${reference}\` không nằm cạnh bài.`,
        'Chép ảnh vào cùng thư mục với bài rồi chỉ ghi tên tệp: `![Mô tả ảnh](hien-truong.jpg)`.',
      );
      continue;
    }
    const path = posix.join(posix.dirname(file), decode(reference)).normalize('NFC');
    const onDisk = files.get(path);
    if (onDisk === undefined) {
      report('anh-khong-thay', `Không thấy tệp ảnh \`${reference}\`.`, cureForMissing(path, reference, files));
      continue;
    }
    found.set(reference, onDisk);
  }
  return { found, problems };
}

function cureForMissing(path: string, reference: string, files: ReadonlyMap<string, string>): string {
  const folder = posix.dirname(path);
  const name = posix.basename(path);
  if (path.startsWith('../'))
    return `Tệp ấy nằm ngoài thư mục nội dung: chép ảnh vào cạnh bài rồi chỉ ghi tên tệp \`${name}\`.`;
  const pictures = [...files.keys()].filter((file) => posix.dirname(file) === folder && hasPictureName(file));
  const near = nearest(
    name,
    pictures.map((file) => posix.basename(file)),
  );
  return near
    ? `Sửa thành \`${near}\`.`
    : `Chép ảnh vào cạnh tệp này${folder === '.' ? '' : `, thư mục \`${folder}\``}, hoặc bỏ ảnh \`${reference}\` khỏi đó.`;
}

/** `%20` in a Markdown link stands for a space in the file's name. */
function decode(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
