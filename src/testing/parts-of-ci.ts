/** What is tried of a change to the source: each is a verb of package.json, and a job of this name on every CI service. */
export const parts = ['format', 'lint', 'types', 'unused', 'pure', 'site', 'browser'];
