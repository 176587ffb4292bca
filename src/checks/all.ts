import { anhConSieuDuLieu } from './anh-con-sieu-du-lieu.ts';
import { dauVetChuaDang } from './dau-vet-chua-dang.ts';
import type { Check } from './define-check.ts';
import { diaChiChinhThuc } from './dia-chi-chinh-thuc.ts';
import { diaChiCuTrung } from './dia-chi-cu-trung.ts';
import { dinhKemKhongDung } from './dinh-kem-khong-dung.ts';
import { htmlSai } from './html-sai.ts';
import { lienKetHong } from './lien-ket-hong.ts';
import { maChenThang } from './ma-chen-thang.ts';
import { mayChuLa } from './may-chu-la.ts';
import { noiDungBiChan } from './noi-dung-bi-chan.ts';
import { trangThieuPhan } from './trang-thieu-phan.ts';
import { vanBanChuaChuan } from './van-ban-chua-chuan.ts';

/** Every check over a built site; those against leaks come first. */
export const checks: readonly Check[] = [
  dauVetChuaDang,
  noiDungBiChan,
  anhConSieuDuLieu,
  dinhKemKhongDung,
  maChenThang,
  mayChuLa,
  diaChiCuTrung,
  lienKetHong,
  diaChiChinhThuc,
  trangThieuPhan,
  vanBanChuaChuan,
  htmlSai,
];
