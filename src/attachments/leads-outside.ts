/** Whether an address leads out of its document: it has a scheme or names another machine. */
export const leadsOutside = (target: string): boolean => /^\s*(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(target);
