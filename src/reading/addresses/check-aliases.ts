import { isReservedAddress } from '../../newsroom/reserved-addresses.ts';
import { createGateProblem, type Problem } from '../../problems/problem.ts';
import { oldPathSchema } from '../../schemas/old-path.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';

interface AliasContext {
  file: string;
  /** The article's own address. */
  own: string | undefined;
  placeOf: ParsedYaml['placeOf'];
  /** Returns the path of the page or file that already owns an address. */
  ownerOf: (address: string) => string | undefined;
}

const reserved = 'dành riêng cho tệp của trang và của máy chủ';
const taken = 'đã có trang trả lời, và người đọc sẽ không mở được trang ấy nữa';

/** Reports old addresses at which the article would replace another page or file of the site. */
export function checkAliases(data: unknown, { file, own, placeOf, ownerOf }: AliasContext): Problem[] {
  const aliases = typeof data === 'object' && data !== null && 'aliases' in data ? data.aliases : undefined;
  if (!Array.isArray(aliases)) return [];
  return aliases.flatMap((value: unknown, index) => {
    // The schema reports an address that is spelt wrongly.
    const alias = oldPathSchema.safeParse(value).data;
    const owner = alias === undefined ? undefined : ownerOf(alias);
    // `dia-chi-cu-sai` reports an article that lists its own address.
    if (owner === undefined || owner === own) return [];
    return createGateProblem({
      file,
      rule: 'duong-dan-cu-trung',
      place: placeOf(['aliases', index]),
      message: `Địa chỉ cũ \`${alias}\`${owner === alias ? '' : `, tức \`${owner}\`,`} ${isReservedAddress(owner) ? reserved : taken}.`,
      cure: 'Xóa địa chỉ này khỏi `aliases`.',
    });
  });
}
