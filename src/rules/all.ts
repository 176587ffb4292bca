import type { Rule } from './rule.ts';
import { tieuDeVietHoa } from './tieu-de-viet-hoa.ts';

/** Every editorial rule, those that protect people first. */
export const rules: readonly Rule[] = [tieuDeVietHoa];
