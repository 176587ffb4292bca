import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exifr from 'exifr';
import { expect, it } from 'vitest';
import { makePhotoWithMetadata } from '../testing/make-photo-with-metadata.ts';
import { fixPicture } from './fix-picture-fs.ts';
import { inspectPictures } from './inspect-pictures-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

const folder = makeTemporaryFolder('sua-anh-');

const save = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

it('cleans a photograph in place, once, and keeps its rights', async () => {
  const path = save('a.jpg', await makePhotoWithMetadata({ orientation: 6 }));
  chmodSync(path, 0o640);
  expect(await fixPicture(path)).toEqual(['exif', 'gps', 'thumbnail', 'xmp', 'iptc', 'comment']);
  expect(await exifr.gps(path)).toBeUndefined();
  expect(await exifr.orientation(path)).toBe(6);
  expect(statSync(path).mode & 0o777).toBe(0o640);
  const once = readFileSync(path);
  expect(await fixPicture(path)).toEqual([]);
  expect(readFileSync(path)).toEqual(once);
  expect(readdirSync(folder)).toEqual(['a.jpg']);
});

it('leaves what it cannot clean as it is', async () => {
  const photo = await makePhotoWithMetadata();
  const cut = save('cut.jpg', photo.subarray(0, photo.length - 100));
  const html = save('trang.jpg', '<html>');
  expect([await fixPicture(cut), await fixPicture(html), await fixPicture(join(folder, 'khong-co.jpg'))]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(readFileSync(cut)).toEqual(photo.subarray(0, photo.length - 100));
});

it('says what files with pictures’ names are', async () => {
  save('may.jpg', await makePhotoWithMetadata({ width: 60, height: 40, orientation: 6 }));
  save('ma.jpg', 'GIF89 <?php system(1);');
  save('rac.jpg', 'abc');
  save('hong.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0x45]));
  const files = ['may.jpg', 'ma.jpg', 'rac.jpg', 'hong.jpg', 'khong-co.jpg', 'trang.jpg'];
  const facts = await inspectPictures({ folder, files });
  expect(facts.get('may.jpg')).toMatchObject({ kind: 'jpeg', camera: 'May anh thu nghiem', width: 40, height: 60 });
  expect(facts.get('ma.jpg')).toMatchObject({ kind: undefined, disguise: 'php' });
  expect(facts.get('trang.jpg')).toMatchObject({ kind: undefined, disguise: 'html' });
  expect(facts.get('rac.jpg')).toMatchObject({ kind: undefined, disguise: undefined });
  expect(facts.get('hong.jpg')).toMatchObject({ kind: 'jpeg', width: undefined });
  expect(facts.get('khong-co.jpg')).toEqual({ kind: undefined, fault: { kind: 'khong-co' }, metadata: [] });
});
