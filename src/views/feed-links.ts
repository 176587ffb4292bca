import { chromeStrings } from '../strings/chrome-strings.ts';
import type { Chrome } from './chrome.ts';

const { rss, jsonFeed } = chromeStrings.footer;

/** The feeds of the whole site; none in a preview, which nobody should subscribe to. */
export const feedLinks = ({ preview }: Pick<Chrome, 'preview'>): { name: string; path: string }[] =>
  preview === undefined
    ? [
        { name: rss, path: '/rss.xml' },
        { name: jsonFeed, path: '/feed.json' },
      ]
    : [];
