import type { RuleContext } from './rule.ts';

/** For what is judged alone: a site whose content folder is not at hand, a body of which nothing else is asked. */
export const emptyRuleContext: RuleContext = {
  now: 0,
  agency: undefined,
  units: [],
  tags: [],
  abbreviations: [],
  paths: undefined,
  gone: new Set(),
};
