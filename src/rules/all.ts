import { amTietLa } from './characters/am-tiet-la.ts';
import { anhMoTaChungChung } from './pictures/anh-mo-ta-chung-chung.ts';
import { anhMoTaLaTenTep } from './pictures/anh-mo-ta-la-ten-tep.ts';
import { anhNho } from './pictures/anh-nho.ts';
import { anhThieuNguoiChup } from './pictures/anh-thieu-nguoi-chup.ts';
import { bienPhapNghiepVu } from './secrets/bien-phap-nghiep-vu.ts';
import { bienSoXe } from './leaks/bien-so-xe.ts';
import { cachTuSat } from './people/cach-tu-sat.ts';
import { capDeMuc } from './articles/cap-de-muc.ts';
import { chiTietNhanRaTreEm } from './people/chi-tiet-nhan-ra-tre-em.ts';
import { chuBiGiau } from './markup/chu-bi-giau.ts';
import { chuDamHo } from './markup/chu-dam-ho.ts';
import { chuHong } from './characters/chu-hong.ts';
import { chuKieu } from './characters/chu-kieu.ts';
import { chuLienKet } from './articles/chu-lien-ket.ts';
import { chuNhai } from './characters/chu-nhai.ts';
import { chuVietTatLa } from './articles/chu-viet-tat-la.ts';
import { conNoiDungMau } from './articles/con-noi-dung-mau.ts';
import { danhTinhNguoiCanGiuKin } from './people/danh-tinh-nguoi-can-giu-kin.ts';
import { dauDoMat } from './secrets/dau-do-mat.ts';
import { dauKhongHieu } from './markup/dau-khong-hieu.ts';
import { dauSaoBiNuot } from './markup/dau-sao-bi-nuot.ts';
import { dauToHop } from './characters/dau-to-hop.ts';
import { dauTruocMu } from './characters/dau-truoc-mu.ts';
import { dauTrongPhanDau } from './markup/dau-trong-phan-dau.ts';
import { deMucGachDuoi } from './markup/de-muc-gach-duoi.ts';
import { deMucTrong } from './markup/de-muc-trong.ts';
import { diaChiCuSai } from './articles/dia-chi-cu-sai.ts';
import { diaChiMangNoiBo } from './leaks/dia-chi-mang-noi-bo.ts';
import { diaChiTran } from './articles/dia-chi-tran.ts';
import { diaChiVietSai } from './markup/dia-chi-viet-sai.ts';
import { doDaiSaPo } from './articles/do-dai-sa-po.ts';
import { doDaiTieuDe } from './articles/do-dai-tieu-de.ts';
import { doanThanhMa } from './markup/doan-thanh-ma.ts';
import { dongBiNoi } from './markup/dong-bi-noi.ts';
import { donViKhongNeuTen } from './secrets/don-vi-khong-neu-ten.ts';
import { duLieuRieng } from './people/du-lieu-rieng.ts';
import { duongDanMayTinh } from './leaks/duong-dan-may-tinh.ts';
import { gachDauDongWord } from './markup/gach-dau-dong-word.ts';
import { goiNhuCoToi } from './people/goi-nhu-co-toi.ts';
import { haiKieuDatDau } from './characters/hai-kieu-dat-dau.ts';
import { htmlBiBo } from './markup/html-bi-bo.ts';
import { kyTuAn } from './characters/ky-tu-an.ts';
import { lichChuaDienRa } from './secrets/lich-chua-dien-ra.ts';
import { lienKetKhongCo } from './articles/lien-ket-khong-co.ts';
import { neoKhongCo } from './articles/neo-khong-co.ts';
import { neuTenNghiPham } from './people/neu-ten-nghi-pham.ts';
import { ngayDangNham } from './articles/ngay-dang-nham.ts';
import { ngayNguocNhau } from './articles/ngay-nguoc-nhau.ts';
import { nhieuChiTietVeTreEm } from './people/nhieu-chi-tiet-ve-tre-em.ts';
import { oBangBiMat } from './markup/o-bang-bi-mat.ts';
import { quanSoVuKhi } from './secrets/quan-so-vu-khi.ts';
import { racWord } from './leaks/rac-word.ts';
import type { Rule } from './rule.ts';
import { saiBangMa } from './characters/sai-bang-ma.ts';
import { soBiHieuLaDau } from './markup/so-bi-hieu-la-dau.ts';
import { soCanCuoc } from './leaks/so-can-cuoc.ts';
import { soDienThoai } from './leaks/so-dien-thoai.ts';
import { soHoChieu } from './leaks/so-ho-chieu.ts';
import { soNhaNguoiViPham } from './people/so-nha-nguoi-vi-pham.ts';
import { soTaiKhoan } from './leaks/so-tai-khoan.ts';
import { taRungRon } from './people/ta-rung-ron.ts';
import { taXamHai } from './people/ta-xam-hai.ts';
import { taiLieuNoiBo } from './secrets/tai-lieu-noi-bo.ts';
import { tenNguoiChuaThanhNien } from './people/ten-nguoi-chua-thanh-nien.ts';
import { tenTepGiayTo } from './leaks/ten-tep-giay-to.ts';
import { thuDienTuLa } from './leaks/thu-dien-tu-la.ts';
import { tieuDeVietHoa } from './articles/tieu-de-viet-hoa.ts';
import { tuNguVeTreEm } from './people/tu-ngu-ve-tre-em.ts';

/** Every editorial rule; those that protect people come first. */
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
  cachTuSat,
  taRungRon,
  taXamHai,
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
