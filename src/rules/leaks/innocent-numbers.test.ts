import { expect, it } from 'vitest';
import { createRandom } from '../../testing/create-random.ts';
import { exampleArticle, exampleContext } from '../../testing/example-article.ts';
import { innocentSentences } from '../../testing/innocent-numbers.ts';
import { soNhaNguoiViPham } from '../people/so-nha-nguoi-vi-pham.ts';
import { runRules } from '../run-rules.ts';
import { bienSoXe } from './bien-so-xe.ts';
import { soCanCuoc } from './so-can-cuoc.ts';
import { soDienThoai } from './so-dien-thoai.ts';
import { soHoChieu } from './so-ho-chieu.ts';
import { soTaiKhoan } from './so-tai-khoan.ts';
import { thuDienTuLa } from './thu-dien-tu-la.ts';

const { NUMBERS_SEED: seed = '20261130' } = process.env;
const rules = [soCanCuoc, soHoChieu, soTaiKhoan, soDienThoai, bienSoXe, thuDienTuLa, soNhaNguoiViPham];

it(`says nothing of two thousand numbers that belong to nobody (NUMBERS_SEED=${seed})`, () => {
  const random = createRandom(Number(seed));
  const said = Array.from({ length: 2000 }, (_, index) => {
    const write = innocentSentences[index % innocentSentences.length];
    const body = write?.(random) ?? '';
    const example = { name: '', problems: [], body };
    const found = runRules(exampleArticle(example), rules, exampleContext(example));
    return found.map(({ message }) => `${JSON.stringify(body)}: ${message}`);
  });
  expect(said.flat()).toEqual([]);
});
