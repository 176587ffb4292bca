/** The reason why publishing stops: what is wrong, what to do, and whose fault it is. */
export interface Refusal {
  message: string;
  cure: string;
  /** `content`: an editor can correct it; `call`: the caller, the built site or the machine is at fault. */
  fault: 'content' | 'call';
}

const mark = Symbol('refusal');

/** Stops the current work with a refusal, which the verb prints. */
export function refuse(message: string, cure: string, fault: Refusal['fault'] = 'call'): never {
  throw Object.assign(new Error(message), { [mark]: { message, cure, fault } });
}

export const toRefusal = (error: unknown): Refusal | undefined =>
  error instanceof Error ? (error as { [mark]?: Refusal })[mark] : undefined;
