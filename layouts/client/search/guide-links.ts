/** A link that the page holds already. */
export interface PageLink {
  readonly label: string;
  readonly url: string;
}

export interface GuideLinks {
  readonly axes: readonly PageLink[];
  readonly terms: readonly PageLink[];
  /** Form of the code host for what is wrong on this page, where there is one. */
  readonly report: string | undefined;
}

/** Axes and terms as the page's navigation lists them, and the form that its footer leads to. */
export function guideLinks(): GuideLinks {
  const axes = [...document.querySelectorAll(".guide details")].map((axis) => {
    const [all, ...terms] = [...axis.querySelectorAll("a")].map((link) => ({ label: link.textContent.trim(), url: link.pathname }));
    return { label: axis.querySelector("summary")?.textContent.trim() ?? "", url: all?.url ?? "", terms };
  });
  return {
    axes,
    terms: axes.flatMap(({ terms }) => terms),
    report: [...document.querySelectorAll<HTMLAnchorElement>(".footer a")].find(({ pathname }) => pathname.endsWith("/issues/new"))?.href,
  };
}
