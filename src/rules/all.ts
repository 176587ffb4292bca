import { amTietLa } from './am-tiet-la.ts';
import { anhMoTaChungChung } from './anh-mo-ta-chung-chung.ts';
import { anhMoTaLaTenTep } from './anh-mo-ta-la-ten-tep.ts';
import { anhNho } from './anh-nho.ts';
import { anhThieuNguoiChup } from './anh-thieu-nguoi-chup.ts';
import { bienPhapNghiepVu } from './bien-phap-nghiep-vu.ts';
import { bienSoXe } from './bien-so-xe.ts';
import { capDeMuc } from './cap-de-muc.ts';
import { chiTietNhanRaTreEm } from './chi-tiet-nhan-ra-tre-em.ts';
import { chuBiGiau } from './chu-bi-giau.ts';
import { chuDamHo } from './chu-dam-ho.ts';
import { chuHong } from './chu-hong.ts';
import { chuKieu } from './chu-kieu.ts';
import { chuLienKet } from './chu-lien-ket.ts';
import { chuNhai } from './chu-nhai.ts';
import { chuVietTatLa } from './chu-viet-tat-la.ts';
import { conNoiDungMau } from './con-noi-dung-mau.ts';
import { danhTinhNguoiCanGiuKin } from './danh-tinh-nguoi-can-giu-kin.ts';
import { dauDoMat } from './dau-do-mat.ts';
import { dauKhongHieu } from './dau-khong-hieu.ts';
import { dauSaoBiNuot } from './dau-sao-bi-nuot.ts';
import { dauToHop } from './dau-to-hop.ts';
import { dauTruocMu } from './dau-truoc-mu.ts';
import { dauTrongPhanDau } from './dau-trong-phan-dau.ts';
import { deMucGachDuoi } from './de-muc-gach-duoi.ts';
import { deMucTrong } from './de-muc-trong.ts';
import { diaChiCuSai } from './dia-chi-cu-sai.ts';
import { diaChiMangNoiBo } from './dia-chi-mang-noi-bo.ts';
import { diaChiTran } from './dia-chi-tran.ts';
import { diaChiVietSai } from './dia-chi-viet-sai.ts';
import { doDaiSaPo } from './do-dai-sa-po.ts';
import { doDaiTieuDe } from './do-dai-tieu-de.ts';
import { doanThanhMa } from './doan-thanh-ma.ts';
import { dongBiNoi } from './dong-bi-noi.ts';
import { donViKhongNeuTen } from './don-vi-khong-neu-ten.ts';
import { duLieuRieng } from './du-lieu-rieng.ts';
import { duongDanMayTinh } from './duong-dan-may-tinh.ts';
import { gachDauDongWord } from './gach-dau-dong-word.ts';
import { goiNhuCoToi } from './goi-nhu-co-toi.ts';
import { haiKieuDatDau } from './hai-kieu-dat-dau.ts';
import { htmlBiBo } from './html-bi-bo.ts';
import { kyTuAn } from './ky-tu-an.ts';
import { lichChuaDienRa } from './lich-chua-dien-ra.ts';
import { lienKetKhongCo } from './lien-ket-khong-co.ts';
import { neoKhongCo } from './neo-khong-co.ts';
import { neuTenNghiPham } from './neu-ten-nghi-pham.ts';
import { ngayDangNham } from './ngay-dang-nham.ts';
import { ngayNguocNhau } from './ngay-nguoc-nhau.ts';
import { nhieuChiTietVeTreEm } from './nhieu-chi-tiet-ve-tre-em.ts';
import { oBangBiMat } from './o-bang-bi-mat.ts';
import { quanSoVuKhi } from './quan-so-vu-khi.ts';
import { racWord } from './rac-word.ts';
import type { Rule } from './rule.ts';
import { saiBangMa } from './sai-bang-ma.ts';
import { soBiHieuLaDau } from './so-bi-hieu-la-dau.ts';
import { soCanCuoc } from './so-can-cuoc.ts';
import { soDienThoai } from './so-dien-thoai.ts';
import { soHoChieu } from './so-ho-chieu.ts';
import { soNhaNguoiViPham } from './so-nha-nguoi-vi-pham.ts';
import { soTaiKhoan } from './so-tai-khoan.ts';
import { taiLieuNoiBo } from './tai-lieu-noi-bo.ts';
import { tenNguoiChuaThanhNien } from './ten-nguoi-chua-thanh-nien.ts';
import { tenTepGiayTo } from './ten-tep-giay-to.ts';
import { thuDienTuLa } from './thu-dien-tu-la.ts';
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
  chuHong,
  kyTuAn,
  chuNhai,
  chuKieu,
  dauToHop,
  dauTruocMu,
  haiKieuDatDau,
  chuDamHo,
  doanThanhMa,
  deMucGachDuoi,
  gachDauDongWord,
  dongBiNoi,
  soBiHieuLaDau,
  oBangBiMat,
  dauSaoBiNuot,
  dauKhongHieu,
  dauTrongPhanDau,
  deMucTrong,
  htmlBiBo,
  chuBiGiau,
  diaChiVietSai,
  conNoiDungMau,
  tieuDeVietHoa,
  doDaiTieuDe,
  doDaiSaPo,
  ngayDangNham,
  ngayNguocNhau,
  capDeMuc,
  chuVietTatLa,
  chuLienKet,
  diaChiTran,
  lienKetKhongCo,
  neoKhongCo,
  diaChiCuSai,
  anhMoTaLaTenTep,
  anhMoTaChungChung,
  anhThieuNguoiChup,
  anhNho,
];
