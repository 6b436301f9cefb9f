// Run as a process of its own by a test, which ends it when it takes too long: reads each hostile folder, makes its pages where it has
// no errors, and says for each what came of it.
import { renderPage } from "../../layouts/render.tsx";
import { fileUrl } from "../../plugins/model/urls.ts";
import { frameOf } from "../../plugins/pages/frame.ts";
import { planPages } from "../../plugins/pages/plan.ts";
import { readPage } from "../../plugins/publish/page.ts";
import { pathological } from "./pathological.ts";
import { loadWith } from "./small-content.ts";

for (const [name, files] of Object.entries(pathological)) {
  const { site, shown } = loadWith(files);
  if (site === undefined || shown.length > 0) {
    process.stdout.write(`${JSON.stringify({ name, errors: shown.length, first: shown[0] })}\n`);
    continue;
  }
  const unused = fileUrl(site.base, "x");
  const frame = frameOf(site, { style: unused, articleStyle: unused, script: unused, icon: unused, theme: unused }, unused);
  let bytes = 0;
  const faults: string[] = [];
  for (const page of planPages(site)) {
    const html = renderPage(page.make(), frame);
    bytes += html.length;
    faults.push(...readPage(html).faults);
  }
  process.stdout.write(`${JSON.stringify({ name, bytes, faults })}\n`);
}
