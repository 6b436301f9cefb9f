import { clientWords as words } from "../words/client.ts";

const status = Object.assign(document.createElement("p"), { className: "copy-status" });
status.setAttribute("role", "status");
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts a text on the clipboard and says so for a while, or says what to do instead. */
async function copy(text: string, done: string): Promise<void> {
  let said = done;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = words.notCopied;
  }
  status.textContent = said;
  clearTimeout(timer);
  timer = setTimeout(() => status.replaceChildren(), 5000);
}

/** Makes links to headings and findings copy their address, and adds a button to code that is there to be copied. */
export function startCopying(): void {
  document.body.append(status);

  for (const heading of document.querySelectorAll<HTMLElement>("main :is(h2, h3)[id]:not(.unseen)")) {
    const link = Object.assign(document.createElement("a"), { className: "heading-link", href: `#${heading.id}`, textContent: "#" });
    link.setAttribute("aria-label", words.linkToSection(heading.textContent));
    heading.after(link);
  }
  for (const link of document.querySelectorAll<HTMLElement>('.finding-id[href^="#"]')) {
    link.setAttribute("aria-label", words.copyLinkTo(link.textContent));
  }
  for (const code of document.querySelectorAll("pre")) {
    const button = Object.assign(document.createElement("button"), { className: "copy", type: "button", textContent: words.copy });
    button.addEventListener("click", () => void copy(code.textContent, words.copied));
    code.before(button);
  }

  document.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey, altKey }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('.heading-link, .finding-id[href^="#"]');
    if (link && !ctrlKey && !metaKey && !shiftKey && !altKey) void copy(link.href, words.linkCopied);
  });
}
