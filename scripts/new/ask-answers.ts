import * as prompts from '@clack/prompts';
import { isUnitActive } from '../../src/newsroom/unit-name.ts';
import type { Registries } from '../../src/reading/registries/registries.ts';
import { parseNewsDate } from '../../src/vietnamese/parse-news-date.ts';
import type { NewsDate } from '../../src/vietnamese/news-date.ts';
import { exitStatus } from '../command/stop.ts';
import type { Answers } from './answers.ts';
import { chooseOne, chooseOrSkip, type Ask } from './choose.ts';
import {
  judgeAlt,
  judgeDate,
  judgeFolder,
  judgePhoto,
  judgeArticlePlace,
  judgeTitle,
  judgeUnit,
  type AnswerFault,
} from './judge-answers.ts';

interface Context extends Pick<Registries, 'units' | 'sections' | 'tags'> {
  contentDir: string;
  contentLabel: string;
}

const ask: Ask = async (answer) => {
  const value = await answer;
  if (prompts.isCancel(value)) {
    prompts.cancel('Chưa tạo bài nào.');
    process.exit(exitStatus.call);
  }
  return value as Exclude<typeof value, symbol>;
};

const say = (fault: AnswerFault): string | undefined => fault && `${fault.message} ${fault.cure}`;

/** Asks for what the flags left out, each question until its answer is valid. Ctrl+C ends without a file. */
export async function askAnswers(given: Partial<Answers>, context: Context): Promise<Partial<Answers>> {
  const { units, sections, tags } = context;
  const answers = { ...given };
  prompts.updateSettings({ aliases: { '\x04': 'cancel' } }); // at Ctrl+D the library only stops listening
  prompts.intro('Bài mới');
  answers.title ??= await askTitle();
  answers.date ??= await ask(
    prompts.text({
      message: 'Ngày đăng',
      initialValue: given.today ?? '',
      validate: (date = '') =>
        say(
          judgeDate(date, units) ??
            judgeFolder(toDate(date), context) ??
            (given.unit === undefined ? undefined : judgeUnit(given.unit, toDate(date), units)),
        ),
    }),
  );
  const date = toDate(answers.date);
  for (
    let fault = judgeArticlePlace(answers.title, date, context);
    fault;
    fault = judgeArticlePlace(answers.title, date, context)
  ) {
    prompts.log.error(say(fault) ?? '');
    answers.title = await askTitle(answers.title);
  }
  const signers = units.filter((unit) => unit.public && isUnitActive(unit, date));
  answers.unit ??= await chooseOne(ask, { noun: 'đơn vị', message: 'Đơn vị viết bài', entries: signers });
  answers.section ??= await chooseOne(ask, { noun: 'chuyên mục', message: 'Chuyên mục', entries: sections });
  answers.tags ??= await askTags(tags);
  answers.summary ??= await ask(prompts.text({ message: 'Sa-pô, một đến hai câu (bỏ trống được)', defaultValue: '' }));
  answers.photos ??= await askPhotos();
  const described = answers.alts ?? [];
  for (const photo of answers.photos.slice(described.length))
    described.push(
      await ask(
        prompts.text({
          message: `Ảnh ${photo} có gì? Viết cho người không nhìn thấy ảnh`,
          validate: (alt = '') => say(judgeAlt(alt)),
        }),
      ),
    );
  answers.alts = described;
  answers.draft ??= await ask(
    prompts.confirm({ message: 'Để là bản nháp?', active: 'Có', inactive: 'Không', initialValue: false }),
  );
  return answers;
}

const askTitle = (initialValue = ''): Promise<string> =>
  ask(
    prompts.text({
      message: 'Tiêu đề bài',
      initialValue,
      validate: (title = '') => (judgeTitle(title) ? 'Ghi tiêu đề bằng chữ.' : undefined),
    }),
  );

async function askTags(tags: Context['tags']): Promise<string[]> {
  const chosen: string[] = [];
  for (;;) {
    const entries = tags.filter(({ id }) => !chosen.includes(id));
    const isFirst = chosen.length === 0;
    const tag =
      entries.length > 0
        ? await chooseOrSkip(
            ask,
            { noun: 'thẻ', message: isFirst ? 'Thẻ' : 'Thêm một thẻ', entries },
            isFirst ? 'Không có thẻ' : 'Đủ thẻ rồi',
          )
        : undefined;
    if (tag === undefined) return chosen;
    chosen.push(tag);
  }
}

/** Checks the files after the answer, not during it, because the library's waiting text is in English. */
async function askPhotos(): Promise<string[]> {
  let typed = '';
  for (;;) {
    typed = await ask(
      prompts.text({
        message: 'Ảnh kèm bài: đường dẫn, cách nhau bằng dấu phẩy (bỏ trống được)',
        initialValue: typed,
        defaultValue: '',
      }),
    );
    const photos = splitPaths(typed);
    const faults = await Promise.all(photos.map(judgePhoto));
    const fault = faults.find((one) => one !== undefined);
    if (!fault) return photos;
    prompts.log.error(say(fault) ?? '');
  }
}

/** The question accepts only a valid date. */
function toDate(date: string): NewsDate {
  const parsed = parseNewsDate(date);
  if (!parsed.ok) throw new Error(`This should never happen: ${date} was taken for a date.`);
  return parsed.date;
}

const splitPaths = (text: string): string[] =>
  text
    .split(',')
    .map((path) => path.trim())
    .filter(Boolean);
