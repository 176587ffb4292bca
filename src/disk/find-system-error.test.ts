import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findSystemError } from './find-system-error.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

it('finds the error of the system, and that behind what a library made of it', () => {
  const dir = makeTemporaryFolder('loi-may-');
  const absent = join(dir, "không 'có'");
  const error = thrownBy(() => readFileSync(absent));
  const found = { code: 'ENOENT', path: absent };
  expect(findSystemError(error)).toEqual(found);
  expect(findSystemError(new Error('Build failed', { cause: error }))).toEqual(found);
  expect(findSystemError(new AggregateError([new Error('a'), error], 'Many'))).toEqual(found);
  expect(findSystemError(thrownBy(() => mkdirSync(dir)))).toEqual({ code: 'EEXIST', path: dir });
  expect(findSystemError(thrownBy(() => copyFileSync(absent, join(dir, 'a'))))).toEqual(found);
});

it('reads the error out of a text that quotes it', () => {
  const text = "Failed to write\nEACCES: permission denied, open '/x/.cache/a.json'\n    at x";
  expect(findSystemError(new Error(text))).toEqual({ code: 'EACCES', path: '/x/.cache/a.json' });
  expect(findSystemError(new Error('ENOSPC: no space left on device, write'))).toEqual({
    code: 'ENOSPC',
    path: undefined,
  });
});

it('calls a disk full where the copy goes, not where it comes from', () => {
  const error = Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'copyfile', path: '/a', dest: '/b' });
  expect(findSystemError(error)).toEqual({ code: 'ENOSPC', path: '/b' });
});

it('takes no other error for one of the system', () => {
  const circular = new Error('a');
  circular.cause = circular;
  for (const other of [
    new TypeError('x is not a function'),
    circular,
    'EACCES: x',
    undefined,
    Object.assign(new Error('b'), { code: 'ERR_MODULE_NOT_FOUND' }),
  ])
    expect(findSystemError(other)).toBeUndefined();
});
