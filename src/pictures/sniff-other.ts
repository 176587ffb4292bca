/** Other kinds that a file with a picture's name may be, by its first bytes. */
const others = [
  ['con-tro-lfs', /^version https:\/\/git-lfs\.github\.com\/spec\//],
  ['con-tro-annex', /^\/?(?:\.\.\/)*(?:\.git\/)?annex\/objects\//],
  ['pdf', /^[\s\S]{0,64}%PDF-/],
  ['tai-lieu', /^(?:PK\x03\x04|\xD0\xCF\x11\xE0|Rar!|7z\xBC\xAF)/],
  ['phim', /^(?:[\s\S]{4}ftyp(?:isom|iso[2-9]|mp4\d|avc1|qt {2}|M4V|3gp|dash)|\x1A\x45\xDF\xA3|RIFF[\s\S]{4}AVI )/],
  ['jxl', /^(?:\xFF\x0A|\0\0\0\x0CJXL )/],
  ['anh-nguon', /^(?:8BPS|gimp xcf|[\s\S]{4}ftypcrx |FUJIFILMCCD-RAW|\0\0\0\x0CjP {2})/],
] as const;

/** Gives the kind of a file that is not one of our pictures. Returns undefined when it looks like no known kind. */
export function sniffOther(bytes: Uint8Array): (typeof others)[number][0] | undefined {
  const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  return others.find(([, sign]) => sign.test(start))?.[0];
}
