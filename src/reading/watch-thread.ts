import type { Worker } from 'node:worker_threads';

export interface ThreadClock {
  /** The thread has answered. */
  restart: () => void;
  stop: () => void;
}

/** Looks so many times while a thread spends what it may. */
const looks = 4;

/** Calls `onExhausted` once a thread has spent more than `milliseconds` of the processor's time without an answer. */
export function watchThread(worker: Worker, milliseconds: number, onExhausted: () => void): ThreadClock {
  /** Of the processor, as they were when the thread was first found without an answer. */
  let spentBefore: number | undefined;
  let isStopped = false;
  const look = async (): Promise<void> => {
    const { user, system } = await worker.cpuUsage();
    const spent = (user + system) / 1000;
    if (isStopped) return;
    spentBefore ??= spent;
    if (spent - spentBefore >= milliseconds) onExhausted();
  };
  // A thread that has ended by itself says so in an event of its own.
  const timer = setInterval(() => void look().catch(() => undefined), milliseconds / looks);
  return {
    restart: () => (spentBefore = undefined),
    stop: () => {
      isStopped = true;
      clearInterval(timer);
    },
  };
}
