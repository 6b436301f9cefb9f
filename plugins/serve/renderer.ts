// The server's end of the process that renders pages: asks it for them, and replaces it when the code has changed.
import type { ChildProcess } from "node:child_process";
import type { Answer } from "./answer.ts";
import type { FromRenderer, Task, ToRenderer } from "./messages.ts";
import { failurePage, ownLines } from "./problem-page.ts";
import { complaintOf, startProcess } from "./process.ts";

type Read = Extract<FromRenderer, { kind: "read" }>;

export interface Renderer {
  ask(address: string): Promise<Answer>;
  /** Has the process read what has changed; where it has ended, a new one is started. */
  reread(what: "content" | "assets"): void;
  /** Starts a new process with the code as it is now. */
  restart(): void;
  close(): void;
}

/** Starts the process. @param onRead called whenever content or bundles have been read, or the code could not be started */
export function startRenderer(task: Task, onRead: (read: Read) => void): Renderer {
  const waiting = new Map<number, { readonly address: string; readonly answer: (answer: Answer) => void }>();
  let asked = 0;
  let child = start();

  function start(): ChildProcess {
    const started = startProcess("render-process.ts", task);
    const complaint = complaintOf(started);
    started.on("message", (message: FromRenderer) => {
      if (message.kind === "read") return onRead(message);
      waiting.get(message.id)?.answer(message.answer);
      waiting.delete(message.id);
    });
    started.on("close", (code, signal) => {
      if (started !== child) return;
      const report = ownLines(complaint()) || `the process that renders pages has ended (${signal ?? `exit code ${code}`})`;
      broken = failurePage(report);
      for (const { answer } of waiting.values()) answer(broken);
      waiting.clear();
      onRead({ kind: "read", base: "/", isSound: false, report });
    });
    return started;
  }

  const send = (message: ToRenderer): void => {
    if (child.connected) child.send(message, () => undefined);
  };

  /** What every request gets once the process has ended by itself, until something changes. */
  let broken: Answer | undefined;

  const restart = (): void => {
    const old = child;
    broken = undefined;
    child = start();
    old.kill();
    for (const [id, { address }] of waiting) send({ kind: "ask", id, address });
  };

  return {
    ask: (address) => {
      if (broken !== undefined) return Promise.resolve(broken);
      const id = (asked += 1);
      return new Promise((answer) => {
        waiting.set(id, { address, answer });
        send({ kind: "ask", id, address });
      });
    },
    reread: (what) => (broken === undefined ? send({ kind: "reread", what }) : restart()),
    restart,
    close: () => {
      const old = child;
      waiting.clear();
      broken = failurePage("the server is closing");
      old.removeAllListeners("close");
      old.kill();
    },
  };
}
