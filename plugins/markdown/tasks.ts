import type { MarkdownIt } from "markdown-it";

const box = /^\[([ xX])\]\s+/;

/** Shows `- [ ] text` and `- [x] text` as boxes that cannot be ticked, each with its text as label. */
export function showTasks(engine: MarkdownIt): void {
  engine.core.ruler.push("show_tasks", (state) => {
    for (const [i, inline] of state.tokens.entries()) {
      const item = state.tokens[i - 2];
      const first = inline.children?.[0];
      if (inline.type !== "inline" || item?.type !== "list_item_open" || first?.type !== "text") continue;
      const mark = box.exec(first.content);
      if (mark === null) continue;
      first.content = first.content.slice(mark[0].length);
      item.attrJoin("class", "task");
      const open = new state.Token("task_open", "label", 1);
      open.info = mark[1] === " " ? "" : "done";
      inline.children = [open, ...(inline.children ?? []), new state.Token("task_close", "label", -1)];
    }
  });
  engine.renderer.rules["task_open"] = (tokens, index) =>
    `<label><input type="checkbox" disabled${tokens[index]?.info === "done" ? " checked" : ""}> `;
}
