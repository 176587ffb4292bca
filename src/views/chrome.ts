import type { Newsroom } from '../newsroom/newsroom.ts';

/** What the header, the footer and the navigation need of a newsroom. */
export type Chrome = Pick<Newsroom, 'agency' | 'sections' | 'pages' | 'siteUrl' | 'emblem' | 'preview'>;
