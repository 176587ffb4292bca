import { expect, it } from 'vitest';
import { makePhotoWithMetadata } from '../../testing/make-photo-with-metadata.ts';
import { readSite, said, soundKeys, testArticle } from '../../testing/read-site-fs.ts';
import { articleText } from '../../testing/write-site-fs.ts';

const rulesOf = async (changes: Parameters<typeof readSite>[0]): Promise<string[]> =>
  (await readSite(changes)).problems.map(({ file, ruleId, severity }) => `${file} ${ruleId} ${severity}`);

it('names what a photograph carries, though no article shows it', async () => {
  expect(said(await readSite({ 'bai-viet/2026/anh-thua.jpg': await makePhotoWithMetadata() }))).toEqual([
    'bai-viet/2026/anh-thua.jpg anh-con-thong-tin-an: Ảnh `anh-thua.jpg` còn tọa độ GPS, ảnh thu nhỏ, EXIF, XMP, IPTC, lời chú, tên máy `May anh thu nghiem`. Khi dựng trang các thứ này bị xóa, nhưng tệp gốc vẫn nằm trong kho, ai đọc được kho thì thấy. | Chạy `npm run check -- --fix` trước khi gửi để xóa khỏi tệp gốc; nếu tệp đã gửi lên kho thì báo người quản trị xóa cả trong lịch sử.',
  ]);
});

it('stops at a page of the web that is named like a picture', async () => {
  expect(await rulesOf({ 'bai-viet/2026/a.jpg': '<!doctype html><script>' })).toEqual([
    'bai-viet/2026/a.jpg tep-gia-anh chan',
  ]);
});

it('says that a picture is too small where the article shows it', async () => {
  const body = '![Tổ tuần tra](a.jpg "Ảnh: Lê Hạc")';
  const photo = await makePhotoWithMetadata({ width: 300, height: 200 });
  expect(await rulesOf({ [testArticle]: articleText(soundKeys, body), 'bai-viet/2026/a.jpg': photo })).toEqual([
    'bai-viet/2026/a.jpg anh-con-thong-tin-an nhac',
    `${testArticle} anh-nho nhac`,
  ]);
});

it('says that an article is another’s copy', async () => {
  const body =
    'Tổ tuần tra của xã Bến Trầm đi dọc bờ sông Lụa từ chín giờ tối đến bốn giờ sáng, nhắc nhở các hộ nuôi cá khóa lồng, thu dọn lưới.';
  const copy = articleText(soundKeys, body);
  expect(await rulesOf({ [testArticle]: copy, 'bai-viet/2026/chep.md': copy })).toEqual([
    'bai-viet/2026/chep.md trung-noi-dung nhac',
  ]);
});

it('says that a link leads nowhere, and follows an old address', async () => {
  const body =
    '[Tuần tra đêm](/bai-viet/2026/tuan-tra-dem/), [tin cũ](/cu.html), [tin mất](/bai-viet/2026/tuan-tra-dam/)';
  const result = await readSite({ [testArticle]: articleText(`${soundKeys}\naliases: [/cu.html]`, body) });
  expect(said(result)).toEqual([
    `${testArticle}:9:67 lien-ket-khong-co: Trang không có địa chỉ \`/bai-viet/2026/tuan-tra-dam/\`. | Sửa thành \`/bai-viet/2026/tuan-tra-dem/\`.`,
  ]);
});

it('suggests the article of which a link has the beginning, and else an address that is there', async () => {
  const body = '[một](/bai-viet/2026/tuan-tra/), [hai](/bai-viet/2026/khong-lien-quan/)';
  const result = await readSite({
    'bai-viet/2026/tuan-tra-dem.md': undefined,
    'bai-viet/2026/tuan-tra-dem-ven-song.md': articleText(soundKeys, 'Tổ tuần tra đi dọc bờ sông.'),
    [testArticle]: articleText(soundKeys, body),
  });
  expect(said(result)).toEqual([
    `${testArticle}:8:1 lien-ket-khong-co: Trang không có địa chỉ \`/bai-viet/2026/tuan-tra/\`. | Sửa thành \`/bai-viet/2026/tuan-tra-dem-ven-song/\`.`,
    `${testArticle}:8:34 lien-ket-khong-co: Trang không có địa chỉ \`/bai-viet/2026/khong-lien-quan/\`. | Mở trang cần dẫn tới rồi chép phần sau tên miền, ví dụ \`/bai-viet/2026/tuan-tra-dem-ven-song/\`; hoặc bỏ đường dẫn.`,
  ]);
});

it('says of a picture outside of the folder to bring it in', async () => {
  const body = '![Tổ tuần tra](../../../anh.jpg "Ảnh: Lê Hạc")';
  expect(said(await readSite({ [testArticle]: articleText(soundKeys, body) }))).toEqual([
    `${testArticle}:8:1 anh-khong-thay: Không thấy tệp ảnh \`../../../anh.jpg\`. | Tệp ấy nằm ngoài thư mục nội dung: chép ảnh vào cạnh bài rồi chỉ ghi tên tệp \`anh.jpg\`.`,
  ]);
});

it('says once that an article claims its own address', async () => {
  expect(await rulesOf({ [testArticle]: articleText(`${soundKeys}\naliases: [/bai-viet/2026/bai/]`) })).toEqual([
    `${testArticle} dia-chi-cu-sai chan`,
  ]);
});
