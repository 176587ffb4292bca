/** Why a release does not go through: what is wrong, what to do, and whose fault it is. */
export interface Refusal {
  message: string;
  cure: string;
  /** `content`: an editor mends it; `call`: whoever called, the built site or the machine is at fault. */
  fault: 'content' | 'call';
}

const mark = Symbol('refusal');

/** Ends the work at hand; verbs print it. */
export function refuse(message: string, cure: string, fault: Refusal['fault'] = 'call'): never {
  throw Object.assign(new Error(message), { [mark]: { message, cure, fault } });
}

export const toRefusal = (error: unknown): Refusal | undefined =>
  error instanceof Error ? (error as { [mark]?: Refusal })[mark] : undefined;
