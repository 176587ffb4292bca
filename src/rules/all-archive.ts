import type { ArchiveRule } from './archive-rule.ts';
import { trungNoiDung } from './articles/trung-noi-dung.ts';

/** Every rule that looks at all articles together. */
export const archiveRules: readonly ArchiveRule[] = [trungNoiDung];
