import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mayImport, roomsBelow, type Room } from './rooms.ts';

const rooms = Object.keys(mayImport) as Room[];

it('names the folders that are there', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => name !== 'testing');
  expect([...rooms].sort()).toEqual(folders.sort());
});

it('lets no room reach one that is listed after it', () => {
  for (const [index, room] of rooms.entries())
    for (const other of mayImport[room]) expect(rooms.indexOf(other), `${room} → ${other}`).toBeLessThan(index);
});

it('finds what a room reaches by way of others', () => {
  expect(roomsBelow('views')).toEqual(['newsroom', 'problems', 'schemas', 'strings', 'vietnamese', 'views']);
});
