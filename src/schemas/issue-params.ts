import type { GateProblemId } from '../problems/gate-problem-id.ts';

/** What an issue of a schema of ours says beside its message. */
export interface IssueParams {
  /** Left out for a value that is simply wrong. */
  rule?: GateProblemId;
  /** What to write instead. */
  cure?: string;
}
