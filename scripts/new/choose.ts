import * as prompts from '@clack/prompts';
import { fold } from '../../src/vietnamese/fold.ts';
import { nearest } from '../../src/vietnamese/nearest.ts';

interface RegistryChoice {
  id: string;
  name: string;
  code?: string | undefined;
}

interface Choice {
  /** The name of the choice: `đơn vị`. */
  noun: string;
  /** The question. */
  message: string;
  entries: readonly RegistryChoice[];
}

/** Waits for an answer. Leaving the question ends the verb. */
export type Ask = <Value>(answer: Promise<Value>) => Promise<Exclude<Value, symbol>>;

/** With more entries than this, the verb first asks for a part of a name. */
const few = 8;
const all = '*';
const keys = '↑ ↓ để chuyển, Enter để chọn';

const toOption = ({ id, name, code }: RegistryChoice) => ({ value: id, label: name, hint: code ?? id });

/** Finds `Phòng Tham mưu` for `phong tham muu`. */
const findMatches = (entries: readonly RegistryChoice[], search: string): readonly RegistryChoice[] =>
  search === all
    ? entries
    : entries.filter(({ id, name, code = '' }) => fold(`${name} ${code} ${id}`).includes(fold(search)));

/**
 * Chooses one entry of a registry. A part of a name, with or without marks, first shortens a long list. The library's
 * own search and multiple choice speak only English.
 */
export async function chooseOne(ask: Ask, choice: Choice): Promise<string> {
  const chosen = await chooseOrSkip(ask, choice, undefined);
  if (chosen === undefined) throw new Error(`This should never happen: ${choice.message} was skipped.`);
  return chosen;
}

/** @param skip the label for no entry; undefined when an entry is required */
export async function chooseOrSkip(ask: Ask, choice: Choice, skip: string | undefined): Promise<string | undefined> {
  const { noun, message, entries } = choice;
  const isShort = entries.length <= few;
  const skipping = skip === undefined || !isShort ? [] : [{ value: '', label: skip }];
  const searching = isShort ? [] : [{ value: all, label: `Tìm ${noun} khác` }];
  for (;;) {
    const search = isShort ? all : await askForPart(ask, choice, skip);
    if (search === '') return undefined;
    const options = [...skipping, ...findMatches(entries, search).map(toOption), ...searching];
    const chosen = await ask(prompts.select({ message: `${message} (${keys})`, options, showInstructions: false }));
    if (chosen !== all) return chosen || undefined;
  }
}

async function askForPart(ask: Ask, { noun, message, entries }: Choice, skip: string | undefined): Promise<string> {
  const skipping = skip === undefined ? '' : `; bỏ trống: ${skip.toLowerCase()}`;
  const answer = await ask(
    prompts.text({
      message: `${message}: gõ một phần tên hoặc mã, không cần dấu; gõ ${all} để xem tất cả${skipping}`,
      defaultValue: '',
      validate: (text = '') => {
        const search = text.trim();
        if (search === '') return skip === undefined ? `Gõ vài chữ của tên ${noun}.` : undefined;
        if (findMatches(entries, search).length > 0) return undefined;
        const names = entries.flatMap(({ id, name, code = id }) => [id, name, code]);
        const near = nearest(search, names);
        return `Không có ${noun} nào có \`${search}\` trong tên hay mã${near ? `; có lẽ là \`${near}\`` : ''}.`;
      },
    }),
  );
  return answer.trim();
}
