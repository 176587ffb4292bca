/** `npm run new`: asks a few questions, or takes flags as answers, and writes a correct article. */
import './command/catch-errors.ts';
import { formatProblems } from '../src/problems/format-problems.ts';
import { readRegistries } from '../src/reading/registries/read-registries-fs.ts';
import type { Registries } from '../src/reading/registries/registries.ts';
import { openSourceFolder } from '../src/reading/sources/source-folder-fs.ts';
import { cleanText } from '../src/vietnamese/clean-text.ts';
import { parseNewsDate } from '../src/vietnamese/parse-news-date.ts';
import { writeArticle } from '../src/writing/write-article-fs.ts';
import { readEnvironment } from './command/environment.ts';
import type { Answers } from './new/answers.ts';
import { askAnswers } from './new/ask-answers.ts';
import {
  judgeAlt,
  judgeDate,
  judgeFolder,
  judgeId,
  judgePhoto,
  judgeArticlePlace,
  judgeTitle,
  judgeUnit,
} from './new/judge-answers.ts';
import { readOptions } from './command/read-options.ts';
import { stopAtError } from './command/stop-at-error.ts';
import { exitStatus, stopWithCallError } from './command/stop.ts';

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
/** In Viet Nam, which has UTC+7 the whole year. */
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

function stopAtFault(fault: { message: string; cure: string } | undefined): void {
  if (fault) stopWithCallError(fault.message, fault.cure);
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
const undescribed = given.photos?.slice(given.alts?.length ?? 0) ?? [];
const isComplete = given.title !== undefined && given.unit !== undefined && undescribed.length === 0;
const hasTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
if (!isComplete && !hasTerminal) {
  const missing = given.title === undefined ? 'title' : given.unit === undefined ? 'unit' : 'alt';
  stopWithCallError(`Không có cửa sổ dòng lệnh để hỏi, mà thiếu \`--${missing}\`.`, usage);
}

/** Flags are judged before any question. If no question is asked, the date is today. */
const day = given.date ?? (isComplete ? today : undefined);
if (day !== undefined) stopAtFault(judgeDate(day, units));
const parsed = parseNewsDate(day ?? '');
const date = parsed.ok ? parsed.date : undefined;
if (given.title !== undefined) stopAtFault(judgeTitle(given.title));
if (given.unit !== undefined) stopAtFault(judgeUnit(given.unit, date, units));
if (given.section) stopAtFault(judgeId('section', given.section, sections));
for (const tag of given.tags ?? []) stopAtFault(judgeId('tags', tag, tags));
for (const photo of given.photos ?? []) stopAtFault(await judgePhoto(photo));
for (const alt of given.alts ?? []) stopAtFault(judgeAlt(alt));
const folder = { contentDir, contentLabel };
if (date !== undefined) stopAtFault(judgeFolder(date, folder));
if (given.title !== undefined && date !== undefined) stopAtFault(judgeArticlePlace(given.title, date, folder));

const answers = isComplete ? { ...given, date: day } : await askAnswers(given, { units, sections, tags, ...folder });
const title = cleanText(answers.title ?? '').trim();
const answered = parseNewsDate(answers.date ?? '');
if (!answered.ok) throw new Error(`This should never happen: ${answers.date} was taken for a date.`);

const written = writeArticle({
  contentDir,
  answers: {
    title,
    date: answered.date.replace(/T(\d\d:\d\d):00\+07:00$/, ' $1'),
    unit: answers.unit ?? '',
    section: answers.section,
    tags: answers.tags ?? [],
    summary: cleanText(answers.summary ?? '').trim(),
    draft: answers.draft ?? false,
  },
  photos: (answers.photos ?? []).map((path, index) => ({ path, alt: cleanText(answers.alts?.[index] ?? '').trim() })),
});
if (!('file' in written)) {
  // Somebody wrote it meanwhile.
  stopAtFault(judgeFolder(answered.date, folder) ?? judgeArticlePlace(title, answered.date, folder));
  throw new Error('This should never happen: an article could not be written, and nothing is in its way.');
}
const path = `${contentLabel}/${written.file}`;
console.log(
  `Đã tạo \`${path}\`.\nMở tệp đó viết nội dung, xem thử bằng \`npm run dev\`, rồi soát: \`npm run check -- ${path}\`.`,
);
