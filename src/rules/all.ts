import { anhMoTaChungChung } from './anh-mo-ta-chung-chung.ts';
import { anhMoTaLaTenTep } from './anh-mo-ta-la-ten-tep.ts';
import { anhNho } from './anh-nho.ts';
import { anhThieuNguoiChup } from './anh-thieu-nguoi-chup.ts';
import { capDeMuc } from './cap-de-muc.ts';
import { chuLienKet } from './chu-lien-ket.ts';
import { chuVietTatLa } from './chu-viet-tat-la.ts';
import { diaChiCuSai } from './dia-chi-cu-sai.ts';
import { diaChiTran } from './dia-chi-tran.ts';
import { doDaiSaPo } from './do-dai-sa-po.ts';
import { doDaiTieuDe } from './do-dai-tieu-de.ts';
import { lienKetKhongCo } from './lien-ket-khong-co.ts';
import { ngayDangNham } from './ngay-dang-nham.ts';
import type { Rule } from './rule.ts';
import { tieuDeVietHoa } from './tieu-de-viet-hoa.ts';

/** Every editorial rule, those that protect people first. */
export const rules: readonly Rule[] = [
  tieuDeVietHoa,
  doDaiTieuDe,
  doDaiSaPo,
  ngayDangNham,
  capDeMuc,
  chuVietTatLa,
  chuLienKet,
  diaChiTran,
  lienKetKhongCo,
  diaChiCuSai,
  anhMoTaLaTenTep,
  anhMoTaChungChung,
  anhThieuNguoiChup,
  anhNho,
];
