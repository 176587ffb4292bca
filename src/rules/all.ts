import type { Rule } from './rule.ts';
import { amTietLa } from './am-tiet-la.ts';
import { bienSoXe } from './bien-so-xe.ts';
import { chuNhai } from './chu-nhai.ts';
import { dauToHop } from './dau-to-hop.ts';
import { dauTruocMu } from './dau-truoc-mu.ts';
import { diaChiMangNoiBo } from './dia-chi-mang-noi-bo.ts';
import { duongDanMayTinh } from './duong-dan-may-tinh.ts';
import { haiKieuDatDau } from './hai-kieu-dat-dau.ts';
import { kyTuAn } from './ky-tu-an.ts';
import { racWord } from './rac-word.ts';
import { saiBangMa } from './sai-bang-ma.ts';
import { soCanCuoc } from './so-can-cuoc.ts';
import { soDienThoai } from './so-dien-thoai.ts';
import { soHoChieu } from './so-ho-chieu.ts';
import { soTaiKhoan } from './so-tai-khoan.ts';
import { tenTepGiayTo } from './ten-tep-giay-to.ts';
import { thuDienTuLa } from './thu-dien-tu-la.ts';
import { tieuDeVietHoa } from './tieu-de-viet-hoa.ts';

/** Every editorial rule, those that protect people first. */
export const rules: readonly Rule[] = [
  soCanCuoc,
  soHoChieu,
  soTaiKhoan,
  soDienThoai,
  bienSoXe,
  thuDienTuLa,
  duongDanMayTinh,
  racWord,
  diaChiMangNoiBo,
  tenTepGiayTo,
  saiBangMa,
  amTietLa,
  kyTuAn,
  chuNhai,
  dauToHop,
  dauTruocMu,
  haiKieuDatDau,
  tieuDeVietHoa,
];
