import * as prompts from '@clack/prompts';
import type { Registries } from '../../src/reading/registries.ts';
import { fold } from '../../src/vietnamese/fold.ts';
import { dayOf } from '../../src/vietnamese/news-date.ts';
import { parseNewsDate } from '../../src/vietnamese/parse-news-date.ts';
import { toSlug } from '../../src/vietnamese/slug.ts';
import { exitStatus } from '../stop.ts';
import type { Answers } from './answers.ts';

interface Choices extends Pick<Registries, 'sections' | 'tags'> {
  /** Units that may sign an article of that day. */
  unitsAt: (day: string) => Registries['units'];
}

const toOptions = (entries: readonly { id: string; name: string; code?: string | undefined }[]) =>
  entries.map(({ id, name, code }) => ({ value: id, label: name, hint: code ?? id }));

/** `phong tham muu` finds `Phòng Tham mưu`. */
const matches = (search: string, { label = '', hint = '', value }: { label?: string; hint?: string; value: string }) =>
  fold(`${label} ${hint} ${value}`).includes(fold(search));

/** Asks for what the flags left out, each question once; Ctrl+C leaves without a file. */
export async function askAnswers(
  given: Partial<Answers>,
  { unitsAt, sections, tags }: Choices,
): Promise<Partial<Answers>> {
  const answers = { ...given };
  const ask = async <Value>(answer: Promise<Value>): Promise<Exclude<Value, symbol>> => {
    const value = await answer;
    if (prompts.isCancel(value)) {
      prompts.cancel('Chưa tạo bài nào.');
      process.exit(exitStatus.call);
    }
    return value as Exclude<Value, symbol>;
  };
  prompts.intro('Bài mới');
  answers.title ??= await ask(
    prompts.text({
      message: 'Tiêu đề bài',
      validate: (title = '') => (toSlug(title) ? undefined : 'Ghi tiêu đề bằng chữ.'),
    }),
  );
  answers.date ??= await ask(
    prompts.text({ message: 'Ngày đăng', initialValue: given.today ?? '', validate: (date = '') => whyWrong(date) }),
  );
  const filter = matches;
  answers.unit ??= await ask(
    prompts.autocomplete({
      message: 'Đơn vị viết bài (gõ để tìm, không cần dấu)',
      options: toOptions(unitsAt(dayOfAnswer(answers.date))),
      filter,
    }),
  );
  answers.section ??= await ask(prompts.autocomplete({ message: 'Chuyên mục', options: toOptions(sections), filter }));
  answers.tags ??= await ask(
    prompts.autocompleteMultiselect({
      message: 'Thẻ (phím Tab để chọn, Enter để xong)',
      options: toOptions(tags),
      filter,
      required: false,
    }),
  );
  answers.summary ??= await ask(prompts.text({ message: 'Sa-pô, một đến hai câu (bỏ trống được)', defaultValue: '' }));
  answers.photos ??= splitPaths(
    await ask(
      prompts.text({ message: 'Ảnh kèm bài: đường dẫn, cách nhau bằng dấu phẩy (bỏ trống được)', defaultValue: '' }),
    ),
  );
  const described = answers.alts ?? [];
  for (const photo of answers.photos.slice(described.length))
    described.push(
      await ask(
        prompts.text({
          message: `Ảnh ${photo} có gì? Viết cho người không nhìn thấy ảnh`,
          validate: (alt = '') => (toSlug(alt) ? undefined : 'Ghi bằng chữ: Hai cán bộ đi tuần trên đê ban đêm.'),
        }),
      ),
    );
  answers.alts = described;
  answers.draft ??= await ask(
    prompts.confirm({ message: 'Để là bản nháp?', active: 'Có', inactive: 'Không', initialValue: false }),
  );
  return answers;
}

/** The question lets no other answer through. */
function dayOfAnswer(date: string): string {
  const parsed = parseNewsDate(date);
  if (!parsed.ok) throw new Error(`This should never happen: ${date} was taken for a date.`);
  return dayOf(parsed.date);
}

function whyWrong(date: string): string | undefined {
  const parsed = parseNewsDate(date);
  return parsed.ok ? undefined : `${parsed.message} ${parsed.cure}`;
}

const splitPaths = (text: string): string[] =>
  text
    .split(',')
    .map((path) => path.trim())
    .filter(Boolean);
