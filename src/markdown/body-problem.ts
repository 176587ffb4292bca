import type { GateProblemId } from '../problems/gate-problem-id.ts';

/** A problem in a body, with the gate's message. The place is counted within the body. */
export interface BodyProblem {
  line: number;
  column: number;
  rule: GateProblemId;
  message: string;
  cure: string;
}
