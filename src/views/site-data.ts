import type { NewsroomIndex } from '../newsroom/index-newsroom.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';

/** What views are made from. */
export interface SiteData {
  newsroom: Newsroom;
  index: NewsroomIndex;
}
