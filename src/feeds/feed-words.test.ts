import { expect, test } from 'vitest';
import { listFeedWords, siteFeedWords } from './feed-words.ts';
import { sampleNewsroom } from '../testing/sample-newsroom.ts';

const { agency } = sampleNewsroom();

test('the feed of the whole site goes by the name of the agency', () => {
  expect(siteFeedWords(agency)).toEqual({
    title: 'Công an tỉnh Minh Hà',
    description: 'Tin, bài mới nhất trên trang thông tin điện tử của Công an tỉnh Minh Hà.',
  });
});

test('the feed of one list is told apart by the name of the list', () => {
  expect(listFeedWords(agency, 'An ninh trật tự')).toEqual({
    title: 'An ninh trật tự – Công an tỉnh Minh Hà',
    description: 'An ninh trật tự: tin, bài mới nhất trên trang thông tin điện tử của Công an tỉnh Minh Hà.',
  });
});
