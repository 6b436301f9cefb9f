import type { PlannedPage } from "../../layouts/page.ts";
import { pageDescriptions, pageNames } from "../model/names.ts";
import type { Site } from "../model/site.ts";
import { methodUrl } from "../model/urls.ts";
import { headOf, onCodeHost } from "./head.ts";
import { proseProps } from "./prose-props.ts";

/** The method page; without `method.md` it has no prose. */
export function methodPages(site: Site): readonly PlannedPage[] {
  const url = methodUrl(site.base);
  return [
    {
      url,
      make: () => ({
        url,
        layout: "method",
        head: headOf(site, url, {
          title: pageNames.method,
          description: pageDescriptions.method(site.title),
          search: { filters: {} },
          ...onCodeHost(site, site.method?.file),
        }),
        props: { title: pageNames.method, prose: site.method && proseProps(site.method) },
      }),
    },
  ];
}
