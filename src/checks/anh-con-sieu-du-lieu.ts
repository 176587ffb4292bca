import { listMetadata } from '../newsroom/metadata-kind.ts';
import { readPictureMetadata } from '../pictures/read-picture-metadata.ts';
import { defineCheck } from './define-check.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const jpegEnd = '\u00FF\u00D9';
const exifWithGps = 'Exif\0\0II*\0\x08\0\0\0\x01\0\x25\u0088\x04\0\x01\0\0\0\x1A\0\0\0\0\0\0\0';
const exifSegment = `\u00FF\u00E1\0${String.fromCharCode(exifWithGps.length + 2)}${exifWithGps}`;

/**
 * No picture of the site holds anything but its pixels. A telephone writes the place, the hour and its owner into every
 * photograph, and a photograph of an informant's house must not reveal where the house is.
 */
export const anhConSieuDuLieu = defineCheck({
  id: 'anh-con-sieu-du-lieu',
  examples: [
    {
      name: 'a clean picture and a file that is no picture',
      site: { '/anh/a.jpg': bytesOf(`\u00FF\u00D8${jpegEnd}`), '/a.txt': 'Exif' },
      problems: [],
    },
    {
      name: 'a photograph straight from the telephone, whatever its name and whether or not a page shows it',
      site: { '/tai-lieu/a.bin': bytesOf(`\u00FF\u00D8${exifSegment}${jpegEnd}`) },
      problems: [
        '/tai-lieu/a.bin Ảnh còn mang theo EXIF, tọa độ GPS. Để ảnh cạnh bài viết cho trang tự làm sạch, hoặc lưu lại ảnh không kèm thông tin máy ảnh.',
      ],
    },
  ],
  check(_site, report) {
    return {
      file({ path: file, bytes }) {
        const found = readPictureMetadata(bytes);
        if (found.length === 0) return;
        report({
          file,
          message: `Ảnh còn mang theo ${listMetadata(found)}.`,
          cure: 'Để ảnh cạnh bài viết cho trang tự làm sạch, hoặc lưu lại ảnh không kèm thông tin máy ảnh.',
        });
      },
    };
  },
});
