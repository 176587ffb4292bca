import { expect, it } from 'vitest';
import { mailLink } from './mail-link.ts';

it('keeps the marks of the subject', () => {
  expect(mailLink('ca@minhha.example', 'Góp ý')).toBe('mailto:ca@minhha.example?subject=G%C3%B3p%20%C3%BD');
});
