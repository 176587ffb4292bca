import { z } from 'astro/zod';

/** Base64 of 32 bytes, in its only valid spelling: the last letter before `=` has two unused bits. */
const publicKey = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/** PEM, or the DER of a private key (RFC 8410), which begins with these letters for every key. */
const privateKey = /PRIVATE KEY|^MC4CAQAwBQYDK2Vw/;

/** The public half of the signing key. The message never repeats a private key, because it may end in a public log. */
export const verifyKeySchema = z
  .string()
  .trim()
  .superRefine((value, context) => {
    if (publicKey.test(value)) return;
    const [message, cure] = privateKey.test(value)
      ? [
          'Giá trị của khóa `verifyKey` là khóa riêng: ai đọc được đều ký thay tòa soạn được.',
          'Xóa khỏi tệp này và coi như đã lộ; tạo cặp khóa mới bằng `npm run sign -- --new-key TỆP`.',
        ]
      : [
          `Giá trị \`${value}\` của khóa \`verifyKey\` không phải khóa công khai Ed25519: cần 44 ký tự, kết thúc bằng dấu \`=\`.`,
          'Chép đúng dòng `verifyKey` mà `npm run sign -- --new-key TỆP` in ra.',
        ];
    context.addIssue({ code: 'custom', message, params: { cure } });
  });
