/** Speaks a text once the reader has paused: once for each pause, not for each key. */
export function delayedStatus(status: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => status.replaceChildren(text), 500);
  };
}
