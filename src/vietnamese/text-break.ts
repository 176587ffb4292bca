/**
 * Stands between texts that only a program puts side by side, such as two attributes: no number goes on behind it. The
 * character means that something else than text is here.
 */
export const textBreak = '\n\uFFFC\n';
