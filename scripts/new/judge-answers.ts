import { findSigner, judgeByline } from '../../src/newsroom/judge-byline.ts';
import { openOriginal } from '../../src/pictures/open-original-fs.ts';
import { createPictureFailure } from '../../src/pictures/picture-failure.ts';
import type { Registries } from '../../src/reading/registries/registries.ts';
import { cleanText } from '../../src/vietnamese/clean-text.ts';
import { formatDate } from '../../src/vietnamese/format-date.ts';
import { nearest } from '../../src/vietnamese/nearest.ts';
import { dayOf, type NewsDate } from '../../src/vietnamese/news-date.ts';
import { parseNewsDate } from '../../src/vietnamese/parse-news-date.ts';
import { toSlug } from '../../src/vietnamese/slug.ts';
import { findPlace } from '../../src/writing/write-article-fs.ts';

/** What is wrong with an answer, and how to correct it; undefined for a valid answer. */
export type AnswerFault = { message: string; cure: string } | undefined;

interface Folder {
  contentDir: string;
  /** The content folder as the caller named it. */
  contentLabel: string;
}

/**
 * Each function judges one answer, from a flag or a question, so that a wrong answer is refused at once and no other
 * answer is lost.
 */
export const judgeTitle = (title: string): AnswerFault =>
  toSlug(cleanText(title))
    ? undefined
    : { message: 'Tiêu đề chưa có chữ nào.', cure: 'Viết: `--title "Tuần tra đêm ven sông"`.' };

export function judgeDate(text: string, units: Registries['units']): AnswerFault {
  const parsed = parseNewsDate(text);
  if (!parsed.ok) return parsed;
  if (findSigner(units, parsed.date)) return undefined;
  return {
    message: `Ngày ${formatDate(dayOf(parsed.date))} không có đơn vị nào đứng tên bài được.`,
    cure: 'Ghi ngày khác, hoặc thêm đơn vị của ngày ấy vào `don-vi.yml`.',
  };
}

/** Judges the folder for articles of the day's year. */
export function judgeFolder(date: NewsDate, { contentDir, contentLabel }: Folder): AnswerFault {
  const found = findPlace(contentDir, { title: 'bài', date });
  if (!('outside' in found)) return undefined;
  return {
    message: `\`${contentLabel}/${found.outside}\` là liên kết dẫn ra ngoài thư mục nội dung, nơi bài không được đọc.`,
    cure: 'Thay liên kết đó bằng một thư mục rồi chạy lại.',
  };
}

/** Whether the address made of title and day is free. */
export function judgeArticlePlace(title: string, date: NewsDate, { contentDir, contentLabel }: Folder): AnswerFault {
  const found = findPlace(contentDir, { title: cleanText(title), date });
  if (!('taken' in found)) return undefined;
  return {
    message: `Đã có \`${contentLabel}/${found.taken}\`, không ghi đè.`,
    cure: 'Đặt tiêu đề khác, hoặc sửa tệp đã có.',
  };
}

/** The day is undefined until somebody gives it. */
export function judgeUnit(id: string, date: NewsDate | undefined, units: Registries['units']): AnswerFault {
  const unit = units.find((one) => one.id === id);
  const signers = units.filter((one) => !judgeByline(one, date, units));
  if (!unit) return judgeId('unit', id, signers);
  const fault = judgeByline(unit, date, units);
  if (!fault) return undefined;
  if (fault.isHidden)
    return {
      message: `\`--unit\`: đơn vị \`${id}\` không được nêu tên công khai.`,
      cure: listIds(signers),
    };
  const successors = fault.successors.map((successor) => `\`--unit ${successor}\``).join(' hoặc ');
  return {
    message: `\`--unit\`: bài đăng ngày ${formatDate(date ?? '')} nhưng đơn vị \`${id}\` (${unit.name}) ${fault.reason}.`,
    cure: successors
      ? `Ghi đơn vị kế thừa: ${successors}; hoặc sửa ngày đăng.`
      : 'Ghi đơn vị hoạt động vào ngày đó, hoặc sửa ngày đăng.',
  };
}

export function judgeId(flag: string, id: string, entries: readonly { id: string }[]): AnswerFault {
  const ids = entries.map((entry) => entry.id);
  if (ids.includes(id)) return undefined;
  const near = nearest(id, ids);
  return {
    message: `\`--${flag}\`: không chọn được mã \`${id}\`.`,
    cure: near ? `Viết: \`--${flag} ${near}\`.` : listIds(entries),
  };
}

const listIds = (entries: readonly { id: string }[]): string =>
  `Dùng một trong: ${entries.map((entry) => entry.id).join(', ')}.`;

/** Faults of a file that is missing or cannot be read at its path. */
const pathFaults = new Set(['khong-co', 'khong-phai-tep', 'khong-doc-duoc']);

export async function judgePhoto(path: string): Promise<AnswerFault> {
  const original = await openOriginal(path);
  if (original.ok) return undefined;
  const { reason, cure } = createPictureFailure(path, original.fault);
  if (!pathFaults.has(original.fault.kind)) return { message: reason, cure };
  return {
    message: `${reason.slice(0, -1)}: \`${path}\`.`,
    cure: 'Viết đúng đường dẫn tới tệp ảnh, ví dụ `/home/can-bo/anh/hien-truong.jpg`.',
  };
}

export const judgeAlt = (alt: string): AnswerFault =>
  toSlug(cleanText(alt))
    ? undefined
    : {
        message: 'Mô tả ảnh chưa có chữ nào nên người không nhìn thấy ảnh không biết ảnh có gì.',
        cure: 'Ghi bằng chữ, ví dụ `Hai cán bộ đi tuần trên đê ban đêm`.',
      };
