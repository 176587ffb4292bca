import { expect, it } from 'vitest';
import { fold } from '../../vietnamese/fold.ts';
import { fromIndexForm, toIndexForm } from './index-form.ts';

it.each([
  ['đảo', 'ďảo'],
  ['ĐỘI Đường', 'ĎỘI Ďường'],
  ['công an', 'công an'],
  ['', ''],
])('the index holds %s as %s, and gives it back', (text, held) => {
  for (const form of ['NFC', 'NFD']) {
    expect(toIndexForm(text.normalize(form)).normalize('NFC')).toBe(held);
    expect(fromIndexForm(toIndexForm(text.normalize(form)))).toBe(text.normalize(form));
    expect(fold(toIndexForm(text.normalize(form)))).toBe(fold(text));
  }
});
