// What the server and the process that renders pages say to each other.
import type { Settings } from "../settings.ts";
import type { Answer } from "./answer.ts";

/** What a process of the server is started with. */
export interface Task {
  readonly settings: Settings;
  /** Folder that gets, or holds, `pagefind/` and `search/`. */
  readonly index: string;
  /** The content folder as the author would write it. */
  readonly root: string;
}

export type ToRenderer =
  | { readonly kind: "ask"; readonly id: number; readonly address: string }
  | { readonly kind: "reread"; readonly what: "content" | "assets" };

export type FromRenderer =
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer }
  /** The content or the bundles were read; `report` holds what is wrong, for the terminal. */
  | { readonly kind: "read"; readonly base: string; readonly isSound: boolean; readonly report: string };
