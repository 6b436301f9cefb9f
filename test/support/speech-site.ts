// A made site of a few articles and records, on which search is asked.
import { article, record, type MadeSite } from "./indexed-site.ts";

const section = (id: string, heading: string, text: string): string => `<h2 id="s-${id}">${heading}</h2><p>${text}</p>`;

const pages = [
  article(
    "noise",
    "Speech recognition in noise",
    `<p>Babble and traffic lower the accuracy of every recogniser. The word error rate (WER) doubles in a canteen.</p>
    ${section("microphones", "Which microphones help", "Two microphones help more than one. A headset is best of all in a canteen.")}
    ${section("pretraining", "What pretraining gives", "wav2vec 2.0 was trained on silence and babble. Its robustness comes from unlabelled recordings.")}
    ${section("costs", "What it costs", "A microphone costs little. Two microphones cost twice as much, and an array of microphones more than that.")}
    ${section("limits", "Where microphones end", "No microphone hears through a wall.")}`,
    { benefit: ["Robustness"], application: ["Speech"] },
  ),
  article(
    "retrieval",
    "Answers from documents",
    `<p>Retrieval-augmented generation looks up documents before it answers. RAG needs an index of the documents.</p>
    ${section("stale", "When documents are stale", "An outdated encyclopaedia misleads. &lt;b&gt;Stale&lt;/b&gt; pages &amp; drafts should go.")}`,
    { benefit: ["Currency"], application: ["Question answering"] },
  ),
  article(
    "tuning",
    "Small models after fine-tuning",
    `<p>Fine-tuning a small model on a thousand examples is cheap. GPT-4 labelled the examples. Overfitting shows after three epochs.</p>
    ${section("overfitting", "How overfitting shows", "The loss on held-out examples rises while the training loss falls.")}`,
    { benefit: ["Thrift"], application: ["Question answering"] },
  ),
  article(
    "models",
    "Large language models as judges",
    "<p>Large language models (LLMs) prefer long answers. An LLM judged both. Its calibration was poor.</p>",
    { benefit: ["Currency", "Thrift"] },
  ),
  article("prompts", "Prompting step by step", "<p>A chain-of-thought prompt spells out each step. Fine tuning was not needed.</p>", {}),
];

const records = [
  record(
    "benefit/robustness/",
    "Robustness",
    "Models keep their accuracy when conditions change.",
    { kind: "term", verdict: "Holds: in noise", findings: 2 },
    { aliases: ["sturdiness"], trail: ["Benefits"], filters: { benefit: ["Robustness"] } },
  ),
  record(
    "application/speech/",
    "Speech",
    "Spoken words are turned into text.",
    { kind: "term", verdict: "No verdict yet", findings: 2 },
    { aliases: ["speech recognition", "dictation"], trail: ["Applications"], filters: { application: ["Speech"] } },
  ),
  record(
    "benefit/robustness/speech/",
    "Robustness in speech",
    "Robustness and speech: 2 findings.",
    { kind: "crossing" },
    {
      aliases: ["sturdiness", "dictation"],
      trail: ["Benefits", "Robustness"],
      filters: { benefit: ["Robustness"], application: ["Speech"] },
    },
  ),
  record(
    "articles/noise/#noise-1",
    "Pretraining on babble halved the errors in a canteen.",
    "Twelve speakers, one canteen.",
    { kind: "finding", relation: "supports", bears: "Robustness", strength: "single study", source: "Oak 2021" },
    {
      trail: ["Speech recognition in noise"],
      filters: { benefit: ["Robustness"], application: ["Speech"], relation: ["supports"] },
    },
  ),
  record(
    "articles/noise/#noise-2",
    "Whispered commands were missed by every recogniser.",
    "Forty commands, whispered at night.",
    { kind: "finding", relation: "contradicts", bears: "Robustness", strength: "computed", source: "Elm 2022, 1 more" },
    {
      trail: ["Speech recognition in noise"],
      filters: { benefit: ["Robustness"], application: ["Speech"], relation: ["contradicts", "qualifies"] },
    },
  ),
  record("sources/oak2021/", "Babble as a teacher", "Ann Oak. 2021. Journal of Hearing.", { kind: "source" }, { aliases: ["Oak 2021"] }),
  record(
    "glossary/#g-wer",
    "WER",
    "Word error rate. Share of words that are wrong.",
    { kind: "glossary" },
    { aliases: ["word error rate"] },
  ),
  record(
    "glossary/#g-rag",
    "RAG",
    "Retrieval-augmented generation. A model reads what a search found.",
    { kind: "glossary" },
    { aliases: ["retrieval-augmented generation"] },
  ),
];

export const speechSite: MadeSite = {
  pages,
  records,
  names: [
    ["WER", "word error rate"],
    ["RAG", "retrieval-augmented generation"],
  ],
};
