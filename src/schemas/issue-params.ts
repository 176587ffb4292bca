import type { GateProblemId } from '../problems/gate-problem-id.ts';

/** Extra data of an issue from our schemas. */
export interface IssueParams {
  /** Undefined for a value that is simply wrong. */
  rule?: GateProblemId;
  /** What the editor should write instead. */
  cure?: string;
}
