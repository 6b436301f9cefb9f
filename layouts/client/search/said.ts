import { element } from "./element.ts";
import { shortened } from "./shortened.ts";

const longest = 100;

/** A reader's text inside a sentence: in its own direction, and cut where it goes on for pages. */
export function said(say: (text: string) => string, text: string): readonly (Node | string)[] {
  const whole = text.trim();
  const short = shortened(whole, longest);
  const shown = short === whole ? whole : `${short}…`;
  const [before = "", after = ""] = say("\0").split("\0");
  return [before, element("bdi", { dir: "auto" }, shown), after];
}
