// Watches folders with one plain watcher per folder: the recursive mode of node:fs loses files that an editor replaces by
// renaming, which is how most editors save.
import { readdirSync, watch, type FSWatcher } from "node:fs";
import path from "node:path";

/** How long things must have been quiet, so that a save in several steps is one change. */
const quiet = 30;

/**
 * Calls back when something below a folder has changed.
 * @param passOver folders that are not looked into
 * @returns stops watching
 */
export function watchFolder(root: string, changed: () => void, passOver: readonly string[] = []): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;

  const notice = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow();
      changed();
    }, quiet);
  };

  /** Brings the watchers in line with the folders that there are. */
  const follow = (): void => {
    const present = new Set(foldersBelow(root, passOver));
    for (const [folder, watcher] of watchers) {
      if (present.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of present) {
      if (watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, notice);
        watcher.on("error", notice); // the folder is gone; the next round drops it
        watchers.set(folder, watcher);
      } catch {
        // removed since we looked; its parent has been told
      }
    }
  };

  // The folder itself may be moved away and come back, as it does where another branch is checked out.
  const around = watch(path.dirname(root), (_, name) => {
    if (name === path.basename(root)) notice();
  });
  around.on("error", () => undefined);
  follow();
  return () => {
    clearTimeout(timer);
    around.close();
    for (const watcher of watchers.values()) watcher.close();
  };
}

function foldersBelow(folder: string, passOver: readonly string[]): readonly string[] {
  if (passOver.includes(folder)) return [];
  try {
    const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [folder, ...inner.flatMap((entry) => foldersBelow(path.join(folder, entry.name), passOver))];
  } catch {
    return []; // removed while we looked
  }
}
