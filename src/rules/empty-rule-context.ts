import type { RuleContext } from './rule.ts';

/** For texts that are judged alone: a site without its content folder, or a body that needs no other data. */
export const emptyRuleContext: RuleContext = {
  now: 0,
  agency: undefined,
  units: [],
  tags: [],
  abbreviations: [],
  paths: undefined,
  gone: new Set(),
};
