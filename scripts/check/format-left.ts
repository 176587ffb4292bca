import type { LeftPlace } from '../../src/reading/hiding/hide-name.ts';

const reasons: Record<LeftPlace['why'], string> = {
  ambiguous: 'hai người cùng có tên gọi này, không rõ là ai',
  byline: 'ở dòng ghi người viết, người chụp hoặc nguồn',
  code: 'trong phần chữ máy',
  markup: 'vướng dấu định dạng hoặc mã, không đổi hộ được',
  address: 'trong địa chỉ, tên tệp hoặc mã',
  source: 'trong tệp nguồn, trang không hiện ra',
  'file-name': 'tên tệp của chính bài này',
  place: 'là tên đường, trường học hoặc địa danh',
  longer: 'là một phần của tên khác',
  word: 'có thể chỉ là một từ thường',
};

/** Whether an editor must change the place; the others are told only for a look. */
export const isForEditor = ({ why }: LeftPlace): boolean => !['place', 'longer', 'word'].includes(why);

/** Lists the places that stay as they are. */
export function formatLeft(left: readonly LeftPlace[], label: string): string {
  const [toMend, toSee] = [left.filter(isForEditor), left.filter((one) => !isForEditor(one))];
  const list = (title: string, places: readonly LeftPlace[]): string[] =>
    places.length === 0
      ? []
      : [
          title,
          ...places.map(({ line, column, text, why }) => {
            const place = line === undefined ? '–' : `${line}:${column ?? 1}`;
            return `  ${place.padEnd(6)}  \`${text}\`: ${reasons[why]}`;
          }),
        ];
  return [
    ...list(
      `Phải tự sửa trong \`${label}\` (đổi địa chỉ đã đăng thì ghi địa chỉ cũ vào \`aliases\` hoặc \`duong-dan-cu.yml\`):`,
      toMend,
    ),
    ...list(`Để nguyên trong \`${label}\`, xem lại nếu cần:`, toSee),
  ].join('\n');
}
