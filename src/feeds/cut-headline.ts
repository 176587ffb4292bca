const longest = 110;

/**
 * A title of at most 110 characters, the limit of search engines for a headline: cut between words, closed with `…`.
 */
export function cutHeadline(title: string): string {
  const characters = [...title];
  if (characters.length <= longest) return title;
  const start = characters.slice(0, longest - 1).join('');
  const atWord = characters[longest - 1] === ' ' ? start : start.replace(/\s\S*$/, '');
  return `${atWord.replace(/[\s,;:–-]+$/, '')}…`;
}
