import { expect, it } from 'vitest';
import { openBundle, packBundle } from './bundle-format.ts';

const files = new Map([
  ['meta', new Uint8Array([1, 2, 3])],
  ['trống', new Uint8Array()],
  ['chữ', new TextEncoder().encode('Tuần tra')],
]);

it('gives back each file as it was', async () => {
  const { table, file } = await openBundle(new Blob([new Uint8Array(packBundle(files, true))]));
  expect(table.isBrief).toBe(true);
  expect(new Uint8Array((await file('meta')?.arrayBuffer()) ?? [])).toEqual(files.get('meta'));
  expect(await file('trống')?.text()).toBe('');
  expect(await file('chữ')?.text()).toBe('Tuần tra');
});

it.each(['khac', 'toString', '__proto__'])('has no file `%s`', async (path) => {
  expect((await openBundle(new Blob([new Uint8Array(packBundle(files, false))]))).file(path)).toBe(undefined);
});

it('refuses what is no bundle', async () => {
  await expect(openBundle(new Blob(['<!doctype html><p>Không có']))).rejects.toThrow();
});
