/** The used part of a service worker's scope; TypeScript's library for it conflicts with that of pages. */
export interface WorkerScope {
  readonly navigator: Navigator & { connection?: { saveData?: boolean } };
  readonly location: Location;
  readonly registration: {
    navigationPreload?: { enable: () => Promise<void> };
    unregister: () => Promise<boolean>;
  };
  readonly clients: { claim: () => Promise<void>; matchAll: (of: object) => Promise<{ url: string }[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: (
    type: 'install' | 'activate' | 'message' | 'fetch',
    listener: (event: WorkerEvent & { request: Request }) => void,
  ) => void;
}

export interface WorkerEvent extends MessageEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

export const worker = self as unknown as WorkerScope;
