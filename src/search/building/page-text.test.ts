import { describe, expect, it } from 'vitest';
import { pageText } from './page-text.ts';

const body = (html: string): string =>
  pageText(`<h1>Đầu</h1><div class="x" data-article-body>${html}</div><p>Cuối</p>`);

describe('pageText', () => {
  it.each([
    ['the element that is marked and no other', '<p>Một</p>', 'Một'],
    ['blocks as words apart', '<p>Một</p><ul><li>Hai</li><li>Ba</li></ul>', 'Một Hai Ba'],
    ['inline elements as one word', 'Tr<b>uy</b> n<em>ã</em>', 'Truy nã'],
    ['a break as a space', 'Một<br>Hai<hr/>Ba<img src="a.jpg">', 'Một Hai Ba'],
    ['elements that close themselves', 'Một<svg><path d="M0"/></svg>Hai', 'Một Hai'],
    ['elements of the same name within', '<div><div>Một</div> Hai</div> Ba', 'Một Hai Ba'],
    ['white space as one space', ' Một\n\t Hai\u00a0Ba ', 'Một Hai Ba'],
    ['signs of HTML in attributes', '<a title="a > b" href=\'?x="<">\'>Một</a><img alt="1 < 2"> Hai', 'Một Hai'],
    ['a custom element', '<style-box>Một</style-box>Hai', 'Một Hai'],
    ['marks in pieces as they are', 'Lừa đảo'.normalize('NFD'), 'Lừa đảo'.normalize('NFD')],
    ['nothing', '', ''],
  ])('reads %s', (_name, html, text) => {
    expect(body(html)).toBe(text);
  });

  it.each([
    ['what only screen readers hear', '<span class="visually-hidden">(mở <b>trang</b> khác)<br></span>'],
    ['a comment', '<!-- <p>ẩn > hiện</p> -->'],
    ['a script', '<script type="module">if (a<b) c("</p>");</script>'],
    ['a style', '<style>p > b { color: red }</style>'],
  ])('leaves out %s', (_name, html) => {
    expect(body(`Một ${html} Hai`)).toBe('Một Hai');
  });

  it.each([
    ['&lt;b&gt; &amp;amp; &quot;x&quot; &apos;', `<b> &amp; "x" '`],
    ['a&nbsp;b', 'a b'],
    ['&#272;&#x1EA3;o &#x1F693;', 'Đảo 🚓'],
    ['&#x110000; &#99999999999; &#xD800;', '\uFFFD \uFFFD \uFFFD'],
    ['&khong; &constructor; &AMP &', '&khong; &constructor; &AMP &'],
  ])('decodes %s', (html, text) => {
    expect(body(html)).toBe(text);
  });

  it('reads the element of another mark', () => {
    expect(pageText('<p>Một</p><p data-x>Hai</p>', 'data-x')).toBe('Hai');
  });

  it('reads nothing of a page without the mark, and what there is of one that ends too early', () => {
    expect(pageText('<p>Một</p>')).toBe('');
    expect(pageText('<div data-article-body><p>Một')).toBe('Một');
  });
});
