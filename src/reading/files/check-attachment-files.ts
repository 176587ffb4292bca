import { createProblem, type Problem } from '../../problems/problem.ts';
import { attachmentFileRules } from '../../rules/all-attachment-files.ts';
import type { Gate } from '../articles/check-rules.ts';
import type { SaidOfWords } from './judge-attachment-words.ts';
import type { KnownAttachment } from './inspect-attachments-fs.ts';

/** What the rules about documents report for the folder's documents, whether or not an article links to them. */
export const checkAttachmentFiles = (facts: ReadonlyMap<string, KnownAttachment>, gate: Gate): Problem[] =>
  [...facts].flatMap(([file, { kind, dangers, traces, isSigned, said }]) => {
    const problems: Problem[] = [];
    const add = ({ rule, severity, message, cure }: SaidOfWords): void => {
      problems.push(createProblem({ file, rule, message, cure, severity: gate === 'note' ? 'nhac' : severity }));
    };
    for (const { id: rule, severity, check } of attachmentFileRules)
      check({ file, kind, dangers, traces, isSigned }, (finding) => add({ rule, severity, ...finding }));
    for (const one of said) add(one);
    return problems;
  });
