import type { NewsroomIndex } from '../newsroom/index-newsroom.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';

/** The data from which views are made. */
export interface SiteData {
  newsroom: Newsroom;
  index: NewsroomIndex;
}
