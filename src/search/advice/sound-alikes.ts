/**
 * Spellings that sound alike in some part of the country, or that short forms of text messages swap: the written
 * spelling and the possible meanings. Folded, at their place in a syllable.
 */
export const soundAlikes: readonly { written: RegExp; meant: readonly string[] }[] = [
  { written: /^ch/, meant: ['tr'] },
  { written: /^tr/, meant: ['ch'] },
  { written: /^s/, meant: ['x'] },
  { written: /^x/, meant: ['s'] },
  { written: /^(?:d|gi(?=[aeou])|r|z)/, meant: ['d', 'gi', 'r', 'v'] },
  { written: /^v/, meant: ['d', 'gi'] },
  { written: /^l/, meant: ['n'] },
  { written: /^n(?![gh])/, meant: ['l'] },
  { written: /^f/, meant: ['ph'] },
  { written: /^[jz]/, meant: ['gi'] },
  { written: /^(?:k|q|c)(?!h)/, meant: ['c', 'k', 'qu'] },
  { written: /^w/, meant: ['qu'] },
  { written: /^ng(?!h)/, meant: ['ngh'] },
  { written: /^ngh/, meant: ['ng'] },
  { written: /^g(?![hi])/, meant: ['gh'] },
  { written: /^gh/, meant: ['g'] },
  { written: /i$/, meant: ['y'] },
  { written: /y$/, meant: ['i'] },
  { written: /n$/, meant: ['ng', 'nh'] },
  { written: /n[gh]$/, meant: ['n'] },
  { written: /g$/, meant: ['ng'] },
  { written: /t$/, meant: ['c'] },
  { written: /c$/, meant: ['t'] },
];
