import { VFileMessage } from 'vfile-message';
import type { GateProblemId } from './gate-problem-id.ts';

/** `chan` stops the build, `nhac` only says. */
export type Severity = 'chan' | 'nhac';

/** An editor's mistake: collected, never thrown one at a time. */
export interface Problem extends VFileMessage {
  /** Path from the content folder. */
  file: string;
  /** Permanent Vietnamese id without diacritics. */
  ruleId: string;
  /** What is wrong, with the editor's own value in backticks. */
  reason: string;
  /** What to write instead, as a ready example. */
  cure: string;
  severity: Severity;
  /** The reason by which an editor answered it; it then stops nothing. */
  acknowledged?: string | undefined;
}

export interface ProblemPlace {
  line: number;
  column: number;
}

/** What a problem is made of. */
export interface ProblemOptions {
  file: string;
  rule: string;
  message: string;
  cure: string;
  /** Counted from 1; left out when the problem is the file as a whole. */
  place?: ProblemPlace | undefined;
  severity?: Severity;
  acknowledged?: string | undefined;
}

export function createProblem({
  file,
  rule,
  message,
  cure,
  place,
  severity = 'chan',
  acknowledged,
}: ProblemOptions): Problem {
  const vfileMessage = withoutStack(
    () => new VFileMessage(message, { ruleId: rule, source: 'toa-soan', ...(place ? { place: { ...place } } : {}) }),
  );
  return Object.assign(vfileMessage, { file, ruleId: rule, cure, severity, acknowledged, fatal: severity === 'chan' });
}

/** What the gate itself finds; what its rules find bears the rule's id. */
export const createGateProblem = (options: ProblemOptions & { rule: GateProblemId }): Problem => createProblem(options);

/** What `createProblem` makes the same problem of, as plain data. */
export const problemToData = ({ file, ruleId, message, cure, line, column, ...rest }: Problem): ProblemOptions => ({
  file,
  rule: ruleId,
  message,
  cure,
  place: line === undefined || column === undefined ? undefined : { line, column },
  severity: rest.severity,
  acknowledged: rest.acknowledged,
});

/** A message is an `Error`; walking the stack for each of an archive's thousands costs more than the rest of it. */
function withoutStack<Value>(create: () => Value): Value {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return create();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
