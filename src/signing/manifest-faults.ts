import type { SignatureVerdict } from './judge-signature.ts';

/** Why a site is refused; the ids never change. */
export type FaultReason =
  | 'thieu-ban-ke'
  | 'ban-ke-hong'
  | Exclude<SignatureVerdict, 'da-ky'>
  | 'thieu-manh'
  | 'manh-sai'
  | 'manh-thua'
  | 'tep-sai-manh'
  | 'tep-lap'
  | 'tep-thieu'
  | 'tep-thua'
  | 'tep-khac'
  | 'khong-phai-tep';

export interface ManifestFault {
  reason: FaultReason;
  /** Path from the site's root; the manifest's own file when the fault concerns the whole site. */
  path: string;
  /** A Vietnamese sentence for the publisher. */
  message: string;
}

const sentences: Record<FaultReason, (path: string) => string> = {
  'thieu-ban-ke': (path) => `Không có bản kê \`${path}\` nên không biết trang gồm những tệp nào.`,
  'ban-ke-hong': (path) => `Bản kê \`${path}\` bị hỏng hoặc bị sửa: nội dung không đúng mẫu mà lượt dựng ghi ra.`,
  'chua-ky': (path) => `Bản kê chưa được ký: không có \`${path}\`, dù trang này có khóa để kiểm.`,
  'mat-chu-ky': (path) => `Bản kê ghi là đã ký nhưng không thấy chữ ký \`${path}\`.`,
  'chu-ky-hong': (path) => `Chữ ký \`${path}\` không đọc được: không phải chữ ký Ed25519, hoặc bản kê không ghi khóa.`,
  'chu-ky-sai': (path) => `Chữ ký \`${path}\` không khớp với bản kê: một trong hai tệp đã bị sửa sau khi ký.`,
  'khoa-khac': (path) => `Chữ ký \`${path}\` do một khóa khác ký, không phải khóa của trang này.`,
  'thieu-manh': (path) => `Thiếu phần \`${path}\` của bản kê.`,
  'manh-sai': (path) => `Phần \`${path}\` của bản kê đã bị sửa: mã băm không khớp với bản kê chính.`,
  'manh-thua': (path) => `Tệp \`${path}\` nằm trong chỗ của bản kê nhưng bản kê chính không nhắc tới.`,
  'tep-sai-manh': (path) => `Tệp \`${path}\` được ghi ở sai phần của bản kê.`,
  'tep-lap': (path) => `Tệp \`${path}\` được ghi hai lần trong bản kê.`,
  'tep-thieu': (path) => `Thiếu tệp \`${path}\` có trong bản kê.`,
  'tep-thua': (path) => `Tệp \`${path}\` không có trong bản kê.`,
  'tep-khac': (path) => `Tệp \`${path}\` khác với lúc dựng: mã băm không khớp với bản kê.`,
  'khong-phai-tep': (path) => `\`${path}\` là liên kết hoặc thứ khác, không phải tệp, nên không kiểm được.`,
};

export const createFault = (reason: FaultReason, path: string): ManifestFault => ({
  reason,
  path,
  message: sentences[reason](path),
});
