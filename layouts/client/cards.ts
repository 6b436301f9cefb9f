import { cardText } from "./card-text.ts";

const markers = 'a.cite[href^="#src-"], a.tip[data-tip]';
const wide = matchMedia("(width >= 48em)");
const hoverDelay = 300;

const card = Object.assign(document.createElement("span"), { id: "page-card", className: "card" });
card.setAttribute("role", "tooltip");

/** The box of the marker whose card is open. */
let open: Element | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const boxOf = (target: EventTarget | null): Element | undefined => (target instanceof Element && target.closest(".has-card")) || undefined;
const markerIn = (box: Element | undefined) => box?.querySelector<HTMLAnchorElement>(markers) ?? undefined;

function hide(): void {
  clearTimeout(timer);
  markerIn(open)?.removeAttribute("aria-describedby");
  card.remove();
  open = undefined;
}

function show(box: Element): void {
  if (box === open) return;
  hide();
  const marker = markerIn(box);
  const text = marker === undefined || !wide.matches ? [] : cardText(marker);
  if (marker === undefined || text.length === 0) return;
  card.replaceChildren(...text);
  card.className = "card";
  box.append(card);
  const { right, bottom, height } = card.getBoundingClientRect();
  card.classList.toggle("is-end", right > document.documentElement.clientWidth);
  card.classList.toggle("is-above", bottom > innerHeight && marker.getBoundingClientRect().top > height + 64);
  marker.setAttribute("aria-describedby", card.id);
  open = box;
}

/** Opens a card at citations and at words of the glossary: at once by keyboard and touch, after a moment under the pointer. */
export function startCards(): void {
  for (const marker of document.querySelectorAll(markers)) {
    // A card would be cut off by what scrolls.
    if (marker.closest(".scroll")) continue;
    const box = Object.assign(document.createElement("span"), { className: "has-card" });
    marker.replaceWith(box);
    box.append(marker);
  }

  document.addEventListener("focusin", ({ target }) => {
    const box = boxOf(target);
    if (box !== undefined && target instanceof Element && target.matches(":focus-visible")) show(box);
  });
  document.addEventListener("focusout", hide);
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    const box = boxOf(target);
    clearTimeout(timer);
    if (box === open || pointerType !== "mouse") return;
    if (!open?.contains(document.activeElement)) hide();
    if (box !== undefined) timer = setTimeout(show, hoverDelay, box);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (open !== undefined && boxOf(target) !== open) hide();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  document.addEventListener("click", (event) => {
    const box = boxOf(event.target);
    if (box === undefined || box === open || !(event instanceof PointerEvent) || event.pointerType !== "touch") return;
    show(box);
    // The first touch shows the card, the second follows the link.
    if (box === open) event.preventDefault();
  });
}
