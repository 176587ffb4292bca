/**
 * Vietnamese family names, each with the fewest syllables that a name with it needs to differ from other words:
 * `Nguyễn Hùng` is a person, `Mùa Xuân` and `Hà Nội` are not.
 */
export const familyNames: ReadonlyMap<string, 2 | 3> = new Map([
  ...split(
    'Nguyễn Trần Phạm Huỳnh Phan Võ Vũ Đặng Bùi Đỗ Ngô Đinh Trịnh Đoàn Lê Hoàng Trương Đào Nghiêm Khổng Thân Tạ Quách Doãn Tống Lã Giáp Bạch Chử Ngụy Trà Nông Vi Lục Hứa Giàng Thào Sùng Vàng Hạng Vừ Lường Quàng Tòng Lò Bàn Sầm Phùng Lương Dương Mai Tô Hồ Lý Triệu Diệp Lưu',
    2,
  ),
  ...split(
    'Hà Cao Thái Lâm Chu Châu Từ Tăng Kiều Vương Văn An Ninh Âu Mạc La Đồng Kim Thạch Sơn Danh Liêu Cù Bế Ma Mã Cà Cứ Lầu Mùa Lừu Tráng Ly Cầm Hờ Thò Chá Đàm Đàng Lộc Lại Khúc Phí Phó Thiều Tôn Ung Viên Đan Hàn Quan Đường Đổng Mẫn Ngân Trang Tiêu Thiệu Khương Quản Uông Ưng Khuất Đới Bành Bá Y Ksor Siu Rơ Kpă Nay Rah Vì Lù Cư Điêu Đèo Lèo Chẩu Tẩn Phàn Chảo Vù Sìn Hảng Cháng Biện Lữ Diêm Nhan Tiết Lang Kha Cụt Moong Lô Niê Mlô Byă Êban Rmah Siu Alăng Hồng Đậu Nguyên Thiên Cung Lưỡng Tào Trì',
    3,
  ),
]);

function split(names: string, fewest: 2 | 3): [string, 2 | 3][] {
  return names.split(' ').map((name) => [name, fewest]);
}
