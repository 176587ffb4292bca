import type { Rule } from './rule.ts';
import { bienSoXe } from './bien-so-xe.ts';
import { diaChiMangNoiBo } from './dia-chi-mang-noi-bo.ts';
import { duongDanMayTinh } from './duong-dan-may-tinh.ts';
import { racWord } from './rac-word.ts';
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
  tieuDeVietHoa,
];
