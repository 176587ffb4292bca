import { homePath, sectionPath, siteMapPath } from '../newsroom/paths.ts';
import { chromeStrings } from '../strings/chrome-strings.ts';
import type { Chrome } from './chrome.ts';
import type { Crumb } from './crumb.ts';

/** The main menu: home, sections, introduction, public services, site map. */
export function navigationLinks({ agency, sections, pages }: Pick<Chrome, 'agency' | 'sections' | 'pages'>): Crumb[] {
  const introduction = pages.find(({ id }) => id === 'gioi-thieu');
  return [
    { name: chromeStrings.home, path: homePath },
    ...sections.map(({ id, name }) => ({ name, path: sectionPath(id) })),
    ...(introduction ? [{ name: introduction.title, path: introduction.path }] : []),
    { name: chromeStrings.publicService, path: agency.publicServiceUrl },
    { name: chromeStrings.siteMap, path: siteMapPath },
  ];
}
