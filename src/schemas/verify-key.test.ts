import { expect, it } from 'vitest';
import { verifyKeySchema } from './verify-key.ts';

const issueOf = (value: string): [message: string | undefined, cure?: unknown] => {
  const [issue] = verifyKeySchema.safeParse(value).error?.issues ?? [];
  return issue?.code === 'custom' ? [issue.message, issue.params?.['cure']] : [issue?.message];
};

it('takes base64 of 32 bytes', () => {
  expect(verifyKeySchema.parse(' 11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo= ')).toHaveLength(44);
});

it.each(['11qYAYKx', '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURp=', 'a'.repeat(43)])('refuses %s', (value) => {
  expect(issueOf(value)).toEqual([
    `Giá trị \`${value}\` của khóa \`verifyKey\` không phải khóa công khai Ed25519: cần 44 ký tự, kết thúc bằng dấu \`=\`.`,
    'Chép đúng dòng `verifyKey` mà `npm run sign -- --new-key TỆP` in ra.',
  ]);
});

it.each([
  'MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g',
  '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g',
])('refuses a private key without repeating it', (value) => {
  expect(issueOf(value)).toEqual([
    'Giá trị của khóa `verifyKey` là khóa riêng: ai đọc được đều ký thay tòa soạn được.',
    'Xóa khỏi tệp này và coi như đã lộ; tạo cặp khóa mới bằng `npm run sign -- --new-key TỆP`.',
  ]);
});
