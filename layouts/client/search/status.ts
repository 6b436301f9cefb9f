/** What speaks once the reader has paused: half a second after the last key, of which asking has waited 100 ms already. */
export interface DelayedStatus {
  readonly say: (...text: readonly (Node | string)[]) => void;
  /** Drops what is about to be said: the reader types on. */
  readonly hush: () => void;
}

export function delayedStatus(status: HTMLElement): DelayedStatus {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hush = (): void => clearTimeout(timer);
  return {
    say(...text) {
      hush();
      timer = setTimeout(() => status.replaceChildren(...text), 400);
    },
    hush,
  };
}
