import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSvgDanger } from './find-svg-danger.ts';
import type { SvgDanger } from './svg-dangers.ts';

const open = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">';
const svg = (inside: string): string => `${open}${inside}</svg>`;
const dot = '<circle cx="4" cy="4" r="3"/>';
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const judge = (text: string): SvgDanger | undefined => findSvgDanger(Buffer.from(text));

describe('a drawing that is drawn', () => {
  it.each([
    ['a shape', svg(dot)],
    [
      'gradients, masks and symbols by their ids',
      svg(
        `<defs><linearGradient id="a" x1="0"><stop offset="0" stop-color="#fff"/></linearGradient><symbol id="b">${dot}</symbol></defs><rect fill="url(#a)" width="9" height="9"/><use xlink:href="#b"/><use href="#b"/>`,
      ),
    ],
    [
      'the style sheet that Illustrator writes',
      svg(`<style type="text/css"><![CDATA[ .cls-1 { fill: url("#a"); opacity: .5 } ]]></style>${dot}`),
    ],
    ['a photograph inside', svg(`<image width="9" height="9" href="data:image/png;base64,${png}"/>`)],
    [
      'a photograph inside, its lines broken by an old Illustrator',
      svg(`<image xlink:href="data:image/png;base64,${png.slice(0, 40)}&#10;${png.slice(40)}"/>`),
    ],
    [
      'a DOCTYPE that names the standard',
      `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<!-- Creator: CorelDRAW -->\n${svg(dot)}`,
    ],
    [
      'what Inkscape writes for itself',
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" width="9" height="9" sodipodi:docname="a.svg"><sodipodi:namedview id="n" inkscape:zoom="1"/><metadata id="m"><rdf:RDF><cc:Work rdf:about=""/></rdf:RDF></metadata><g inkscape:label="Lớp 1" style="fill:#000;font-family:Arial"><svg:path d="M0 0h9"/></g></svg>`,
    ],
    ['Vietnamese in its title', svg(`<title>Biểu trưng &amp; cờ</title>${dot}`)],
    ['a byte order mark', `\uFEFF${svg(dot)}`],
  ])('%s', (_, text) => {
    expect(judge(text)).toBeUndefined();
  });

  it('the common emblem', () => {
    expect(findSvgDanger(readFileSync(new URL('../../../public/bieu-trung.svg', import.meta.url)))).toBeUndefined();
  });
});

const bomb = (levels: number): string =>
  Array.from({ length: levels }, (_, n) =>
    n === 0 ? `<g id="u0">${dot}</g>` : `<g id="u${n}">${`<use href="#u${n - 1}"/>`.repeat(10)}</g>`,
  ).join('');
const chain = Array.from({ length: 400 }, (_, n) => `<use id="c${n}" href="#c${n + 1}"/>`).join('');

