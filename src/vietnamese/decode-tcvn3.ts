/** In pairs: the wrong character and the right one. The ư is the soft hyphen; the plain hyphen is never a letter. */
const pairs = [
  '¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư¨ă©âªê«ô¬ơ\u00ADư®đ',
  'µà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậ',
  'ÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị',
  'ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợ',
  'ïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ',
].join('');

const letters = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs[2 * index], pairs[2 * index + 1]]),
);
const codes = /[¡-\xFF]/g;

/**
 * Decodes text of a TCVN3 font (.VnTime, .VnArial) that was read as Latin-1: `c«ng t¸c` → `công tác`. Other text
 * becomes nonsense, so check for evidence first. The capitals of a .VnTimeH font arrive as small letters.
 */
export const decodeTcvn3 = (text: string): string => text.replace(codes, (code) => letters.get(code) ?? code);
