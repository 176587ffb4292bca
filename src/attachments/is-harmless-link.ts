/** Whether a link that a reader clicks leads only where a page of the site may also lead. */
export const isHarmlessLink = (target: string): boolean => {
  const scheme = /^\s*([a-z][a-z\d+.-]*):/i.exec(target)?.[1]?.toLowerCase();
  if (scheme !== undefined) return ['http', 'https', 'mailto', 'tel'].includes(scheme);
  return target.trim().startsWith('#') || target.trim() === '';
};
