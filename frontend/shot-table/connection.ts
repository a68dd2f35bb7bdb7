interface ConnectionState {
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

/** Calls back whenever Vaadin's connection to the server returns; the answer stops it. */
export function whenConnected(call: () => void): () => void {
  const state = (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
  const listener = (before: string, now: string) => {
    if (now === 'connected' && (before === 'connection-lost' || before === 'reconnecting')) call();
  };
  state?.addStateChangeListener(listener);
  return () => state?.removeStateChangeListener(listener);
}
