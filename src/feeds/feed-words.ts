import type { Agency } from '../schemas/agency.ts';

type FeedWords = Record<'title' | 'description', string>;

/** Title and description of the feed of all articles. */
export const siteFeedWords = ({ name }: Agency): FeedWords => ({
  title: name,
  description: `Tin, bài mới nhất trên trang thông tin điện tử của ${name}.`,
});

/** Title and description of the feed of one section, unit or tag; `list` is its name: `An ninh trật tự`. */
export const listFeedWords = ({ name }: Agency, list: string): FeedWords => ({
  title: `${list} – ${name}`,
  description: `${list}: tin, bài mới nhất trên trang thông tin điện tử của ${name}.`,
});
