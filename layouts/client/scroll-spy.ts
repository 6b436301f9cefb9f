/** Marks in "On this page" the section that is read: the last one that began above a band under the header, at the end of the page the last. */
export function startScrollSpy(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".contents a")];
  const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  const footer = document.querySelector(".footer");
  const begun = new Set<Element>();
  let atEnd = false;
  let current: HTMLAnchorElement | undefined;

  const mark = (): void => {
    const last = atEnd ? links.length - 1 : headings.findLastIndex((heading) => heading !== null && begun.has(heading));
    const link = links[Math.max(last, 0)];
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    current = link;
  };

  // Everything above the band counts as seen, however far up it is.
  const spy = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) begun.add(target);
        else begun.delete(target);
      }
      mark();
    },
    { rootMargin: "999999px 0px -82%" },
  );
  for (const heading of headings) if (heading !== null) spy.observe(heading);

  if (links.length === 0 || footer === null) return;
  new IntersectionObserver(
    ([entry]) => {
      atEnd = entry?.isIntersecting === true;
      mark();
    },
    { rootMargin: "999999px 0px 0px", threshold: 0.98 },
  ).observe(footer);
}
