import type { CheckExample } from '../checks/define-check.ts';
import { createSiteFile } from '../checks/create-site-file.ts';
import { emptyRuleContext } from '../rules/empty-rule-context.ts';
import type { InspectedSite } from '../checks/inspected-site.ts';

/** Makes a site in memory, for examples and tests. */
export function createSiteOfTexts({
  site,
  origin,
  markers = [],
  gate,
}: Pick<CheckExample, 'site' | 'origin' | 'markers' | 'gate'>): InspectedSite {
  const bytesOf = (path: string): Uint8Array => {
    const content = site[path];
    if (content === undefined) throw new Error(`The site has no file ${path}`);
    return typeof content === 'string' ? Buffer.from(content) : content;
  };
  return {
    paths: new Set(Object.keys(site).sort()),
    origin,
    markers,
    gate: { rules: [], context: emptyRuleContext, ...gate },
    open: (path) => createSiteFile(path, () => bytesOf(path)),
  };
}
