import type { RuleContext } from '../rules/rule.ts';

/** For a site whose content folder is not at hand. */
export const emptyRuleContext: RuleContext = {
  now: 0,
  agency: undefined,
  units: [],
  tags: [],
  abbreviations: [],
  paths: undefined,
  gone: new Set(),
};
