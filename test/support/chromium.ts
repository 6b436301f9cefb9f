import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const help =
  "The browser tests need Chromium or Chrome. Install it with the package manager of your system (Debian: apt-get install chromium; macOS: brew install --cask chromium), or set CHROMIUM to its path.";

/**
 * Path of a Chromium: from the variable CHROMIUM, from the usual places, or installed by apt-get where we are root.
 * @throws with what to do, where there is none
 */
export function findChromium(): string {
  const named = process.env["CHROMIUM"];
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which does not exist. ${help}`);
  }
  const found = usual.find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) throw new Error(help);
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch (cause) {
    throw new Error(`Chromium could not be installed with apt-get. ${help}`, { cause });
  }
  return findChromium();
}

export interface Reader {
  /** The reader's own size of text, in pixels. */
  readonly fontSize?: number;
  /** What the reader points with, and nothing else. */
  readonly pointer?: "mouse" | "touch";
}

/** Starts Chromium without network use of its own. */
export function launchChromium({ fontSize = 16, pointer = "mouse" }: Reader = {}): Promise<Browser> {
  // The bits of the engine's settings: hover none 1, hover 2; pointer coarse 2, fine 4.
  const [hover, precision] = pointer === "mouse" ? [2, 4] : [1, 2];
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      // Takes the place of what playwright sets here, a mouse: that has to be said again.
      `--blink-settings=primaryHoverType=${hover},availableHoverTypes=${hover},primaryPointerType=${precision},availablePointerTypes=${precision},defaultFontSize=${fontSize}`,
    ],
  });
}
