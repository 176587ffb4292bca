import type { ArchiveRule } from './archive-rule.ts';
import { trungNoiDung } from './articles/trung-noi-dung.ts';

/** Every rule over all articles at once. */
export const archiveRules: readonly ArchiveRule[] = [trungNoiDung];
