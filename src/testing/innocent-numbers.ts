import type { Random } from './create-random.ts';

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.below(10)).join('');
const whole = (random: Random, low: number, high: number): number => low + random.below(high - low);
const two = (number: number): string => String(number).padStart(2, '0');
const day = (random: Random): string => two(whole(random, 1, 29));
const month = (random: Random): string => two(whole(random, 1, 13));
const year = (random: Random): string => String(whole(random, 1990, 2027));
const hour = (random: Random): string => two(whole(random, 0, 24));
const minute = (random: Random): string => two(whole(random, 0, 60));
const row = (count: number, make: () => string): string => Array.from({ length: count }, make).join(' | ');
const amount = (random: Random): string =>
  [String(whole(random, 1, 999)), ...Array.from({ length: whole(random, 1, 4) }, () => digits(random, 3))].join('.');

/** Sentences with numbers that belong to nobody, as a police newsroom writes them. */
export const innocentSentences: readonly ((random: Random) => string)[] = [
  (random) => `Thu giữ ${amount(random)} đồng và ${amount(random)} USD.`,
  (random) => `Số tiền ${amount(random)} đồng, nộp ngày ${day(random)}/${month(random)}/${year(random)}.`,
  (random) => `Vào ${hour(random)} giờ ${minute(random)} ngày ${day(random)}/${month(random)}/${year(random)}.`,
  (random) =>
    `Từ ${day(random)}/${month(random)} - ${day(random)}/${month(random)}/${year(random)} có ${whole(random, 1, 99)} vụ.`,
  (random) =>
    `Lịch: ${day(random)}/${month(random)}/${year(random)} ${hour(random)}:${minute(random)}, ${day(random)}-${month(random)}-${year(random)} ${hour(random)}:${minute(random)}.`,
  (random) =>
    `Kế hoạch ${two(whole(random, 1, 99))}/KH-CAT ngày ${day(random)}.${month(random)}.${year(random)}; Quyết định số ${digits(random, 4)}/QĐ-CAT-PX01.`,
  (random) =>
    `Nghị định ${whole(random, 10, 300)}/${year(random)}/NĐ-CP, Điều ${whole(random, 1, 300)}, khoản ${whole(random, 1, 9)}, Luật số ${whole(random, 10, 99)}/${year(random)}/QH15.`,
  (random) =>
    `Điều ${whole(random, 100, 300)}, ${whole(random, 100, 300)}, ${whole(random, 300, 400)} Bộ luật Hình sự ${year(random)}.`,
  (random) =>
    `Toàn tỉnh có ${amount(random)} nhân khẩu, ${amount(random)} hộ, tăng ${whole(random, 0, 99)},${digits(random, 2)}%.`,
  (random) => `Tọa độ ${whole(random, 8, 23)}.${digits(random, 6)}, ${whole(random, 102, 110)}.${digits(random, 6)}.`,
  (random) =>
    `Tọa độ ${whole(random, 8, 23)}°${minute(random)}'${minute(random)}" Bắc, ${whole(random, 102, 110)}°${minute(random)}'${minute(random)}" Đông.`,
  (random) => `Tỉ lệ 0.${digits(random, 12)} và 0,${digits(random, 10)}; sai số 0.0${digits(random, 9)}.`,
  (random) =>
    `Đội nhà thắng ${whole(random, 0, 5)}-${whole(random, 0, 5)}, ${whole(random, 0, 5)}-${whole(random, 0, 5)}, ${whole(random, 0, 5)}-${whole(random, 0, 5)}, ${whole(random, 0, 5)}-${whole(random, 0, 5)}.`,
  (random) =>
    `Giai đoạn ${year(random)}-${year(random)}, ${year(random)} - ${year(random)} và ${year(random)}–${year(random)}.`,
  (random) =>
    `Sách ISBN 978-604-${digits(random, 2)}-${digits(random, 4)}-${digits(random, 1)}, ISBN 0-${digits(random, 3)}-${digits(random, 5)}-${digits(random, 1)}.`,
  (random) => `Mã đơn hàng 0${digits(random, 11)}; mã vận đơn: 0${digits(random, 9)}.`,
  (random) =>
    `Trực ban 0200.${digits(random, 3)}.${digits(random, 3)}, đường dây nóng 069.${digits(random, 3)}.${digits(random, 4)}, gọi 113, 114, 115.`,
  (random) =>
    `Tổng đài 1900 ${digits(random, 4)}, 1800.${digits(random, 4)}, 1900${digits(random, 4)}; máy bàn (024) 3${digits(random, 3)} ${digits(random, 4)}.`,
  (random) =>
    `Điện thoại 0236 3${digits(random, 6)}, 028.38${digits(random, 2)}.${digits(random, 4)} máy lẻ ${digits(random, 3)}.`,
  (random) => `Các tổ 0${whole(random, 1, 4)}, 05, 06, 07, 08, 09 và 10 của phường.`,
  (random) =>
    `Bảng:\n\n| Tháng | ${row(12, () => 'T')} |\n|${' --- |'.repeat(13)}\n| Số vụ | ${row(12, () => String(whole(random, 1, 30)))} |`,
  (random) =>
    `Bảng:\n\n| Tháng | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | Cả năm |\n|${' --- |'.repeat(14)}\n| Số vụ | ${row(12, () => String(whole(random, 0, 4)))} | ${whole(random, 10, 40)} |`,
  (random) =>
    `Bảng:\n\n| Xã | Vụ | Người | Tiền |\n|${' --- |'.repeat(4)}\n| Hạc Điền | ${whole(random, 0, 99)} | ${whole(random, 0, 999)} | ${amount(random)} |\n| Vạn Tùng | ${whole(random, 0, 99)} | ${whole(random, 0, 999)} | ${amount(random)} |`,
  (random) =>
    `Km ${whole(random, 1, 400)}+${digits(random, 3)} Quốc lộ ${whole(random, 1, 99)}B, đoạn ${whole(random, 1, 99)}A ${whole(random, 1, 99)} km.`,
  (random) =>
    `Lớp ${whole(random, 10, 13)}A${whole(random, 1, 9)} niên khóa ${year(random)}-${year(random)}, lớp ${whole(random, 10, 13)} B ${year(random)}.`,
  (random) =>
    `Phiên bản ${whole(random, 1, 20)}.${whole(random, 0, 20)}.${whole(random, 0, 20)}.${digits(random, 4)}, địa chỉ mạng 203.0.113.${whole(random, 1, 250)}.`,
  (random) => `Mã số thuế của công ty: 03${digits(random, 8)}, chi nhánh 03${digits(random, 8)}-001.`,
  (random) =>
    `Xe 80A-${digits(random, 3)}.${digits(random, 2)}, xe quân đội TH ${digits(random, 2)}-${digits(random, 2)}, xe 80B ${digits(random, 4)}.`,
  (random) =>
    `Cấp ${amount(random)} căn cước, ${amount(random)} tài khoản định danh mức 2 từ 01/01 - 31/12/${year(random)}.`,
  (random) =>
    `Phòng cấp ${whole(random, 1000, 9999)} hộ chiếu trong ${whole(random, 2, 12)} tháng; thu hồi ${whole(random, 2, 99)} CMND ngày ${day(random)}/${month(random)}/${year(random)}.`,
  (random) =>
    `Khóa ${whole(random, 10, 99)} tài khoản, số tiền ${amount(random)} đồng; tài khoản đã mở: ${amount(random)}.`,
  (random) =>
    `Đo ${whole(random, 1, 99)},${digits(random, 3)} m² và 10² lần ${whole(random, 1, 99)} m³ ở ${whole(random, 10, 99)}°C.`,
  (random) =>
    `Trang ${whole(random, 1, 99)}, ${whole(random, 100, 199)}, ${whole(random, 200, 299)}-${whole(random, 300, 399)}; bảng 2.${whole(random, 1, 9)}.${whole(random, 1, 9)}.`,
  (random) =>
    `Xem [tin](https://minhha.example/${year(random)}/${month(random)}/${day(random)}/tin-${digits(random, 7)}.html) lúc ${hour(random)}h${minute(random)}.`,
  (random) =>
    `Thư gửi bientap@minhha.gov.vn, trang mang.example/@conganminhha, lúc ${whole(random, 1, 9)} giờ @ Hạc Điền.`,
  (random) =>
    `Kết quả xổ số: ${Array.from({ length: 6 }, () => digits(random, 5)).join(' - ')}; giải ba 1${digits(random, 4)}.`,
  (random) =>
    `Lô hàng ${whole(random, 10, 99)} kg, ${whole(random, 100, 999)} g, ${whole(random, 1, 9)},${digits(random, 3)} lít; mã số ${digits(random, 3)}-${digits(random, 3)}.`,
  (random) =>
    `Trụ sở tại số ${whole(random, 1, 300)} đường Sông Lụa; Tòa án ở số ${whole(random, 1, 300)}, ngõ ${whole(random, 1, 99)}.`,
];
