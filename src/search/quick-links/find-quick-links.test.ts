import { describe, expect, it } from 'vitest';
import { createQueryExpander } from '../query/expand-query.ts';
import { findQuickLinks } from './find-quick-links.ts';
import type { QuickLink } from './quick-link.ts';
import { nameQuickLink } from './quick-link-names.ts';
import { readQuery } from '../query/read-query.ts';
import { interpretationsOf } from '../query/interpretations-of.ts';

const quickLinks: QuickLink[] = [
  { name: 'Công an tỉnh Minh Hà', path: '/', known: ['Công an Minh Hà'] },
  {
    name: 'Phòng Công tác chính trị',
    path: '/don-vi/px03/',
    known: ['PX03', 'Phòng Công tác đảng và công tác chính trị'],
  },
  {
    name: 'Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao',
    path: '/don-vi/pa05/',
    known: ['PA05'],
  },
  { name: 'Phòng Kỹ thuật hình sự', path: '/don-vi/pc09/', known: ['PC09'] },
  { name: 'Phòng Cảnh sát giao thông', path: '/don-vi/pc08/', known: ['PC08'] },
  ...['Vạn Tùng', 'Cầu Lụa', 'Sông Xanh', 'Đồi Thông'].map((ward, index) => ({
    name: `Công an phường ${ward}`,
    path: `/don-vi/phuong-${index}/`,
  })),
  { name: 'Công an huyện Gia Phúc', path: '/don-vi/gia-phuc/', ended: '2025-03-01' },
  { name: 'Phòng Công tác chính trị', path: '/don-vi/px15/', known: ['PX15'], ended: '2018-08-06' },
  { name: 'Cảnh báo tội phạm', path: '/chuyen-muc/canh-bao-toi-pham/' },
  { name: 'Giới thiệu Công an tỉnh Minh Hà', path: '/gioi-thieu/' },
  { name: 'Liên hệ', path: '/lien-he/' },
  { name: 'Số điện thoại Công an các xã, phường', path: '/danh-ba/' },
  { name: 'Truy nã', path: '/the/truy-na/' },
  { name: 'Lừa đảo', path: '/the/lua-dao/' },
  { name: 'Người tốt, việc tốt', path: '/the/nguoi-tot-viec-tot/' },
  { name: 'Báo tin về an ninh, trật tự', phone: '113' },
  { name: 'Báo cháy, cứu nạn, cứu hộ', phone: '114' },
  { name: 'Cảnh sát giao thông', phone: '0200.000.118' },
];
const abbreviations = [
  { short: 'CSGT', long: ['Cảnh sát giao thông'], ambiguous: false },
  { short: 'CAP', long: ['Công an phường'], ambiguous: false },
  { short: 'ANM', long: ['An ninh mạng'], ambiguous: false },
];

const expand = createQueryExpander(abbreviations);
const find = (query: string) =>
  findQuickLinks(interpretationsOf(readQuery(query).tokens, expand), quickLinks.map(nameQuickLink));
const placesOf = (query: string): (string | undefined)[] => find(query).map(({ path, phone }) => path ?? phone);

describe('findQuickLinks', () => {
  it.each([
    ['công an tỉnh Minh Hà', ['/']],
    ['cong an minh ha', ['/']],
    ['CA Minh Hà', ['/']],
    ['coong an minh haf', ['/']],
    ['co6ng an ti3nh', ['/']],
    ['pc08', ['/don-vi/pc08/']],
    ['PC 08', ['/don-vi/pc08/']],
    ['pc08 bắt xe quá tải', ['/don-vi/pc08/']],
    ['px03', ['/don-vi/px03/']],
    ['phong an ninh mang', ['/don-vi/pa05/']],
    ['phòng ANM', ['/don-vi/pa05/']],
    ['phòng kĩ thuật hình sự', ['/don-vi/pc09/']],
    ['phòng công tác chính trị', ['/don-vi/px03/', '/don-vi/px15/']],
    ['phòng công tác đảng', ['/don-vi/px03/']],
    ['công an huyện gia phúc', ['/don-vi/gia-phuc/']],
    ['cong an gia phuc', ['/don-vi/gia-phuc/']],
    ['công an huyện Gia Phúc bắt trộm', ['/don-vi/gia-phuc/']],
    ['csgt', ['/don-vi/pc08/', '0200.000.118']],
    ['địa chỉ công an phường Vạn Tùng', ['/don-vi/phuong-0/']],
    ['giới thiệu', ['/gioi-thieu/']],
    ['gioi thieu', ['/gioi-thieu/']],
    ['liên hệ', ['/lien-he/']],
    ['so dien thoai cong an phuong', ['/danh-ba/']],
    ['truy na', ['/the/truy-na/']],
    ['truy nax', ['/the/truy-na/']],
    ['guong nguoi tot viec tot', ['/the/nguoi-tot-viec-tot/']],
    ['cảnh báo tội phạm', ['/chuyen-muc/canh-bao-toi-pham/']],
    ['113', ['113']],
    ['số 113', ['113']],
    ['gọi 114', ['114']],
    ['báo cháy', ['114']],
    ['0200 000 118', ['0200.000.118']],
    ['đường dây nóng csgt', ['0200.000.118', '/don-vi/pc08/']],
    ['đường dây nóng', ['113', '114', '0200.000.118']],
  ])('leads from %s to %j', (query, found) => {
    expect(placesOf(query.normalize('NFC'))).toEqual(found);
    expect(placesOf(query.normalize('NFD'))).toEqual(found);
  });

  it.each([
    'án mạng',
    'lừa đảo qua mạng',
    'an',
    'công an',
    'công an phường',
    'công an phường bắt cướp',
    'phòng chống tội phạm',
    'tội phạm',
    'an ninh',
    'giao thông',
    'cảnh sát giao thông ra quân đầu xuân',
    'công an tỉnh Minh Hà khởi tố vụ án',
    'truy ná',
    'công an huyện Gia Phục',
    'liên hệ thực tế ở xã',
    'ra quân trên 113 tuyến đường',
    'pc8x',
    '',
  ])('leads nowhere from `%s`', (query) => {
    expect(placesOf(query.normalize('NFC'))).toEqual([]);
    expect(placesOf(query.normalize('NFD'))).toEqual([]);
  });

  it.each([
    ['phong cong tac dang va cong tac chinh tri', 'Phòng Công tác đảng và công tác chính trị'],
    ['px03', 'Phòng Công tác đảng và công tác chính trị'],
    ['phòng công tác chính trị', undefined],
    ['pc08', undefined],
  ])('says a unit’s name of the past to who asks by it or by the code: `%s`', (query, past) => {
    expect(find(query)[0]?.past).toBe(past);
  });
});
