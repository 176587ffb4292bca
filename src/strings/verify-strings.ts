import { formatNumber } from '../vietnamese/format-number.ts';

/** Whom to call if the page cannot verify a file. */
interface AgencyContact {
  name: string;
  phone: string;
}

/** The words of the page on which readers verify saved files; the browser's scripts use them too. */
export const verifyStrings = {
  title: 'Xác minh trang đã lưu',
  description: (agency: string) => `Kiểm tra một trang hay một tệp đã lưu có đúng là do ${agency} đăng hay không.`,
  privacy:
    'Tệp không được gửi đi đâu: trình duyệt tự tính mã băm của tệp rồi tự so với bản kê các tệp của trang. Trình duyệt nhớ khóa và ngày của bản kê mới nhất đã thấy, để lần sau nhận ra bản cũ hay khóa lạ.',
  unsigned: {
    title: 'Bản này chưa được ký',
    text: (host: string) =>
      `So tệp ở đây chỉ cho biết tệp có trùng với bản đang đặt tại ${host} hay không, chưa chứng minh được ai đã đặt.`,
  },
  choose: 'Chọn tệp đã lưu',
  drop: 'Hoặc thả tệp vào khung này. Chọn nhiều tệp một lúc cũng được.',
  idle: 'Chưa có tệp nào được kiểm.',
  loading: 'Đang kiểm…',
  noScript: 'Xác minh ngay trên trang cần JavaScript. Khi đã tắt JavaScript, kiểm bằng lệnh như hướng dẫn ở dưới.',
  results: 'Kết quả từng tệp',

  done: (count: number, good: number) =>
    count === good
      ? `Đã kiểm ${formatNumber(count)} tệp, tất cả đều đúng.`
      : `Đã kiểm ${formatNumber(count)} tệp: ${formatNumber(good)} tệp đúng, ${formatNumber(count - good)} tệp không xác minh được.`,
  verdicts: {
    dung: (agency: string) => `Đúng là tệp do ${agency} đăng.`,
    trung: 'Trùng với bản đang đặt tại trang này; bản này chưa được ký.',
    'khong-thay': 'Không có trong bản đang đăng.',
    'qua-lon': 'Tệp lớn quá, trình duyệt không tính nổi mã băm.',
    'khong-doc-duoc': 'Không đọc được tệp.',
  },
  same: 'Giống từng byte với ',
  built: (date: string) => `, trong bản dựng lúc ${date}.`,
  cures: {
    'khong-thay':
      'Tệp có thể đã bị sửa, thuộc một bản cũ hơn, hoặc đã bị trình duyệt hay ứng dụng nhắn tin lưu lại theo cách riêng. Đừng tin nội dung khi chưa xem trang gốc.',
    'trang-day-du':
      'Trình duyệt đã viết lại tệp này khi lưu. Mở trang gốc, lưu lại theo kiểu “Trang web, chỉ HTML” rồi kiểm tệp mới.',
    pdf: 'Tệp PDF do máy in ra thì mỗi máy một khác. Mở trang gốc, lưu theo kiểu “Trang web, chỉ HTML” rồi kiểm tệp đó.',
    'qua-lon': 'Kiểm bằng lệnh như hướng dẫn ở dưới.',
    'khong-doc-duoc': 'Chọn lại tệp; nếu đó là thư mục thì chọn các tệp bên trong.',
  },

  refusals: {
    'thieu-ban-ke': ({ phone }: AgencyContact) =>
      `Trang này không có bản kê nên chưa kiểm được tệp nào. Trang xem thử không có bản kê; trang đã đăng mà thiếu thì hãy báo số ${phone}.`,
    'ban-ke-hong': ({ phone }: AgencyContact) =>
      `Bản kê của trang đã hỏng hoặc bị sửa nên không chứng minh được gì. Đừng tin tệp đang kiểm; hãy báo số ${phone}.`,
    'mat-chu-ky': ({ phone }: AgencyContact) =>
      `Bản kê lẽ ra có chữ ký nhưng chữ ký không còn, nên không biết ai đã lập. Đừng tin tệp đang kiểm; hãy báo số ${phone}.`,
    'chu-ky-hong': ({ phone }: AgencyContact) =>
      `Chữ ký của bản kê không đọc được, nên không biết ai đã lập. Đừng tin tệp đang kiểm; hãy báo số ${phone}.`,
    'chu-ky-sai': ({ phone }: AgencyContact) =>
      `Chữ ký không khớp với bản kê: bản kê đã bị sửa sau khi ký. Đừng tin tệp đang kiểm; hãy báo số ${phone}.`,
    'khoa-khac': ({ phone }: AgencyContact) =>
      `Bản kê do một khóa khác ký, không phải khóa hiện trên trang này. Tải lại trang rồi kiểm lần nữa; nếu vẫn vậy, đừng tin tệp và hãy báo số ${phone}.`,
    'khong-kiem-duoc': () =>
      'Trình duyệt này chưa kiểm được chữ ký. Dùng Chrome 137, Firefox 129, Safari 17 trở lên, hoặc kiểm bằng lệnh như hướng dẫn ở dưới.',
    'khoa-moi': ({ name, phone }: AgencyContact) =>
      `Khóa của trang khác với khóa mà trình duyệt này thấy lần trước: hoặc ${name} đã đổi khóa, hoặc đây không phải trang thật. Gọi số ${phone} để so dấu vân tay; trùng thì bấm nút dưới đây.`,
    'ban-cu': ({ phone }: AgencyContact, built: string, seen: string) =>
      `Bản kê này lập lúc ${built}, cũ hơn bản lúc ${seen} mà trình duyệt này đã thấy. Trang có thể vừa được đưa về bản trước, cũng có thể ai đó đưa lại bản cũ để giấu tin mới. Hãy kiểm lại sau, hoặc gọi số ${phone} để hỏi.`,
  },
  accept: 'Đã so dấu vân tay, dùng khóa mới',
  failed: 'Chưa tải được bản kê. Hãy kiểm tra kết nối mạng rồi chọn tệp lần nữa.',
  insecure:
    'Trình duyệt chỉ tính được mã băm khi địa chỉ bắt đầu bằng `https://`. Mở lại trang bằng địa chỉ đó, hoặc kiểm bằng lệnh như hướng dẫn ở dưới.',

  saving: {
    title: 'Lưu thế nào để kiểm được',
    items: [
      'Trang: mở trên máy tính, bấm Ctrl+S (máy Mac: ⌘S), chọn kiểu “Trang web, chỉ HTML”. Kiểu “Trang web, hoàn chỉnh” viết lại tệp nên không kiểm được.',
      'Ảnh: bấm chuột phải, hoặc nhấn giữ trên điện thoại, rồi chọn lưu ảnh.',
      'Ảnh chụp màn hình, bản in, tệp gửi qua ứng dụng nhắn tin thường đã bị nén lại nên không kiểm được. Hãy tìm bài gốc trên trang này.',
      'Trang đã sửa hay cập nhật sau khi lưu thì không còn trùng. Xem mục cập nhật của bài gốc.',
    ],
  },
  fingerprint: {
    title: 'Dấu vân tay của khóa',
    text: ({ name, phone }: AgencyContact) =>
      `Trang giả có thể đưa ra một khóa giả, nên đừng chỉ tin số hiện ở đây: hãy so với dấu vân tay mà trực ban ${name} đọc qua số ${phone}, hoặc in trên giấy tờ của cơ quan.`,
  },
  command: {
    title: 'Kiểm bằng lệnh',
    sum: 'Tính mã băm SHA-256 của tệp đã lưu:',
    look: (example: string) =>
      `Hai chữ đầu của mã băm là tên phần bản kê cần mở, ví dụ mã bắt đầu bằng 7f thì mở ${example}. Trong đó có dòng mang đúng mã băm thì tệp là của trang; không có phần ấy hay dòng ấy thì không phải.`,
    whole: 'Kiểm cả một bản sao của trang, chạy ở thư mục gốc của bản sao:',
    key: 'Kiểm chữ ký của bản kê bằng OpenSSL: chép khóa này vào tệp khoa.pem,',
    download: ['rồi tải ', 'bản kê', ' và ', 'chữ ký', ' về cạnh tệp đó, chạy:'],
  },
} as const;
