import type { MarkdownIt, Token } from "markdown-it";
import { escapeHtml } from "../model/html.ts";
import { error } from "../model/issue.ts";
import { imageMark } from "../model/reference.ts";
import { factsOf, type Facts } from "./facts.ts";
import { excessOfLink, targetPlace } from "./links.ts";
import { sortAddress } from "./address.ts";
import { textOf } from "./text.ts";

const imageName = /\.(?:png|jpg|webp|avif)$/;

/** Records images and leaves an open reference for address and size; refused ones are reported and show as their description. */
export function recordImages(engine: MarkdownIt): void {
  engine.core.ruler.push("record_images", ({ tokens, env }) => {
    const facts = factsOf(env);
    for (const inline of tokens) {
      for (const child of inline.children ?? []) if (child.type === "image") recordImage(facts, inline, child, engine);
    }
  });

  engine.renderer.rules["image"] = (tokens, index) => {
    const token = tokens[index];
    const description = escapeHtml(textOf(token?.children ?? []));
    const image = token?.meta?.["image"];
    if (typeof image !== "number") return description;
    const title = token?.attrGet("title");
    const shownTitle = title ? ` title="${escapeHtml(String(title))}"` : "";
    return `<img ${imageMark(image)} alt="${description}"${shownTitle} loading="lazy" decoding="async">`;
  };
}

function recordImage(facts: Facts, inline: Token, image: Token, engine: MarkdownIt): void {
  const start = (facts.offsets.get(image) ?? 0) + 1;
  const target = String(image.attrGet("src") ?? "");
  const place = targetPlace(facts, inline, { start, end: start + 1 + image.content.length }, engine);
  const children = image.children ?? [];
  const report = (message: string, hint: string) => facts.issues.push(error("images", place, message, hint));

  if (children.some((child) => child.type === "citation" || child.type === "footnote_ref")) {
    report("the description of an image cannot hold a citation or footnote", "put it into the text beside the image");
  } else if (textOf(children) === "") report("this image has no description", `say what it shows: ![description](${target})`);

  const excess = excessOfLink(facts, image);
  if (excess !== undefined) return void report(excess.message, excess.hint);
  const sorted = sortAddress(target);
  if (sorted.kind === "refused") return void report(sorted.message, "put the file into images/ and write its path from this file");
  if (sorted.kind === "outside")
    return void report("an image cannot come from another site", "put the file into images/ and write its path from this file");
  if (!imageName.test(target))
    return void report(`"${target}" is not an image that can be shown`, "use a file that ends in .png, .jpg, .webp or .avif");
  image.meta = { ...image.meta, image: facts.links.length };
  facts.links.push({ kind: "image", target, place });
}
