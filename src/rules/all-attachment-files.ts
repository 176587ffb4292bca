import type { AttachmentFileRule } from './attachment-file-rule.ts';
import { dinhKemConThongTinAn } from './attachments/dinh-kem-con-thong-tin-an.ts';
import { dinhKemNguyHiem } from './attachments/dinh-kem-nguy-hiem.ts';
import { dinhKemSaiDuoi } from './attachments/dinh-kem-sai-duoi.ts';

/** Every rule about document files. */
export const attachmentFileRules: readonly AttachmentFileRule[] = [
  dinhKemNguyHiem,
  dinhKemConThongTinAn,
  dinhKemSaiDuoi,
];
