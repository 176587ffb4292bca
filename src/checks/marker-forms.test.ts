import { describe, expect, it } from 'vitest';
import { markerForms } from './marker-forms.ts';

describe('markerForms', () => {
  it.each(['Đêm "hội"'.normalize('NFC'), 'Đêm "hội"'.normalize('NFD')])('writes %s as files may', (marker) => {
    expect(markerForms(marker)).toEqual(
      expect.arrayContaining([
        'Đêm "hội"'.normalize('NFC'),
        'Đêm "hội"'.normalize('NFD'),
        'Đêm &quot;hội&quot;',
        'Đêm &#34;hội&#34;',
        'Đêm \\"hội\\"',
        '\\u0110\\u00eam \\"h\\u1ed9i\\"',
        '%C4%90%C3%AAm%20%22h%E1%BB%99i%22',
      ]),
    );
  });
});
