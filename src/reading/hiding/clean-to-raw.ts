import { cleanText } from '../../vietnamese/clean-text.ts';
import type { Edit } from './edit.ts';

/** Letters with their marks and the invisible characters among them; a line end; or any other character. */
const piece = /\r\n|[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+|[^]/gu;

/** A run of the source, and the range of the clean text that it became. */
interface Run {
  raw: number;
  rawEnd: number;
  clean: number;
  cleanEnd: number;
  isSame: boolean;
}

/**
 * Turns edits of a clean text into edits of the source it was cleaned from. An edit that begins or ends inside a word
 * which cleaning changed has no place in the source; then there is no answer.
 */
export function createRawEdit(raw: string, clean: string): (edit: Edit) => Edit | undefined {
  if (raw === clean) return (edit) => edit;
  const runs = alignRuns(raw);
  const isSound = runs !== undefined && runs.at(-1)?.cleanEnd === clean.length;
  return ({ start, end, text }) => {
    if (!isSound) return undefined;
    const first = runs.findLast((run) => run.clean <= start && run.cleanEnd > start);
    const last = runs.find((run) => run.clean < end && run.cleanEnd >= end);
    if (!first || (!last && end > start)) return undefined;
    const from = place(first, start, 'start');
    const to = last && end > start ? place(last, end, 'end') : from;
    return from === undefined || to === undefined ? undefined : { start: from, end: to, text };
  };
}

function place(run: Run, at: number, side: 'start' | 'end'): number | undefined {
  if (run.isSame) return run.raw + at - run.clean;
  if (side === 'start') return at === run.clean ? run.raw : undefined;
  return at === run.cleanEnd ? run.rawEnd : undefined;
}

function alignRuns(raw: string): Run[] | undefined {
  const runs: Run[] = [];
  let clean = 0;
  const add = (at: number, text: string, cleaned: string): void => {
    const isSame = text === cleaned;
    runs.push({ raw: at, rawEnd: at + text.length, clean, cleanEnd: clean + cleaned.length, isSame });
    clean += cleaned.length;
  };
  for (const { 0: line, index } of raw.matchAll(/[^\r\n]+|\r\n|[\r\n]/g)) {
    const cleaned = /^[\r\n]/.test(line) ? '\n' : cleanText(line);
    if (cleaned === line) {
      add(index, line, line);
      continue;
    }
    const pieces = Array.from(line.matchAll(piece), ({ 0: text, index: at }) => ({ at: index + at, text }));
    const whole = pieces.map(({ text }) => (text === '\r\n' || text === '\r' ? '\n' : cleanText(text)));
    if (whole.join('') === cleaned) pieces.forEach(({ at, text }, one) => add(at, text, whole[one] ?? ''));
    else add(index, line, cleaned);
  }
  return runs;
}
