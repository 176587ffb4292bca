import { describe, expect, it } from 'vitest';
import { findPersonNames } from './person-names.ts';

const namesIn = (text: string): string[] => findPersonNames(text).map((name) => name.text.normalize('NFC'));

describe.each(['NFC', 'NFD'])('in %s', (form) => {
  it.each([
    ['Công an đã mời Nguyễn Văn Bình lên làm việc.', ['Nguyễn Văn Bình']],
    ['Đối tượng Trần Hùng (SN 1990) và Lê Thị Ngọc Ánh khai nhận.', ['Trần Hùng', 'Lê Thị Ngọc Ánh']],
    ['Anh Đặng Minh Quân, ông Vũ Đức Đam và bà Hà Thị Na.', ['Đặng Minh Quân', 'Vũ Đức Đam', 'Hà Thị Na']],
    ['Trung tá Mai Ngọc Lượng cho biết', ['Mai Ngọc Lượng']],
    ['Giàng A Dơ cùng Vàng Thị Sông', ['Giàng A Dơ', 'Vàng Thị Sông']],
    ['họ và tên: NGUYỄN VĂN BÌNH, sinh năm 1990', ['NGUYỄN VĂN BÌNH']],
    ['Theo Phạm Thị Hòa, vụ việc', ['Phạm Thị Hòa']],
    ['chủ tài khoản là T.V.H. (sinh năm 1989)', ['T.V.H.']],
    ['em N.V.A và Nguyễn Thị T. cùng lớp', ['N.V.A', 'Nguyễn Thị T.']],
    ['cháu Trần V.H. và Lê K.', ['Trần V.H.', 'Lê K.']],
    ['yêu cầu Nguyễn Văn Bình trả tiền, gia đình Trần Văn Cẩn', ['Nguyễn Văn Bình', 'Trần Văn Cẩn']],
    ['áp giải Nguyễn Văn Bình về trụ sở', ['Nguyễn Văn Bình']],
    ['cháu Lê Thị K.A. (8 tuổi)', ['Lê Thị K.A.']],
    ['bị can Nguyễn Văn A bị khởi tố', ['Nguyễn Văn A']],
  ])('finds the persons of `%s`', (text, names) => {
    expect(namesIn(text.normalize(form))).toEqual(names);
  });

  it.each([
    'trên đường Nguyễn Trãi, phường Trần Phú, xã Đào Xá',
    'giao lộ Trần Hưng Đạo - Nguyễn Trãi',
    'Trường THPT Lê Quý Đôn, trường Phạm Hồng Thái',
    'Công ty TNHH Trần Gia Phát và taxi Mai Linh',
    'ở Hà Nội, Hà Giang, Cao Bằng, Thái Nguyên, An Giang, Lâm Đồng, TP Hồ Chí Minh',
    'Phòng Cảnh sát hình sự, Công an tỉnh Minh Hà',
    'Thượng tá, Đại úy, Giám đốc Công an tỉnh',
    'Luật An ninh mạng, Bộ Công an, Viện kiểm sát',
    'HỘI NGHỊ LÊ THỊ TRẤN TRẦN PHÚ TUẦN TRA ĐÊM',
    'Công An Tỉnh Hà Nam Bắt Giữ Đối Tượng',
    'Tết Nguyên đán Đinh Mùi, mùa Xuân',
    'TP. Hà Nội, U.S.A, Q.1, TP.HCM',
    'Trần nhà bị sập, Lê la quán xá',
    'Facebook Lê Smith, chị Nguyễn Thị',
  ])('finds no person in `%s`', (text) => {
    expect(namesIn(text.normalize(form))).toEqual([]);
  });

  it('says where a name stands', () => {
    const text = 'Bắt Nguyễn Văn Bình.'.normalize(form);
    const [name] = findPersonNames(text);
    expect(text.slice(name?.start, name?.end).normalize('NFC')).toBe('Nguyễn Văn Bình');
  });
});

it.each([
  ['Nguyễn Văn Bình', 'full'],
  ['Nguyễn Văn A', 'initials'],
  ['Nguyễn Thị T.', 'initials'],
  ['N.V.A.', 'initials'],
  ['Giàng A Dơ', 'full'],
])('tells how much of %s is shown', (text, kind) => {
  expect(findPersonNames(text)[0]?.kind).toBe(kind);
});
