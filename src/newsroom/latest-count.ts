/** Articles that can be read without a network though nobody opened them. */
export const latestCount = 20;
