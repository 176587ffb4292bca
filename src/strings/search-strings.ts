import { formatNumber } from '../vietnamese/format-number.ts';

const allOf = new Intl.ListFormat('vi', { type: 'conjunction' });
const anyOf = new Intl.ListFormat('vi', { type: 'disjunction' });

/** The words of the search page; the browser's scripts use them too. */
export const searchStrings = {
  title: 'Tìm kiếm',
  description: 'Tìm tin đã đăng, gõ có dấu hay không dấu đều được.',
  label: 'Từ cần tìm',
  placeholder: 'Ví dụ: cấp căn cước',
  button: 'Tìm',
  filters: 'Thu hẹp kết quả',
  unit: 'Đơn vị',
  section: 'Chuyên mục',
  tag: 'Thẻ',
  year: 'Năm',
  order: 'Sắp xếp',
  byRelevance: 'Phù hợp nhất',
  byDate: 'Mới nhất',
  any: 'Tất cả',
  idle: 'Gõ từ cần tìm, có dấu hay không dấu đều được.',
  loading: 'Đang tìm…',
  found: (count: number) => `Tìm thấy ${formatNumber(count)} bài.`,
  foundSoFar: (count: number) => `Tìm thấy ${formatNumber(count)} bài, đang tìm tiếp ở các năm trước…`,
  nothing: 'Không có bài nào khớp với từ cần tìm.',
  nothingFiltered: 'Không có bài nào khớp với các điều kiện đang chọn.',
  hints: {
    trong: 'Chưa có từ nào để tìm: dấu câu và biểu tượng không tìm được.',
    'qua-ngan': 'Từ cần tìm còn ngắn quá, hãy gõ thêm.',
  },
  failed: 'Chưa tải được bộ tìm kiếm. Hãy kiểm tra kết nối mạng rồi bấm Tìm lần nữa.',
  broken: 'Phần tìm kiếm không chạy được trong trình duyệt này; bản mới hơn của trình duyệt có thể chạy được.',
  dead: 'Phần tìm kiếm không chạy được trong trình duyệt này, thường vì trình duyệt đã cũ. Có thể xem tin theo chuyên mục, đơn vị, thẻ hoặc phần lưu trữ:',
  failedLater:
    'Chưa tải được tin của các năm trước nên kết quả dưới đây chỉ gồm những năm gần đây. Hãy kiểm tra kết nối mạng rồi bấm Tìm lần nữa.',
  onlyYears: (years: readonly string[]) =>
    `Không có mạng nên chỉ tìm trong tin ${years.length === 1 ? 'năm' : 'các năm'} ${allOf.format(years)}.`,
  restored: (query: string) => `Đang hiện kết quả cho “${query}”.`,
  literally: (query: string) => `Tìm đúng nguyên văn “${query}”`,
  isLiteral: 'Đang tìm đúng nguyên văn từ đã gõ.',
  freely: 'Tìm cả khi gõ thiếu dấu',
  unknown: (words: readonly string[]) => `Không có bài nào có ${anyOf.format(words.map((word) => `“${word}”`))}.`,
  suggestions: 'Có phải bạn tìm:',
  tooLong: (longest: number) => `Từ cần tìm dài quá nên chỉ lấy ${formatNumber(longest)} ký tự đầu.`,
  quickLinks: 'Đi thẳng tới',
  ended: (date: string) => `đã giải thể từ ${date}`,
  heirs: (names: string) => `nay là ${names}`,
  past: (name: string) => `tên trước đây: ${name}`,
  call: (name: string, phone: string) => `${name}: ${phone}`,
  reorder: (fresh: number) =>
    fresh === 0 ? 'Xếp lại theo tin của mọi năm' : `Hiện ${formatNumber(fresh)} kết quả mới xếp lại`,
  help: 'Có thể thử cách khác:',
  helpWords: 'Kiểm tra lại chính tả, hoặc dùng ít từ hơn.',
  helpBrowse: 'Xem tin theo chuyên mục, đơn vị, thẻ hoặc thời gian:',
  widen: 'Bỏ mọi điều kiện, chỉ tìm theo từ đã gõ.',
  pages: 'Các trang kết quả',
  previous: 'Trang trước',
  next: 'Trang sau',
  noScript:
    'Tìm kiếm chạy ngay trong trình duyệt nên cần JavaScript. Nếu đã tắt JavaScript, có thể tìm tin qua các chuyên mục, đơn vị, thẻ hoặc phần lưu trữ:',
} as const;
