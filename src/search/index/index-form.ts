/** The index writes đ as ď, which Pagefind folds to d as readers do. No Vietnamese word contains ď. */
export const toIndexForm = (text: string): string => text.replaceAll('đ', 'ď').replaceAll('Đ', 'Ď');
export const fromIndexForm = (text: string): string => text.replaceAll('ď', 'đ').replaceAll('Ď', 'Đ');
