import type { GateProblemId } from '../problems/gate-problem-id.ts';

/** What is wrong in a body, in the words of the gate; the place is counted within the body. */
export interface BodyProblem {
  line: number;
  column: number;
  rule: GateProblemId;
  message: string;
  cure: string;
}
