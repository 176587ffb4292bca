import { fold } from './fold.ts';
import { rimes } from './rimes.ts';
import { splitSyllable } from './split-syllable.ts';
import { toneFits } from './tone-fits.ts';

const marked = new Set(rimes);
const unmarked = new Set(rimes.map(fold));
/** Huyền, sắc, ngã, hỏi, nặng. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const longest = 'nghiêng'.length;

/** Names repeat the same syllables, so the answers to the last ones are kept. */
const known = new Map<string, boolean>();
const mostKnown = 10_000;

/** True for a possible Vietnamese syllable, typed with all its marks or without any: `đường`, `duong`, not `dưong`. */
export function isSyllable(text: string): boolean {
  const answer = known.get(text);
  if (answer !== undefined) return answer;
  if (known.size >= mostKnown) known.clear();
  const found = judgeSyllable(text);
  known.set(text, found);
  return found;
}

function judgeSyllable(text: string): boolean {
  const word = text.normalize('NFC').toLowerCase();
  if (word.length > longest) return false;
  const decomposed = word.normalize('NFD');
  const [tone, another] = decomposed.match(tones) ?? [];
  if (another) return false;
  const letters = decomposed.replace(tones, '').normalize('NFC');
  return splitSyllable(letters).some(
    ({ rime }) => (!tone && unmarked.has(rime)) || (marked.has(rime) && toneFits(rime, tone)),
  );
}
