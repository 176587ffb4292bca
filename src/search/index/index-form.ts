/** The index holds đ as ď, which Pagefind folds to d as readers do; no Vietnamese word has a ď of its own. */
export const toIndexForm = (text: string): string => text.replaceAll('đ', 'ď').replaceAll('Đ', 'Ď');
export const fromIndexForm = (text: string): string => text.replaceAll('ď', 'đ').replaceAll('Ď', 'Đ');
