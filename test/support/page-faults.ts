// What can be wrong with an open page. Each function is run in the browser as it stands and may use nothing from outside itself.

/** What has no name or a wrong number of landmarks, headings that skip a level, and headings that are named by more than their text. */
export function faultsOfStructure(): readonly string[] {
  const counts = [
    ["h1", "h1"],
    ["main", "main"],
    ["banner", "body > header, [role=banner]"],
    ["contentinfo", "body > footer, [role=contentinfo]"],
  ] as const;
  const wrongCounts = counts.flatMap(([name, selector]) => {
    const count = document.querySelectorAll(selector).length;
    return count === 1 ? [] : [`${count} × ${name}`];
  });
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const levels = headings.map(({ tagName }) => Number(tagName[1]));
  const skips = levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1) ? [`levels ${levels.join(" ")}`] : [];
  const namedByMore = headings
    .filter((heading) => heading.matches("[aria-label], [aria-labelledby]") || /#|copy|link to|^\s*$/i.test(heading.textContent))
    .map((heading) => `heading ${heading.textContent}`);
  const names = [...document.querySelectorAll("nav")].map((nav) => nav.getAttribute("aria-label") ?? "");
  const allowed = new Set(["Main", "Guide", "Breadcrumb", "On this page", "Page"]);
  const strange = names.filter((name, i) => !allowed.has(name) || names.indexOf(name) !== i).map((name) => `navigation “${name}”`);
  return [...wrongCounts, ...skips, ...namedByMore, ...strange];
}

/** Marks of relations and bars of strength that a screen reader meets, or that no word of their own follows. */
export function faultsOfMarks(): readonly string[] {
  const strengths = ["Expert opinion", "Vendor-reported", "Single study", "Replicated", "Systematic"];
  return [...document.querySelectorAll("svg.mark, svg.strength")].flatMap((sign) => {
    // In a cell of a matrix the whole drawing is hidden, and the name of its link has the words.
    const hidden = sign.closest("[aria-hidden=true]");
    if (hidden === null) return [`${sign.outerHTML} is not hidden`];
    const target = sign.querySelector("use")?.getAttribute("href") ?? "";
    const bar = /^#page-strength-(\d)$/.exec(target)?.[1];
    const word = bar === undefined ? target.replace("#page-", "") : (strengths[Number(bar) - 1] ?? "");
    const after = hidden === sign ? (sign.nextSibling?.textContent ?? "") : (hidden.parentElement?.textContent ?? "");
    const said = hidden === sign ? after.trim().toLowerCase().startsWith(word.toLowerCase()) : after.includes(word.slice(0, 6));
    return said && word !== "" ? [] : [`${target} is followed by “${after}”`];
  });
}

/** Links and controls outside running text that are under 24 px and crowded, and under 48em buttons and fields under 44 px. */
export function smallTargets(): readonly string[] {
  const isRunningText = (element: Element): boolean => {
    if (getComputedStyle(element).display !== "inline") return false;
    const block = element.closest("p, li, dd, dt, td, th, caption, blockquote, figcaption, h1, h2, h3, h4");
    return block !== null && block.textContent.trim() !== element.textContent.trim();
  };
  const targets = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(".skip, .unseen"))
    .map((element) => ({ element, box: (element.closest("label") ?? element).getBoundingClientRect() }));
  const isSmall = ({ width, height }: DOMRect): boolean => width < 23.5 || height < 23.5;
  return targets.flatMap(({ element, box }) => {
    const name = `${element.tagName} ${element.textContent.trim().slice(0, 30)} ${Math.round(box.width)} × ${Math.round(box.height)}`;
    const isControl = element.matches("button, select, textarea, input:not([type=checkbox], [type=radio])");
    if (isControl && innerWidth < 768 && box.height < 43.5) return [`${name} is under 44`];
    if (!isSmall(box) || isRunningText(element)) return [];
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const isCrowded = targets.some(({ element: other, box: near }) => {
      if (other === element || isRunningText(other)) return false;
      if (isSmall(near)) return Math.hypot(x - near.left - near.width / 2, y - near.top - near.height / 2) < 23.5;
      return Math.hypot(x - Math.min(Math.max(x, near.left), near.right), y - Math.min(Math.max(y, near.top), near.bottom)) < 11.5;
    });
    return isCrowded ? [`${name} is under 24 and crowded`] : [];
  });
}

/** Boxes that hide part of their text, and texts that lie on each other. */
export function cutOff(): readonly string[] {
  const hidden = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (element.closest(".unseen, svg, math, option") !== null || !element.checkVisibility()) return false;
    const cutsX = (overflowX === "hidden" || overflowX === "clip") && element.scrollWidth > element.clientWidth + 1;
    const cutsY = (overflowY === "hidden" || overflowY === "clip") && element.scrollHeight > element.clientHeight + 1;
    return cutsX || cutsY;
  });
  const scrolls = (element: Element | null): boolean =>
    element !== null && (/auto|scroll/.test(getComputedStyle(element).overflow) || scrolls(element.parentElement));
  const texts = [
    ...document.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, summary, label, button, header a, header select"),
  ]
    .filter((element) => element.checkVisibility() && element.closest(".unseen, .skip, .contents") === null && !scrolls(element))
    .flatMap((element) => Array.from(element.getClientRects(), (box) => ({ element, box })))
    .filter(({ box }) => box.width > 1 && box.height > 1)
    .toSorted((a, b) => a.box.top - b.box.top);
  const overlaps = texts.flatMap(({ element, box }, i) => {
    const found: string[] = [];
    for (const { element: other, box: next } of texts.slice(i + 1)) {
      if (next.top >= box.bottom - 1) break;
      if (element.contains(other) || other.contains(element)) continue;
      if (Math.min(box.right, next.right) - Math.max(box.left, next.left) <= 1) continue;
      found.push(`“${element.textContent.slice(0, 30)}” lies on “${other.textContent.slice(0, 30)}”`);
    }
    return found;
  });
  return [...hidden.map((element) => `${element.tagName}.${element.className} is cut off`), ...overlaps];
}

/** What is wider than the window, if anything is. */
export function sideways(): readonly string[] {
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [`${scrollWidth} in ${innerWidth}`] : [];
}

/** Text below 13 px, where fields count from 16, in folded parts too. Scripts of formulas follow the rules of mathematics. */
export function smallText(): readonly string[] {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const small = [...document.querySelectorAll("body *")].filter((element) => {
    if (element.closest("math, option") !== null || !element.checkVisibility()) return false;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (element.matches("input:not([type=checkbox], [type=radio]), select, textarea")) return size < 16;
    return (
      size < 13 && [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== "")
    );
  });
  return [...new Set(small.map((element) => `${element.tagName}.${element.getAttribute("class")} ${getComputedStyle(element).fontSize}`))];
}

/** Links of "On this page" that its reserved height leaves no room for; the longest lists scroll in themselves. */
export function linesWithoutRoom(): readonly string[] {
  return [...document.querySelectorAll(".lines:not(.lines-20) > div")]
    .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
    .map(({ scrollHeight, clientHeight }) => `${scrollHeight} in ${clientHeight}`);
}

/** What paper has no use for and shows all the same. */
export function leftOnPaper(): readonly string[] {
  return [...document.querySelectorAll("header, nav, button, select, input:enabled, .skip, .card, [role=search]")]
    .filter((element) => element.checkVisibility())
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}
