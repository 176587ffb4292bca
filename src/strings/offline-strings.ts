import { formatMegabytes } from '../vietnamese/format-megabytes.ts';
import { formatNumber } from '../vietnamese/format-number.ts';

/** The words about reading offline; the browser's scripts use them too. */
export const offlineStrings = {
  title: 'Đọc khi không có mạng',
  description: 'Những trang đã có trên máy này và đọc được khi không có mạng.',
  missing:
    'Trang vừa mở chưa có trên máy này, mà mạng đang mất hoặc máy chủ không trả lời. Khi có mạng, hãy mở lại trang đó.',
  gone: 'Trang vừa mở đã được gỡ khỏi trang tin nên bản giữ trên máy này cũng đã xóa.',
  off: 'Trang tin này không còn giữ trang trên máy của người đọc; những gì từng được giữ thì trình duyệt đã xóa. Cần có mạng để đọc.',
  explanation:
    'Trang chủ, các bài mới nhất và những trang đã mở được giữ lại trong trình duyệt, để đọc được cả khi không có mạng.',
  needsScript: 'Việc giữ trang trên máy cần JavaScript và một trình duyệt cho phép lưu trang.',
  unsupported: 'Trình duyệt này không giữ trang trên máy, hoặc đang ở chế độ duyệt ẩn danh, nên cần có mạng để đọc.',
  read: 'Trang đã mở',
  latest: 'Bài mới nhất',
  years: 'Cả năm đã lưu',
  absent: 'Những gì không có khi mất mạng',
  absentList: [
    'Bài chưa từng mở, trừ các bài mới nhất và những năm đã lưu.',
    'Ảnh cỡ lớn: thay vào đó là ảnh nhỏ, nếu có trên máy.',
    'Tìm kiếm trong tin của những năm trước, trừ những năm đã lưu.',
    'Nguồn tin RSS và các trang ngoài trang tin này.',
  ],
  saveYear: 'Muốn đọc cả một năm khi không có mạng, mở trang của năm đó trong phần lưu trữ rồi chọn lưu:',
  offers: 'Có thể tải thêm về máy',
  offer: {
    khung: 'Trang chủ',
    'bai-moi': 'Các bài mới nhất',
    'tim-kiem': 'Tìm kiếm tin của những năm gần đây',
    'tim-kiem-gon': 'Tìm kiếm tin của những năm gần đây',
    anh: 'Ảnh nhỏ của các bài mới nhất',
    'anh-them': 'Ảnh nhỏ của các bài mới nhất',
    'tim-kiem-du':
      'Bản đầy đủ của phần tìm kiếm: kết quả có đoạn trích, tìm được cụm từ trong ngoặc kép có những từ như “và”, “của”',
  },
  download: (bytes: number) => `Tải về (${formatMegabytes(bytes)})`,
  downloading: 'Đang tải…',
  downloaded: 'Đã tải xong.',
  notDownloaded: 'Chưa tải được. Hãy kiểm tra kết nối mạng và chỗ trống trên máy rồi bấm lại.',

  saveHeading: 'Đọc khi không có mạng',
  size: (year: string, articles: number, bytes: number) =>
    `Lưu toàn bộ ${formatNumber(articles)} bài của năm ${year}, kèm ảnh nhỏ và phần tìm kiếm, chiếm ${formatMegabytes(bytes)} trên máy.`,
  save: 'Lưu để đọc ngoại tuyến',
  saveOn: 'Lưu tiếp',
  update: 'Cập nhật bản đã lưu',
  cancel: 'Dừng',
  remove: 'Xóa khỏi máy',
  progress: (year: string) => `Lưu tin năm ${year}`,
  saving: (done: number, all: number) => `Đang lưu: ${formatMegabytes(done)} trên ${formatMegabytes(all)}.`,
  partly: (done: number, all: number) =>
    `Đã lưu ${formatMegabytes(done)} trên ${formatMegabytes(all)}. Bấm “Lưu tiếp” để lưu nốt phần còn lại.`,
  saved: (year: string) => `Đã lưu đủ tin năm ${year}; đọc được khi không có mạng.`,
  outdated: (bytes: number) =>
    `Bản đã lưu cũ hơn trang hiện nay. Bấm “Cập nhật bản đã lưu” để tải ${formatMegabytes(bytes)} thay đổi.`,
  removed: (year: string) => `Đã xóa tin năm ${year} khỏi máy.`,
  savedUnknown: (year: string) => `Đang không có mạng. Tin năm ${year} đã lưu trên máy đọc được như thường.`,
  lost: 'Mạng bị ngắt nên chưa lưu xong. Phần đã lưu vẫn còn; khi có mạng, bấm “Lưu tiếp”.',
  changed: 'Trang vừa có bản mới trong lúc đang lưu. Bấm “Lưu tiếp” để lưu theo bản mới.',
  noRoom: 'Máy không còn đủ chỗ. Hãy xóa bớt những năm đã lưu hoặc dọn máy rồi bấm “Lưu tiếp”.',
} as const;
