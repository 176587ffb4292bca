/** The year of an instant. Nobody knows it where the rules get none (`emptyRuleContext`): then any year may have been. */
export const yearOf = (now: number): number => (now === 0 ? Infinity : new Date(now).getUTCFullYear());
