import { describe, expect, it } from 'vitest';
import { parseNewsDate } from './parse-news-date.ts';

describe('accepts', () => {
  it.each([
    ['2026-06-19', '2026-06-19'],
    [' 2026-06-19 ', '2026-06-19'],
    ['\u200B2026-06-19\u00A008:30', '2026-06-19T08:30:00+07:00'],
    ['2024-02-29', '2024-02-29'],
    ['1945-01-01', '1945-01-01'],
    ['2100-12-31', '2100-12-31'],
    ['2026-06-19 08:30', '2026-06-19T08:30:00+07:00'],
    ['2026-06-19T08:30', '2026-06-19T08:30:00+07:00'],
    ['2026-06-19 00:00', '2026-06-19T00:00:00+07:00'],
    ['2026-06-19T08:30:15', '2026-06-19T08:30:15+07:00'],
    ['2026-06-19T08:30:15.999', '2026-06-19T08:30:15+07:00'],
    ['2026-06-19T08:30:00+07:00', '2026-06-19T08:30:00+07:00'],
    ['2026-06-19 08:30 +07:00', '2026-06-19T08:30:00+07:00'],
    ['2026-06-19T08:30+0700', '2026-06-19T08:30:00+07:00'],
    ['2026-06-19T08:30+07', '2026-06-19T08:30:00+07:00'],
    ['2026-06-19T17:30:00Z', '2026-06-20T00:30:00+07:00'],
    ['2026-06-19T20:00:00-05:00', '2026-06-20T08:00:00+07:00'],
    ['2026-06-19T08:30:00+09:00', '2026-06-19T06:30:00+07:00'],
  ])('%s as %s', (text, date) => {
    expect(parseNewsDate(text)).toEqual({ ok: true, date });
  });

  it.each(['2026-06-19', '2026-06-19T08:30Z'])('its own answer to %s again', (text) => {
    const first = parseNewsDate(text);
    if (!first.ok) throw new Error(first.message);
    expect(parseNewsDate(first.date)).toEqual(first);
  });
});

const inOrder = 'Viết ngày theo thứ tự năm-tháng-ngày:';

describe('refuses, with the form to write,', () => {
  it.each([
    ['19/6/2020', '`2020-06-19`'],
    ['19/06/2020', '`2020-06-19`'],
    ['19-6-2020', '`2020-06-19`'],
    ['19.6.2020', '`2020-06-19`'],
    ['19/6/20', '`2020-06-19`'],
    ['30/4/75', '`1975-04-30`'],
    ['ngày 19 tháng 6 năm 2020', '`2020-06-19`'],
    ['19 tháng 6, 2020', '`2020-06-19`'],
    ['19/6/2020 8h30', '`2020-06-19 08:30`'],
  ])('the day-first %s', (text, example) => {
    const refusal = { ok: false, message: `\`${text}\` ghi ngày trước, năm sau.`, cure: `${inOrder} ${example}.` };
    expect(parseNewsDate(text.normalize('NFC'))).toEqual(refusal);
    expect(parseNewsDate(text.normalize('NFD'))).toEqual(refusal);
  });

  it.each([
    ['2020-6-9', '`2020-06-09`'],
    ['2020/06/19', '`2020-06-19`'],
    ['2020-06-19 8:30', '`2020-06-19 08:30`'],
    ['2020-06-19 15h', '`2020-06-19 15:00`'],
    ['2020-06-19 8:30Z', '`2020-06-19 15:30`'],
  ])('the untidy %s', (text, example) => {
    expect(parseNewsDate(text)).toEqual({
      ok: false,
      message: `\`${text}\` chưa đúng mẫu: dùng dấu gạch ngang, và tháng, ngày, giờ, phút đủ hai chữ số.`,
      cure: `${inOrder} ${example}.`,
    });
  });

  it.each([
    ['31/02/2020', 'tháng 2 năm 2020 chỉ có 29 ngày', `${inOrder} \`2020-02-29\`.`],
    ['2021-02-29', 'tháng 2 năm 2021 chỉ có 28 ngày', `${inOrder} \`2021-02-28\`.`],
    ['2020-13-01', 'không có tháng 13', `${inOrder} \`2020-01-13\`.`],
    ['6/19/2020', 'không có tháng 19', `${inOrder} \`2020-06-19\`.`],
    ['2020-00-19', 'không có tháng 0', `${inOrder} \`2026-06-19\`.`],
    ['2020-06-00', 'không có ngày 0', `${inOrder} \`2020-06-01\`.`],
    ['2020-06-19 25:00', 'không có 25 giờ', 'Viết giờ từ 00:00 đến 23:59: `2020-06-19 08:30`.'],
    ['2020-06-19 08:75', 'không có phút 75', 'Viết giờ từ 00:00 đến 23:59: `2020-06-19 08:30`.'],
    ['2021-02-29 25:00', 'tháng 2 năm 2021 chỉ có 28 ngày', `${inOrder} \`2021-02-28\`.`],
    [
      '2020-06-19T08:30+99:00',
      'không có múi giờ +99:00',
      'Bỏ múi giờ, vì giờ Việt Nam là mặc định: `2020-06-19 08:30`.',
    ],
  ])('the impossible %s', (text, why, cure) => {
    expect(parseNewsDate(text)).toEqual({ ok: false, message: `\`${text}\` không có thật: ${why}.`, cure });
  });

  it.each([
    '0050-02-01',
    '1020-06-19',
    '1944-12-31',
    '2101-01-01',
    '1945-01-01T00:00+14:00',
    '2100-12-31T23:00Z',
    '19/6/3020',
  ])('the year of %s', (text) => {
    expect(parseNewsDate(text)).toEqual({
      ok: false,
      message: `Năm của \`${text}\` nằm ngoài khoảng 1945–2100.`,
      cure: 'Kiểm tra lại năm, viết đủ bốn chữ số: `2026-06-19`.',
    });
  });

  it.each(['', '  ', '\uFEFF\n'])('nothing at all: %j', (text) => {
    expect(parseNewsDate(text)).toEqual({
      ok: false,
      message: 'Ngày đang để trống.',
      cure: `${inOrder} \`2026-06-19\`.`,
    });
  });

  it.each(['31/02', '1-6', '19.6'])('%s, which has no year', (text) => {
    expect(parseNewsDate(text)).toEqual({
      ok: false,
      message: `Ngày \`${text}\` chưa có năm.`,
      cure: `${inOrder} \`2026-06-19\`.`,
    });
  });

  it.each([
    ['hôm qua', '`hôm qua`'],
    ['25:00', '`25:00`'],
    ['tháng 6 năm 2020', '`tháng 6 năm 2020`'],
    ['9'.repeat(100_000), `\`${'9'.repeat(59)}…\``],
  ])('the free text %.20s', (text, shown) => {
    const refusal = {
      ok: false,
      message: `Không đọc được ngày từ ${shown}.`,
      cure: `${inOrder} \`2026-06-19\`, có giờ thì \`2026-06-19 08:30\`.`,
    };
    expect(parseNewsDate(text)).toEqual(refusal);
    expect(parseNewsDate(text.normalize('NFD'))).toEqual(refusal);
  });
});
