import type { Newsroom } from '../newsroom/newsroom.ts';

/** The parts of a newsroom that the header, the footer and the navigation need. */
export type Chrome = Pick<Newsroom, 'agency' | 'sections' | 'pages' | 'siteUrl' | 'emblem' | 'preview'>;
