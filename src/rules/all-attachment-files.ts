import type { AttachmentFileRule } from './attachment-file-rule.ts';
import { dinhKemConThongTinAn } from './dinh-kem-con-thong-tin-an.ts';
import { dinhKemNguyHiem } from './dinh-kem-nguy-hiem.ts';
import { dinhKemSaiDuoi } from './dinh-kem-sai-duoi.ts';

/** Every rule about the documents' files themselves. */
export const attachmentFileRules: readonly AttachmentFileRule[] = [
  dinhKemNguyHiem,
  dinhKemConThongTinAn,
  dinhKemSaiDuoi,
];
