import { describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations.ts';
import {
  patrol,
  url,
  browser,
  page,
  requests,
  open,
  inState,
  isAnswered,
  said,
  links,
  type,
  useSearchPage,
} from '../search-page.ts';

useSearchPage();

describe('a search', () => {
  it('answers while the reader types, without a button, and marks what it found', async () => {
    await open();
    await page.locator('[data-search-input]').pressSequentially('tuần tra');
    await inState('done');
    expect(await links()).toEqual([patrol]);
    expect(await said()).toBe('Tìm thấy 1 bài.');
    expect(await page.locator('[data-result] h2 mark').allInnerTexts()).toEqual(['Tuần tra']);
    expect(await page.locator('[data-result] .teaser-facts').innerText()).toContain('Phòng Tham mưu');
  });

  it.each(['NFC', 'NFD'])('finds the same for words typed in %s', async (form) => {
    await open();
    await type('bờ sông'.normalize(form));
    await inState('done');
    expect(await links()).toEqual([patrol]);
  });

  it('sends nothing that is typed anywhere', async () => {
    await open();
    await inState('idle');
    requests.length = 0;
    await type('nồng độ cồn');
    await inState('done');
    await page.locator('select[name="nam"]').selectOption('2025');
    await inState('done');
    expect(requests.length).toBeGreaterThan(0);
    for (const request of requests) {
      expect(request.body).toBe(null);
      expect(request.url).toMatch(new RegExp(`^${url}/(?:(?:pagefind|_astro)/[^?]*|favicon\\.svg)$`));
    }
  });

  it('shows text of an article as text', async () => {
    await open('?q=xe+m%C3%A1y');
    await inState('done');
    expect(await page.locator('[data-search-results] b').count()).toBe(0);
  });

  it('says that marks were restored, and searches word for word when asked', async () => {
    await open('?q=tuan+tra');
    await inState('done');
    expect(await page.locator('[data-search-note]').innerText()).toBe(
      'Đang hiện kết quả cho “tuần tra”. Tìm đúng nguyên văn “tuan tra”',
    );
    await page.getByText('Tìm đúng nguyên văn').click();
    await page.getByText('Đang tìm đúng nguyên văn').waitFor();
    expect(new URL(page.url()).search).toBe('?q=tuan+tra&nguyen-van=1');
    await page.goBack();
    await page.getByText('Đang hiện kết quả cho “tuần tra”.').waitFor();
    expect(await links()).toEqual([patrol]);
  });

  it('says how many results each choice leaves, and keeps a choice that leaves none', async () => {
    await open('?q=ki%E1%BB%83m+tra+xe&nam=2026');
    await inState('done');
    expect(await said()).toBe('Không có bài nào khớp với các điều kiện đang chọn.');
    const years = page.locator('select[name="nam"] option');
    expect(await years.allInnerTexts()).toEqual(['Tất cả', '2026 (0)', '2025 (23)']);
    expect(await page.locator('select[name="nam"]').inputValue()).toBe('2026');
    await page.getByText('Bỏ mọi điều kiện').click();
    await inState('done');
    expect(await said()).toBe('Tìm thấy 23 bài.');
    expect(await page.locator('select[name="don-vi"] option:checked').innerText()).toBe('Tất cả');
    expect(await page.locator('select[name="nam"] option[value="2026"]').isDisabled()).toBe(true);
  });

  it('sorts by day when asked, a page at a time, and the back button goes back page by page', async () => {
    await open('?q=xe+m%C3%A1y');
    await inState('done');
    await page.locator('select[name="sap-xep"]').selectOption('moi-nhat');
    await inState('done');
    expect((await links())[0]).toBe('/bai-viet/2025/kiem-tra-22/');
    await page.getByText('Trang sau').click();
    await inState('done');
    expect(await links()).toEqual([2, 1, 0].map((index) => `/bai-viet/2025/kiem-tra-${index}/`));
    expect(await page.evaluate('document.activeElement.hasAttribute("data-search-status")')).toBe(true);
    await page.goBack();
    await inState('done');
    expect(await links()).toHaveLength(20);
    await page.goBack();
    await inState('done');
    expect(await page.locator('select[name="sap-xep"]').inputValue()).toBe('phu-hop');
  });

  it('leads back from words typed later to the search that was sent before', async () => {
    await open();
    await page.locator('[data-search-input]').fill('tuần tra');
    await page.keyboard.press('Enter');
    await inState('done');
    await page.locator('[data-search-input]').pressSequentially(' đêm nay');
    await page.waitForURL('**/*q=tu*nay');
    await page.goBack();
    await inState('done');
    expect(await page.locator('[data-search-input]').inputValue()).toBe('tuần tra');
  });

  it('gives sections and archive to a reader without JavaScript', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${url}/tim-kiem/?q=xe`);
    expect(
      await plain.locator('noscript a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    ).toEqual(['/chuyen-muc/tin-hoat-dong/', '/chuyen-muc/an-ninh-trat-tu/', '/don-vi/', '/the/', '/luu-tru/']);
    expect(await plain.locator('[data-search-form]').isVisible()).toBe(false);
    await plain.close();
  });

  it.each(['?q=tuan+tra', '?q=xe&nam=2026', '?q=kh%C3%B4ngc%C3%B3g%C3%AC'])(
    'has no violation at %s',
    async (address) => {
      await open(address);
      await inState('done');
      expect(await findViolations(page)).toEqual([]);
    },
  );
});

/** Name, typed text, expected message. */
const badInput: [string, string, RegExp][] = [
  ['nothing', '', /^Gõ từ cần tìm/],
  ['spaces', ' \t\u00a0\u3000 ', /^Gõ từ cần tìm/],
  ['one letter', 'x', /^Từ cần tìm còn ngắn quá/],
  ['10,000 letters', 'ế'.repeat(10_000), /^Không có bài nào khớp|^Tìm thấy/],
  ['10,000 words', 'xe máy '.repeat(5_000), /^Tìm thấy|^Không có/],
  ['emoji', '🚓👮‍♂️', /^Chưa có từ nào để tìm|^Từ cần tìm còn ngắn quá/],
  ['control characters', 'tuần\u0000 tra\u0007\u001b', /^Tìm thấy 1 bài/],
  ['half a surrogate pair', 'tuần tra \ud83d', /^Tìm thấy 1 bài/],
  ['only half a surrogate pair', '\udc00', /^Gõ từ cần tìm/],
  ['marks of direction', '\u202etuần tra\u200f', /^Tìm thấy 1 bài/],
  ['HTML', '<img src=x onerror="console.error(1)"><script>tuần tra</script>', /^Tìm thấy|^Không có/],
  ['entities', '&lt;b&gt; &amp; tuần tra', /^Tìm thấy|^Không có/],
  ['a quotation without end', '"tuần tra', /^Tìm thấy 1 bài/],
  ['quotation marks alone', '"" “ ”', /^Chưa có từ nào để tìm/],
  ['signs of addresses', '%00%ZZ&q=1#?', /^Không có|^Tìm thấy|^Từ cần tìm/],
  ['names of properties', '__proto__ constructor toString', /^Không có|^Tìm thấy/],
  ['a regular expression', '(((a+)+)+)$ [\\', /^Không có|^Tìm thấy|^Từ cần tìm/],
];

describe('bad input', () => {
  it.each(badInput)('is answered by a sentence: %s', async (_name, text, sentence) => {
    await open();
    await type(text);
    await isAnswered();
    expect(await said()).toMatch(sentence);
    expect(await page.locator('main img, [data-search-note] script, [data-search-results] script').count()).toBe(0);
    await page.reload();
    await isAnswered();
    expect(await said()).toMatch(sentence);
    await type('bờ sông');
    await inState('done');
    expect(await links()).toEqual([patrol]);
  });

  it.each([
    ['?q=tu%E1%BA%A7n+tra&don-vi=khong-co', 'Không có bài nào khớp với các điều kiện đang chọn.'],
    ['?don-vi=%3Cb%3E&nam=__proto__', 'Không có bài nào khớp với các điều kiện đang chọn.'],
    ['?q=%FF%C3+%ED%A0%BD', 'Gõ từ cần tìm, có dấu hay không dấu đều được.'],
    ['?q=tu%E1%BA%A7n+tra&sap-xep=x&trang=999999', 'Tìm thấy 1 bài.'],
    ['?nam=2026', 'Tìm thấy 1 bài.'],
  ])('in the address is answered too: %s', async (address, sentence) => {
    await open(address);
    await isAnswered();
    expect(await said()).toBe(sentence);
  });

  it('shows a choice that the site does not know, so that it can be changed', async () => {
    await open('?q=tu%E1%BA%A7n+tra&don-vi=khong-co');
    await inState('done');
    expect(await page.locator('select[name="don-vi"] option:checked').innerText()).toBe('khong-co (0)');
    await page.locator('select[name="don-vi"]').selectOption('');
    await inState('done');
    expect(await links()).toEqual([patrol]);
  });
});
