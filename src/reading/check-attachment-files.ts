import type { AttachmentFacts } from '../attachments/attachment-facts.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import { attachmentFileRules } from '../rules/all-attachment-files.ts';
import type { Gate } from './check-rules.ts';

/** What the rules about documents say of those in the folder, whether an article links to them or not. */
export const checkAttachmentFiles = (facts: ReadonlyMap<string, AttachmentFacts>, gate: Gate): Problem[] =>
  [...facts].flatMap(([file, { kind, dangers, traces, isSigned }]) =>
    attachmentFileRules.flatMap(({ id, severity: usual, check }) => {
      const problems: Problem[] = [];
      check({ file, kind, dangers, traces, isSigned }, ({ message, cure, severity = usual }) => {
        problems.push(createProblem({ file, rule: id, message, cure, severity: gate === 'note' ? 'nhac' : severity }));
      });
      return problems;
    }),
  );
