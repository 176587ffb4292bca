/** `tel:` link for a printed number: `0222.3822.113` → `tel:02223822113`. */
export const phoneLink = (phone: string): string => `tel:${phone.replace(/(?!^\+)[^\d]/g, '')}`;
