import { expect, test } from "vitest";
import type { EleventyConfig, VirtualTemplate } from "../../../plugins/eleventy.ts";
import { pagesPlugin } from "../../../plugins/pages/plugin.ts";
import { planPages } from "../../../plugins/pages/plan.ts";
import type { UrlPath } from "../../../plugins/model/urls.ts";
import { smallSite } from "../../support/planned-site.ts";

interface Registered {
  readonly data: Map<string, unknown>;
  readonly templates: Map<string, VirtualTemplate>;
}

/** A stand-in for Eleventy's configuration that keeps what is registered. */
function register(url: string): Registered {
  const site = smallSite({ url });
  const registered: Registered = { data: new Map(), templates: new Map() };
  const config = {
    addGlobalData: (name: string, value: unknown) => void registered.data.set(name, value),
    addTemplate: (path: string, template: VirtualTemplate) => void registered.templates.set(path, template),
  } as unknown as EleventyConfig;
  pagesPlugin(planPages(site), (page) => `${page.layout} ${page.url}`, site.base)(config);
  return registered;
}

const template = (registered: Registered) =>
  registered.templates.get("page.11ty.js") as unknown as {
    readonly data: { readonly permalink: (data: { readonly address: UrlPath }) => string };
    readonly render: (data: { readonly address: UrlPath }) => Promise<string>;
  };

test("files are written without the path that the site lives below", () => {
  const registered = register("https://host.test/guide");
  const addresses = registered.data.get("addresses") as UrlPath[];
  const { data } = template(registered);
  const written = addresses.map((address) => data.permalink({ address }));
  expect(written.slice(0, 3)).toEqual(["/index.html", "/articles/index.html", "/articles/fast/index.html"]);
  expect(written).toContain("/404.html");
});

test("a page is made and rendered when it is written", async () => {
  const registered = register("https://host.test/");
  expect(await template(registered).render({ address: "/benefit/" as UrlPath })).toBe("axis /benefit/");
});

test("an address that nobody planned is an error", async () => {
  const registered = register("https://host.test/");
  await expect(template(registered).render({ address: "/elsewhere/" as UrlPath })).rejects.toThrow("no page is planned at /elsewhere/");
});
