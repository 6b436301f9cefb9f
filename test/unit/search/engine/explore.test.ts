import { test } from "vitest";
import { gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { article, indexSite } from "../../../support/indexed-site.ts";

test("x", async () => {
  const site = await indexSite({ language: "zh", pages: [
   article("a", "机器学习的鲁棒性", "<p>我们研究机器学习 模型在噪声中的鲁棒性。语音识别的错误率加倍。GPT-4 is good.</p><h2 id='s-x'>语音识别 two</h2><p>麦克风越多越好，模型越大越好。</p>"),
   ] });
  for (const f of await site.files("pagefind/fragment")) console.log(JSON.stringify(gunzipSync(readFileSync(join(site.folder, f))).toString()).replaceAll("\u200b", "|"));
  for (const t of ["我们研究机器学习模型在噪声中的鲁棒性", "GPT-4 is good. a  b"]) console.log(Array.from(new Intl.Segmenter("zh", { granularity: "word" }).segment(t), (s) => s.segment).join("|"));
});
