/** `npm run schedule`: says when the site must be built again, because an article is due or has expired. */
import './command/catch-errors.ts';
import { changesBetween, listPublicationChanges } from '../src/newsroom/publication-changes.ts';
import { formatProblems } from '../src/problems/format-problems.ts';
import { readSchedule } from '../src/reading/registries/read-schedule-fs.ts';
import { readEnvironment } from './command/environment.ts';
import { readOptions } from './command/read-options.ts';
import { readSince } from './schedule/read-since-fs.ts';
import { scheduleToJson, scheduleToText, scheduleToVariables } from './schedule/report-schedule.ts';
import { exitStatus, stopWithCallError } from './command/stop.ts';

const options = readOptions(
  { within: { type: 'string' }, due: { type: 'string' }, format: { type: 'string', default: 'text' } },
  'Dùng: `npm run schedule`, `npm run schedule -- --within 24`, hoặc `npm run schedule -- --due /srv/congan/current`.',
);
const formats = { text: scheduleToText, json: scheduleToJson, env: scheduleToVariables };
const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name);
const { format } = options;
if (!isFormat(format))
  stopWithCallError(`Không có dạng báo cáo \`${format}\`.`, `Dùng một trong: ${Object.keys(formats).join(', ')}.`);
const hours = options.within === undefined ? Infinity : Number(options.within.replace(',', '.'));
if (!(hours > 0))
  stopWithCallError(
    `\`${options.within}\` không phải một số giờ.`,
    'Viết một số lớn hơn 0: `npm run schedule -- --within 24`.',
  );

const { contentDir, contentLabel, now } = readEnvironment();
const since = options.due === undefined ? undefined : await readSince(options.due);
const { articles, problems, files } = (() => {
  try {
    return readSchedule(contentDir);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return stopWithCallError(
      `Không đọc được thư mục nội dung \`${contentLabel}\` (${code ?? message}).`,
      'Kiểm tra biến `CONTENT_DIR`.',
    );
  }
})();

const changes = listPublicationChanges(articles);
const until = now + hours * 3_600_000;
const schedule = {
  now,
  until,
  since,
  due: since === undefined ? [] : changesBetween(changes, since, now),
  next: changesBetween(changes, now, until),
};
console.log(formats[format](schedule, contentLabel));
if (problems.length > 0) {
  console.error(formatProblems(problems, { folder: contentLabel, files }));
  process.exitCode = exitStatus.content;
}
