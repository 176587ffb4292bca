/** `npm run new`: asks a few questions, or takes flags for answers, and writes a correct article. */
import './catch-errors.ts';
import { isUnitActive } from '../src/newsroom/unit-name.ts';
import { openOriginal } from '../src/pictures/open-original-fs.ts';
import { createPictureFailure } from '../src/pictures/picture-failure.ts';
import { formatProblems } from '../src/problems/format-problems.ts';
import { readRegistries } from '../src/reading/read-registries-fs.ts';
import type { Registries } from '../src/reading/registries.ts';
import { openSourceFolder } from '../src/reading/source-folder-fs.ts';
import { cleanText } from '../src/vietnamese/clean-text.ts';
import { nearest } from '../src/vietnamese/nearest.ts';
import { dayOf, type NewsDate } from '../src/vietnamese/news-date.ts';
import { parseNewsDate } from '../src/vietnamese/parse-news-date.ts';
import { toSlug } from '../src/vietnamese/slug.ts';
import { writeArticle } from '../src/writing/write-article-fs.ts';
import { readEnvironment } from './environment.ts';
import type { Answers } from './new/answers.ts';
import { askAnswers } from './new/ask-answers.ts';
import { readOptions } from './read-options.ts';
import { stopAtError } from './stop-at-error.ts';
import { exitStatus, stopWithCallError } from './stop.ts';

const usage =
  'Dùng: `npm run new`, hoặc `npm run new -- --title "Tuần tra đêm" --unit pv01 --tags lua-dao --photo anh.jpg --alt "Tổ tuần tra trên đê"`.';
const flags = readOptions(
  {
    title: { type: 'string' },
    date: { type: 'string' },
    unit: { type: 'string' },
    section: { type: 'string' },
    tags: { type: 'string' },
    summary: { type: 'string' },
    photo: { type: 'string', multiple: true },
    alt: { type: 'string', multiple: true },
    draft: { type: 'boolean' },
  },
  usage,
);
const { contentDir, contentLabel, now } = readEnvironment();
/** Of Viet Nam, which keeps UTC+7 the whole year. */
const today = new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);

function readChoices(): Registries {
  try {
    const { registries, problems } = readRegistries(openSourceFolder(contentDir));
    if (problems.length === 0) return registries as Registries;
    console.error(formatProblems(problems, { folder: contentLabel, files: 0 }));
    process.exit(exitStatus.content);
  } catch (error) {
    const label = `thư mục \`${contentLabel}\``;
    return stopAtError(error, { path: contentDir, label, cure: 'Kiểm tra biến `CONTENT_DIR`.' });
  }
}

function checkId(flag: string, id: string, entries: readonly { id: string; name: string }[]): void {
  const ids = entries.map((entry) => entry.id);
  if (ids.includes(id)) return;
  const near = nearest(id, ids);
  stopWithCallError(
    `\`--${flag}\`: không chọn được mã \`${id}\`.`,
    near ? `Viết: \`--${flag} ${near}\`.` : `Dùng một trong: ${ids.join(', ')}.`,
  );
}

function checkDate(text: string): NewsDate {
  const parsed = parseNewsDate(text);
  return parsed.ok ? parsed.date : stopWithCallError(parsed.message, parsed.cure);
}

async function checkPhoto(photo: string): Promise<void> {
  const original = await openOriginal(photo);
  if (original.ok) return;
  const { reason, cure } = createPictureFailure(photo, original.fault);
  stopWithCallError(reason, cure);
}

const { units, sections, tags } = readChoices();
const given: Partial<Answers> = {
  ...(flags.title !== undefined && { title: flags.title }),
  ...(flags.unit !== undefined && { unit: flags.unit }),
  ...(flags.date !== undefined && { date: flags.date }),
  ...(flags.section !== undefined && { section: flags.section }),
  ...(flags.tags !== undefined && {
    tags: flags.tags
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  }),
  ...(flags.summary !== undefined && { summary: flags.summary }),
  ...(flags.photo && { photos: flags.photo }),
  ...(flags.alt && { alts: flags.alt }),
  ...(flags.draft !== undefined && { draft: flags.draft }),
  today,
};
const publicUnits = (day: string) => units.filter((unit) => unit.public && isUnitActive(unit, day));
const undescribed = given.photos?.slice(given.alts?.length ?? 0) ?? [];
const isComplete = given.title !== undefined && given.unit !== undefined && undescribed.length === 0;
const hasTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
if (!isComplete && !hasTerminal) {
  const missing = given.title === undefined ? 'title' : given.unit === undefined ? 'unit' : 'alt';
  stopWithCallError(`Không có cửa sổ dòng lệnh để hỏi, mà thiếu \`--${missing}\`.`, usage);
}
if (given.date !== undefined) checkDate(given.date);
const answers = isComplete ? given : await askAnswers(given, { unitsAt: publicUnits, sections, tags });

const title = cleanText(answers.title ?? '').trim();
if (!toSlug(title)) stopWithCallError('Tiêu đề chưa có chữ nào.', 'Viết: `--title "Tuần tra đêm ven sông"`.');
const date = checkDate(answers.date ?? today);
checkId('unit', answers.unit ?? '', publicUnits(dayOf(date)));
if (answers.section) checkId('section', answers.section, sections);
for (const tag of answers.tags ?? []) checkId('tags', tag, tags);
for (const photo of answers.photos ?? []) await checkPhoto(photo);

const written = writeArticle({
  contentDir,
  answers: {
    title,
    date: date.replace(/T(\d\d:\d\d):00\+07:00$/, ' $1'),
    unit: answers.unit ?? '',
    section: answers.section,
    tags: answers.tags ?? [],
    summary: cleanText(answers.summary ?? '').trim(),
    draft: answers.draft ?? false,
  },
  photos: (answers.photos ?? []).map((path, index) => ({ path, alt: cleanText(answers.alts?.[index] ?? '').trim() })),
});
if ('taken' in written)
  stopWithCallError(
    `Đã có \`${contentLabel}/${written.taken}\`, không ghi đè.`,
    'Đặt tiêu đề khác, hoặc sửa tệp đã có.',
  );
if ('outside' in written)
  stopWithCallError(
    `\`${contentLabel}/${written.outside}\` là liên kết dẫn ra ngoài thư mục nội dung, nơi bài không được đọc.`,
    'Thay liên kết đó bằng một thư mục rồi chạy lại.',
  );
const path = `${contentLabel}/${written.file}`;
console.log(
  `Đã tạo \`${path}\`.\nMở tệp đó viết nội dung, xem thử bằng \`npm run dev\`, rồi soát: \`npm run check -- ${path}\`.`,
);
