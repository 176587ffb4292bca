import { describe, expect, it } from 'vitest';
import { parseCaption } from './parse-caption.ts';

describe.each(['NFC', 'NFD'] as const)('a caption typed in %s', (form) => {
  it.each([
    ['Ra quân. Ảnh: Lê Văn Minh', 'Ra quân.', 'Ảnh: Lê Văn Minh'],
    ['Ra quân. Nguồn : Báo Minh Hà', 'Ra quân.', 'Nguồn: Báo Minh Hà'],
    ['Ảnh: buổi lễ. Ảnh: Lê Văn Minh', 'Ảnh: buổi lễ.', 'Ảnh: Lê Văn Minh'],
    ['Ảnh: Lê Văn Minh', '', 'Ảnh: Lê Văn Minh'],
    ['Ra quân', 'Ra quân', ''],
    ['Hình ảnh: tang vật', 'Hình ảnh: tang vật', ''],
    ['Ra quân. Ảnh:', 'Ra quân.', ''],
    ['', '', ''],
  ])('%s', (title, text, credit) => {
    expect(parseCaption(title.normalize(form))).toEqual({ text, credit });
  });
});
