import { expect, it } from 'vitest';
import { findRecognitionPage } from './find-recognition-page.ts';

it('finds the page on recognising the official site', () => {
  const pages = [{ id: 'gioi-thieu' }, { id: 'cach-nhan-biet-trang-chinh-thuc' }];
  expect(findRecognitionPage(pages)).toEqual({ id: 'cach-nhan-biet-trang-chinh-thuc' });
});

it('finds nothing where no page speaks of it', () => {
  expect(findRecognitionPage([{ id: 'gioi-thieu' }])).toBeUndefined();
});
