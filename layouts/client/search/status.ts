/** Speaks a text once the reader has paused: half a second after the last key, of which asking has waited 150 ms already. */
export function delayedStatus(status: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => status.replaceChildren(text), 350);
  };
}
