interface SizedSvg {
  /** The drawing, told to be that large. */
  text: string;
  /** Pixels. */
  width: number;
  height: number;
}

/** Pixels of the longer side: the widest variant. */
const longSide = 1600;

/** Of CSS, in its pixels. */
const units: Record<string, number> = { '': 1, px: 1, pt: 96 / 72, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };

/** Of numbers that no drawing programme writes, a renderer makes what it will. */
const isSane = (side: number | undefined): side is number => side !== undefined && side > 0.001 && side < 1_000_000;

const prolog = /^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*/i;
const startTag = /^<[^\s/>]+(?:[^>"']|"[^"]*"|'[^']*')*>/;
const attribute = (name: string): RegExp => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);

/**
 * How large a drawing is drawn, whatever size it asks for: a vector has no pixels of its own. Not by the decoder's
 * density, which counts twice where a size is in millimetres. Undefined for a drawing without proportions.
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

/** `12.5mm` in pixels; undefined for a share of the page, which has no size here. */
function readLength(text: string): number | undefined {
  const [, number, unit = ''] = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z%]*)$/i.exec(text) ?? [];
  const factor = units[unit.toLowerCase()];
  return number !== undefined && factor !== undefined ? Number(number) * factor : undefined;
}
