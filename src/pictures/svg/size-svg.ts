interface SizedSvg {
  /** The drawing, with its size set. */
  text: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** The longer side in pixels, as in the widest variant. */
const longSide = 1600;

/** CSS units in CSS pixels. */
const units: Record<string, number> = { '': 1, px: 1, pt: 96 / 72, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };

/** No drawing program writes other numbers, and a renderer may do anything with them. */
const isSane = (side: number | undefined): side is number => side !== undefined && side > 0.001 && side < 1_000_000;

const prolog = /^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*/i;
const startTag = /^<[^\s/>]+(?:[^>"']|"[^"]*"|'[^']*')*>/;
const attribute = (name: string): RegExp => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);

/**
 * Sets the size at which a drawing is rendered, whatever size it states: a vector has no pixels of its own. The
 * decoder's density is no use, as it counts twice when a size is in millimetres. Undefined for a drawing without
 * proportions.
 */
export function sizeSvg(text: string): SizedSvg | undefined {
  const [before = ''] = prolog.exec(text) ?? [];
  const [tag] = startTag.exec(text.slice(before.length)) ?? [];
  if (!tag) return undefined;
  const read = (name: string): string => attribute(name).exec(tag)?.slice(1).find(Boolean)?.trim() ?? '';
  const box = read('viewBox')
    .split(/[\s,]+/)
    .map(Number);
  const [boxWidth, boxHeight] = box.length === 4 ? box.slice(2) : [];
  const [width, height] = [readLength(read('width')) ?? boxWidth, readLength(read('height')) ?? boxHeight];
  if (!isSane(width) || !isSane(height)) return undefined;
  const scale = longSide / Math.max(width, height);
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const viewBox = isSane(boxWidth) && isSane(boxHeight) ? '' : ` viewBox="0 0 ${width} ${height}"`;
  const plain = ['width', 'height', ...(viewBox ? ['viewBox'] : [])].reduce(
    (rest, name) => rest.replace(attribute(name), ''),
    tag,
  );
  const sized = plain.replace(
    /\s*\/?>$/,
    (end) => ` width="${size.width}" height="${size.height}"${viewBox}${end.trim()}`,
  );
  return { ...size, text: before + sized + text.slice(before.length + tag.length) };
}

/** Converts `12.5mm` to pixels. Returns undefined for a share of the page, because there is no page size here. */
function readLength(text: string): number | undefined {
  const [, number, unit = ''] = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z%]*)$/i.exec(text) ?? [];
  const factor = units[unit.toLowerCase()];
  return number !== undefined && factor !== undefined ? Number(number) * factor : undefined;
}
