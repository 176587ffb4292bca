import { describe, expect, it } from 'vitest';
import { attachmentFileRules } from './all-attachment-files.ts';

const plain = {
  ...{ file: 'bai-viet/2026/tuan-tra-dem/quyet-dinh-12.pdf', kind: 'pdf' },
  ...{ dangers: [], traces: [], isSigned: false },
};

describe.each(attachmentFileRules)('$id', ({ check, examples }) => {
  it.each(examples)('$name', ({ attachment, problems }) => {
    const found: string[] = [];
    check({ ...plain, ...attachment }, ({ message, cure, severity }) =>
      found.push(`${severity ? `(${severity}) ` : ''}${message} ${cure}`),
    );
    expect(found).toEqual(problems);
  });

  it('has an example without a problem and one with', () => {
    expect(examples.some(({ problems }) => problems.length === 0)).toBe(true);
    expect(examples.some(({ problems }) => problems.length > 0)).toBe(true);
  });
});
