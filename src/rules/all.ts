import { bienPhapNghiepVu } from './bien-phap-nghiep-vu.ts';
import { chiTietNhanRaTreEm } from './chi-tiet-nhan-ra-tre-em.ts';
import { danhTinhNguoiCanGiuKin } from './danh-tinh-nguoi-can-giu-kin.ts';
import { dauDoMat } from './dau-do-mat.ts';
import { donViKhongNeuTen } from './don-vi-khong-neu-ten.ts';
import { duLieuRieng } from './du-lieu-rieng.ts';
import { goiNhuCoToi } from './goi-nhu-co-toi.ts';
import { lichChuaDienRa } from './lich-chua-dien-ra.ts';
import { neuTenNghiPham } from './neu-ten-nghi-pham.ts';
import { nhieuChiTietVeTreEm } from './nhieu-chi-tiet-ve-tre-em.ts';
import { quanSoVuKhi } from './quan-so-vu-khi.ts';
import type { Rule } from './rule.ts';
import { soNhaNguoiViPham } from './so-nha-nguoi-vi-pham.ts';
import { taiLieuNoiBo } from './tai-lieu-noi-bo.ts';
import { tenNguoiChuaThanhNien } from './ten-nguoi-chua-thanh-nien.ts';
import { tieuDeVietHoa } from './tieu-de-viet-hoa.ts';
import { tuNguVeTreEm } from './tu-ngu-ve-tre-em.ts';

/** Every editorial rule, those that protect people first. */
export const rules: readonly Rule[] = [
  tenNguoiChuaThanhNien,
  chiTietNhanRaTreEm,
  danhTinhNguoiCanGiuKin,
  duLieuRieng,
  nhieuChiTietVeTreEm,
  tuNguVeTreEm,
  goiNhuCoToi,
  neuTenNghiPham,
  soNhaNguoiViPham,
  dauDoMat,
  donViKhongNeuTen,
  taiLieuNoiBo,
  bienPhapNghiepVu,
  quanSoVuKhi,
  lichChuaDienRa,
  tieuDeVietHoa,
];
