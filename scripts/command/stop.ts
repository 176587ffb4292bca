/** Exit statuses of every verb. */
export const exitStatus = { done: 0, content: 1, call: 2 } as const;

/** Says that the call or the machine is at fault and how to correct it. Ends the process with status 2. */
export function stopWithCallError(message: string, cure: string): never {
  console.error(`${message}\n${cure}`);
  process.exit(exitStatus.call);
}
