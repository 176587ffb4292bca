/** Whether an address leads out of the document that it stands in, by its scheme or as that of another machine. */
export const leadsOutside = (target: string): boolean => /^\s*(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(target);
