import { describe, expect, it } from 'vitest';
import { pictureFileRules } from './all-picture-files.ts';

const plain = { file: 'bai-viet/2026/tuan-tra-dem/tuan-tra.jpg', kind: 'jpeg', metadata: [] };

describe.each(pictureFileRules)('$id', ({ check, examples }) => {
  it.each(examples)('$name', ({ picture, problems }) => {
    const found: string[] = [];
    check({ ...plain, ...picture }, ({ message, cure }) => found.push(`${message} ${cure}`));
    expect(found).toEqual(problems);
  });

  it('has an example without a problem and one with', () => {
    expect(examples.some(({ problems }) => problems.length === 0)).toBe(true);
    expect(examples.some(({ problems }) => problems.length > 0)).toBe(true);
  });
});
