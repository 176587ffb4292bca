import { z } from 'astro/zod';
import { decodeOnce } from './decode-once.ts';
import { normalisePath, toRequestPath } from './normalise-path.ts';
import { readParameters } from './read-parameters.ts';
import { isSharingParameter } from './sharing-parameters.ts';
import { sitePathSchema } from './site-path.ts';

/** Limits of file systems in bytes: a name (ext4, XFS, APFS, NTFS), and a path with room for the folder above it. */
const longest = { segment: 255, address: 1000 };

const allowedQuery = /^[\p{L}\p{M}\p{N}_.~%!,:;=@+()&/-]+$/u;

/** Signs in a decoded parameter that are not letters, or bytes that are not UTF-8. */
const unreadable = /[\p{C}\uFFFD]/u;

/** Control, invisible and private characters, unusual spaces, and the signs that end a path. */
const unusable = /[\p{C}\p{Default_Ignorable_Code_Point}\uFFFD\\"?#]|(?! )\p{Z}/u;

interface OldPath {
  value: string;
  /** The text before the question mark. */
  path: string;
  query: string | undefined;
  /** Decoded once, as hosts read it; slashes and dots are not resolved. */
  decoded: string;
  segments: string[];
}

type OldPathFault = [message: string, cure: string];

const copyCure = 'Chép phần sau tên miền trên thanh địa chỉ, ví dụ `/xem-tin.aspx?id=1245`.';
const removeCure = 'Xóa địa chỉ này.';
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Removes all layers of percent encoding and adds one. */
function encodedOnce(path: string): string {
  let decoded = path;
  while (/%[0-9a-f]{2}/i.test(decoded)) decoded = decodeOnce(decoded);
  return encodeURI(decoded.toWellFormed());
}

/** Possible faults of an old address, in the order of the checks; undefined if the address does not have the fault. */
const faults: ((address: OldPath) => OldPathFault | undefined)[] = [
  ({ value, decoded, query = '' }) =>
    bytesOf(decoded) + bytesOf(query) > longest.address
      ? [`Địa chỉ \`${value.slice(0, 40)}…\` dài quá ${longest.address} byte nên máy chủ không nhận.`, removeCure]
      : undefined,
  ({ value, query }) =>
    query === undefined || allowedQuery.test(query)
      ? undefined
      : [`Địa chỉ \`${value}\` có chữ không dùng được trong địa chỉ.`, copyCure],
  ({ value, query = '' }) => {
    const wrong = readParameters(query).find(({ name, value: said }) => unreadable.test(name + said));
    return wrong === undefined
      ? undefined
      : [
          `Phần sau dấu hỏi của địa chỉ \`${value}\` có chữ mã hóa không theo UTF-8 nên mỗi máy chủ đọc một khác.`,
          'Chỉ giữ tham số cho biết là bài nào, ví dụ `id=1245`, xóa phần còn lại.',
        ];
  },
  ({ value, path, query = '' }) => {
    const parameters = readParameters(query);
    const added = parameters.find(({ name }) => isSharingParameter(name));
    if (added === undefined || !parameters.every(({ name }) => isSharingParameter(name))) return undefined;
    return [
      `Địa chỉ \`${value}\` chỉ có tham số do mạng xã hội hay công cụ đếm thêm vào (\`${added.name}\`), mỗi người đọc một khác.`,
      /^\/+$/.test(path)
        ? 'Ghi thêm tham số cho biết là bài nào, ví dụ `/?p=1245`, hoặc xóa địa chỉ này.'
        : `Viết \`${path}\`, hoặc ghi thêm tham số cho biết là bài nào.`,
    ];
  },
  ({ value, path }) =>
    /%(?![0-9a-f]{2})/i.test(path)
      ? [
          `Địa chỉ \`${value}\` có dấu \`%\` đứng lẻ nên không máy chủ nào đọc được.`,
          `Viết \`${value.replace(path, () => path.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'))}\`.`,
        ]
      : undefined,
  ({ value, decoded, path }) => {
    if (!/%[0-9a-f]{2}/i.test(decoded)) return undefined;
    const once = value.replace(path, () => encodedOnce(path));
    return [
      `Địa chỉ \`${value}\` mã hóa dấu \`%\` hai lần.`,
      oldPathSchema.safeParse(once).success ? `Viết \`${once}\`.` : removeCure,
    ];
  },
  ({ value, decoded }) =>
    unusable.test(decoded) ? [`Địa chỉ \`${value}\` có chữ không dùng được trong địa chỉ.`, copyCure] : undefined,
  ({ value, segments, path }) => {
    const dots = segments.find((segment) => segment === '.' || segment === '..');
    if (dots === undefined) return undefined;
    const meant = normalisePath(toRequestPath(path));
    return [
      `Địa chỉ \`${value}\` có đoạn \`${dots}\` nên máy chủ đọc thành địa chỉ khác.`,
      meant !== undefined && oldPathSchema.safeParse(meant).success
        ? `Viết \`${value.replace(path, () => meant)}\`, hoặc xóa địa chỉ này.`
        : removeCure,
    ];
  },
  ({ value, segments }) =>
    segments.some((segment) => segment.startsWith('.'))
      ? [`Địa chỉ \`${value}\` có đoạn bắt đầu bằng dấu chấm, chỗ mà máy chủ không bao giờ trả lời.`, removeCure]
      : undefined,
  ({ value, segments }) =>
    segments.find((segment) => segment !== '')?.startsWith('_')
      ? [`Địa chỉ \`${value}\` bắt đầu bằng \`_\`, dấu dành cho tệp của máy chủ.`, removeCure]
      : undefined,
  ({ value, decoded }) => {
    const ending = /\.(?:br|gz)(?=\/*$)/i.exec(decoded)?.[0];
    return ending === undefined
      ? undefined
      : [`Địa chỉ \`${value}\` kết thúc bằng \`${ending}\`, đuôi mà máy chủ giữ cho bản nén của tệp.`, removeCure];
  },
  ({ value, segments }) => {
    const long = segments.find((segment) => bytesOf(segment) > longest.segment);
    return long === undefined
      ? undefined
      : [
          `Địa chỉ \`${value.slice(0, 40)}…\` có đoạn dài ${bytesOf(long)} byte; máy chỉ giữ được tên dài tới ${longest.segment} byte, mỗi chữ có dấu là hai đến ba byte.`,
          removeCure,
        ];
  },
];

/**
 * An address of an old portal, which may name its article after a question mark: `/xem-tin.aspx?id=1245`. Every host
 * reads a valid address in the same way, it can be a file's name, and no host reserves it.
 */
export const oldPathSchema = z
  .string()
  .trim()
  .superRefine((value, context) => {
    const [path = '', query] = value.split(/\?(.*)/s);
    const session = /;jsessionid=[^/?]*/i.exec(decodeOnce(path))?.[0];
    if (session !== undefined) {
      context.addIssue({
        code: 'custom',
        message: `Địa chỉ \`${value}\` có \`${session}\`, mã của một lượt xem nên không ai mở lại đúng như vậy.`,
        params: { cure: `Viết \`${value.replace(/(?:;|%3b)jsessionid=[^/?]*/gi, '')}\`.` },
      });
      return;
    }
    const [, before, place] = /^(\/[^#]*)(#.*)$/s.exec(value) ?? [];
    if (before !== undefined) {
      context.addIssue({
        code: 'custom',
        message: `Địa chỉ \`${value}\` có \`${place}\`, chỗ trong trang hay trong tệp mà trình duyệt không gửi tới máy chủ.`,
        params: { cure: `Viết \`${before}\`.` },
      });
      return;
    }
    const parsed = sitePathSchema.safeParse(path);
    if (!parsed.success && path !== '') {
      for (const issue of parsed.error.issues) context.addIssue({ ...issue, path: [] } as never);
      return;
    }
    const decoded = decodeOnce(path);
    const address = { value, path, query, decoded, segments: decoded.split('/') };
    const fault: OldPathFault | undefined =
      path === ''
        ? [`Địa chỉ \`${value}\` có chữ không dùng được trong địa chỉ.`, copyCure]
        : faults.map((find) => find(address)).find((found) => found !== undefined);
    if (fault) context.addIssue({ code: 'custom', message: fault[0], params: { cure: fault[1] } });
  });