describe('a drawing that is refused', () => {
  it.each<[name: string, text: string, kind: SvgDanger['kind'], found?: string]>([
    ['a script', svg('<script>alert(1)</script>'), 'svg-ma-lenh', '<script>'],
    [
      'a script by another prefix',
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:v="http://www.w3.org/2000/svg"><v:script/></svg>`,
      'svg-ma-lenh',
      '<v:script>',
    ],
    [
      'a script in the disguise of a drawing programme',
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape"><i:script/></svg>`,
      'svg-ma-lenh',
      '<i:script>',
    ],
    [
      'a script of HTML',
      svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml" src="a.js"/>'),
      'svg-ma-lenh',
      '<h:script>',
    ],
    ['an event', svg('<g onload="a()"/>'), 'svg-su-kien', 'onload'],
    ['an event in capitals', svg('<g ONCLICK="a()"/>'), 'svg-su-kien', 'ONCLICK'],
    ['an event on the root', `<svg xmlns="http://www.w3.org/2000/svg" onload="a()"/>`, 'svg-su-kien', 'onload'],
    ['a javascript: address', svg('<use href="javascript:a()"/>'), 'svg-duong-dan-ma', 'href'],
    [
      'a javascript: address in references to characters',
      svg('<use href="java&#x0A;&#115;cript:a()"/>'),
      'svg-duong-dan-ma',
      'href',
    ],
    ['a page within', svg('<foreignObject><p/></foreignObject>'), 'svg-nhung-trang', '<foreignObject>'],
    [
      'an address that an animation changes',
      svg('<use href="#a"><set attributeName="href" to="javascript:a()"/></use>'),
      'svg-chuyen-dong',
      '<set>',
    ],
    ['a movement', svg('<animateTransform attributeName="transform"/>'), 'svg-chuyen-dong', '<animateTransform>'],
    [
      'a picture elsewhere',
      svg('<image href="https://hinh.example/a.png"/>'),
      'svg-goi-ngoai',
      'https://hinh.example/a.png',
    ],
    [
      'a picture of the machine',
      svg('<image xlink:href="file:///etc/passwd"/>'),
      'svg-goi-ngoai',
      'file:///etc/passwd',
    ],
    [
      "a picture by the site's host",
      svg('<image href="//hinh.example/a.png"/>'),
      'svg-goi-ngoai',
      '//hinh.example/a.png',
    ],
    ['a part of another file', svg('<use href="b.svg#a"/>'), 'svg-goi-ngoai', 'b.svg#a'],
    [
      'a fill elsewhere',
      svg('<rect fill="url(https://hinh.example/a.svg#b)"/>'),
      'svg-goi-ngoai',
      'https://hinh.example/a.svg#b',
    ],
    [
      'a fill elsewhere, in references to characters',
      svg('<rect fill="ur&#108;(b.svg#a)"/>'),
      'svg-goi-ngoai',
      'b.svg#a',
    ],
    ['a style elsewhere', svg('<rect style="fill:URL( \'b.svg#a\' )"/>'), 'svg-goi-ngoai', 'b.svg#a'],
    ['a style sheet elsewhere', svg('<style>@import "a.css";</style>'), 'svg-kieu-dang', '@import'],
    ['a font', svg('<style>@font-face{src:url(a.woff)}</style>'), 'svg-kieu-dang', '@font-face'],
    [
      'an address in a style sheet',
      svg('<style>rect{fill:url(//a.example/)}</style>'),
      'svg-goi-ngoai',
      '//a.example/',
    ],
    ['an address spelled by escapes', svg('<style>rect{fill:\\75 rl(//a.example/)}</style>'), 'svg-kieu-dang', '\\'],
    [
      'an address spelled by escapes in a style',
      svg('<rect style="fill:\\75 rl(//a.example/)"/>'),
      'svg-kieu-dang',
      '\\',
    ],
    [
      'an address behind a comment',
      svg('<style>rect{fill:/**/url(/* #a */ //a.example/)}</style>'),
      'svg-goi-ngoai',
      '//a.example/',
    ],
    ['a page as data', svg('<image href="data:text/html;base64,PGI+"/>'), 'svg-du-lieu', 'data:text/html'],
    [
      'a drawing as data',
      svg('<image href="data:image/svg+xml;base64,PHN2Zz4="/>'),
      'svg-du-lieu',
      'data:image/svg+xml',
    ],
    [
      'a photograph as data of another kind',
      svg(`<image href="data:image/jpeg;base64,${png}"/>`),
      'svg-du-lieu',
      'data:image/jpeg',
    ],
    [
      'a photograph where no photograph belongs',
      svg(`<use href="data:image/png;base64,${png}"/>`),
      'svg-du-lieu',
      'data:image/png',
    ],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('&a;')}`, 'svg-thuc-the', '<!DOCTYPE'],
    [
      'an entity of a file',
      `<!DOCTYPE svg [ <!ENTITY a SYSTEM "file:///etc/passwd"> ]>${svg('<title>&a;</title>')}`,
      'svg-thuc-the',
      '<!DOCTYPE',
    ],
    ['an entity that nothing declares', svg('<title>&nbsp;</title>'), 'svg-thuc-the', '&nbsp;'],
    [
      'a style sheet before the root',
      `<?xml-stylesheet href="a.css"?>${svg(dot)}`,
      'svg-chi-thi',
      '<?xml-stylesheet?>',
    ],
    ['an element that is not closed', `${open}\n<g>`, 'svg-sai-cu-phap'],
    ['two roots', `${svg(dot)}${svg(dot)}`, 'svg-sai-cu-phap'],
    ['half a file', svg(dot.repeat(50)).slice(0, 700), 'svg-sai-cu-phap'],
    ['no namespace', `<svg>${dot}</svg>`, 'svg-thieu-khai-bao'],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg(dot)}`, 'svg-bang-ma'],
    ['text', svg('<text>Công an</text>'), 'svg-chu', '<text>'],
    ['an unknown element', svg('<a href="#b"/>'), 'svg-phan-tu-la', '<a>'],
    [
      'an element of an unknown vocabulary',
      svg('<m:math xmlns:m="http://www.w3.org/1998/Math/MathML"/>'),
      'svg-phan-tu-la',
      '<m:math>',
    ],
    [
      'a picture that a filter fetches',
      svg('<filter id="f"><feImage href="#a"/></filter>'),
      'svg-phan-tu-la',
      '<feImage>',
    ],
    ['an unknown attribute', svg('<g tabindex="0"/>'), 'svg-thuoc-tinh-la', 'tabindex'],
    ['another place for its addresses', svg('<g xml:base="https://a.example/"/>'), 'svg-thuoc-tinh-la', 'xml:base'],
    ['a bomb of parts used again', svg(bomb(9)), 'svg-qua-roi', 'hình dùng lại lồng nhau nhiều tầng'],
    [
      'a part that uses itself',
      svg('<g id="a"><use href="#a"/></g>'),
      'svg-qua-roi',
      'hình dùng lại lồng nhau nhiều tầng',
    ],
    ['a chain of parts', svg(chain), 'svg-qua-roi', 'hình dùng lại lồng nhau nhiều tầng'],
    [
      'a pattern that uses itself',
      svg('<pattern id="a"><rect fill="url(#a)"/></pattern>'),
      'svg-qua-roi',
      'hình dùng lại lồng nhau nhiều tầng',
    ],
    [
      'elements nested too deep',
      svg(`${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}`),
      'svg-qua-roi',
      'hơn 100 lớp lồng nhau',
    ],
    ['too many elements', svg(dot.repeat(20_001)), 'svg-qua-roi', 'hơn 20.000 hình'],
    ['too much of it', svg(`<path d="${'M0 0'.repeat(1_300_000)}"/>`), 'svg-qua-roi', 'quá nhiều nét'],
    [
      'a size beyond every machine',
      `<svg xmlns="http://www.w3.org/2000/svg" width="1e9" height="1"/>`,
      'svg-thieu-khung',
    ],
  ])('%s', (_, text, kind, found) => {
    expect(judge(text)).toMatchObject({ kind, ...(found === undefined ? {} : { found }) });
  });

  it('bytes of another encoding', () => {
    expect(findSvgDanger(Buffer.from(svg('<title>\u00E0</title>'), 'latin1'))).toEqual({ kind: 'svg-bang-ma' });
  });
});
