import type { ChangeProps } from "../../layouts/components/lately.tsx";
import { compareText } from "../model/order.ts";
import type { Site } from "../model/site.ts";
import { inReadingOrder } from "./reading-order.ts";

const most = 5;

/** The last things that happened: findings changed, articles reviewed, findings checked; on one day in this order. */
export function lately(site: Site): readonly ChangeProps[] {
  const articles = inReadingOrder(site);
  const changed = site.findings.flatMap(({ changed: changes, sentence, url }) =>
    changes.map(({ date }): ChangeProps => ({ kind: "changed", date, label: sentence.text, url })),
  );
  const reviewed = articles.map(({ reviewed: date, title, url }): ChangeProps => ({ kind: "reviewed", date, label: title, url }));
  const checked = site.findings.map(({ checked: date, sentence, url }): ChangeProps => ({
    kind: "checked",
    date,
    label: sentence.text,
    url,
  }));
  return [...changed, ...reviewed, ...checked].sort((a, b) => compareText(b.date, a.date)).slice(0, most);
}
