import { VFileMessage } from 'vfile-message';
import type { GateProblemId } from './gate-problem-id.ts';

/** `chan` stops the build, `nhac` only reminds. */
export type Severity = 'chan' | 'nhac';

/** An editor's mistake. Mistakes are collected, never thrown one by one. */
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
  /** The reason with which an editor acknowledged it; it then stops nothing. */
  acknowledged?: string | undefined;
}

/** A place in a file, counted from 1. */
export interface ProblemPlace {
  line: number;
  column: number;
}

/** The parts of a problem. */
export interface ProblemOptions {
  file: string;
  rule: string;
  message: string;
  cure: string;
  /** Counted from 1; absent when the problem is about the whole file. */
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

/** A problem that the gate itself finds. A problem that a rule finds has the rule's id. */
export const createGateProblem = (options: ProblemOptions & { rule: GateProblemId }): Problem => createProblem(options);

/** Plain data from which `createProblem` makes the same problem again. */
export const problemToData = ({ file, ruleId, message, cure, line, column, ...rest }: Problem): ProblemOptions => ({
  file,
  rule: ruleId,
  message,
  cure,
  place: line === undefined || column === undefined ? undefined : { line, column },
  severity: rest.severity,
  acknowledged: rest.acknowledged,
});

/** A message is an `Error`. For an archive's thousands of messages, stack traces would cost more than all the rest. */
function withoutStack<Value>(create: () => Value): Value {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return create();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
