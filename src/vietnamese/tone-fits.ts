/** A rime that ends in c, ch, p or t takes sắc or nặng only. The tone is a combining mark, or none for ngang. */
export const toneFits = (rime: string, tone: string | undefined): boolean =>
  tone === '\u0301' || tone === '\u0323' || !/(?:ch|[cpt])$/.test(rime);
