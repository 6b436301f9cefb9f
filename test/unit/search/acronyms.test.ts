import { describe, expect, test } from "vitest";
import { definitionsIn } from "../../../plugins/search/acronyms.ts";

const pairs = (text: string): string[] => definitionsIn(text).map(({ acronym, long }) => `${acronym}: ${long}`);

describe("an acronym that a text explains is found", () => {
  test.for([
    ["The word error rate (WER) fell.", "WER: word error rate"],
    ["The WER (word error rate) fell.", "WER: word error rate"],
    ["Training a convolutional neural network (CNN, LeCun 1998) took days.", "CNN: convolutional neural network"],
    ["It reports the WER (the word error rate, in per cent).", "WER: word error rate"],
    ["Reinforcement learning from human feedback (RLHF) needs people.", "RLHF: Reinforcement learning from human feedback"],
    ["They call it Low-Rank Adaptation (LoRA).", "LoRA: Low-Rank Adaptation"],
    ["The Vision Transformer (ViT) has no convolutions.", "ViT: Vision Transformer"],
    ["Contrastive Language-Image Pre-training (CLIP) pairs both.", "CLIP: Contrastive Language-Image Pre-training"],
    ["Bidirectional Encoder Representations from Transformers (BERT).", "BERT: Bidirectional Encoder Representations from Transformers"],
    ["The HyperText Markup Language (HTML) is old.", "HTML: HyperText Markup Language"],
    ["Deoxyribonucleic acid (DNA) is copied.", "DNA: Deoxyribonucleic acid"],
    ["JSON (JavaScript Object Notation) is text.", "JSON: JavaScript Object Notation"],
    ["Shown at Neural Information Processing Systems (NeurIPS).", "NeurIPS: Neural Information Processing Systems"],
    ["A “cross-site request forgery” (CSRF) uses a form.", "CSRF: cross-site request forgery"],
    ["Research and development (R&D) costs more.", "R&D: Research and development"],
    ["Der mittlere quadratische Fehler (MQF) sinkt.", "MQF: mittlere quadratische Fehler"],
    ["Среднеквадратичная ошибка модели (СОМ) падает.", "СОМ: Среднеквадратичная ошибка модели"],
  ])("%s", ([text, found]) => {
    expect(pairs(text ?? "")).toEqual([found]);
  });
});

describe("a plural is read as the singular, with its long form", () => {
  test.for([
    ["Large language models (LLMs) write.", "LLM: Large language model"],
    ["LLMs (large language models) write.", "LLM: large language model"],
    ["Common vulnerabilities (CVs) are listed.", "CV: Common vulnerability"],
    ["Graphics boxes (GBs) are sold.", "GB: Graphics box"],
    ["Gaussian processes (GPs) are slow.", "GP: Gaussian process"],
    ["Neural networks (NN) learn.", "NN: Neural networks"],
  ])("%s", ([text, found]) => {
    expect(pairs(text ?? "")).toEqual([found]);
  });
});

describe("a bracket that explains no acronym is left alone", () => {
  test.for([
    "Accuracy fell by three points (Brown 2020).",
    "It was shown on ImageNet (ILSVRC) in the autumn.",
    "Models of OpenAI (GPT) are large.",
    "The error rose a lot (see Appendix).",
    "A word like any other (word) stands here.",
    "Many people use it in the United Kingdom (EU).",
    "We measured. Each error rate (WER) was low.",
    "We call it so. (WER) begins this.",
    "The word ends here; error rate (WER) is cut off.",
    "A field is added with an operation (AddField).",
    "A long word, then several others, error by rate (WER).",
    "The admin.site register (ASR) is code.",
    "Word error rate (wer) has no capitals.",
    "The words that the whole of the text about error has as its rate (WER) are too far apart.",
    "The CNN (CNN) names itself.",
    "Open brackets (((( and (WER",
    "(WER)",
    "",
  ])("%s", (text) => {
    expect(pairs(text)).toEqual([]);
  });
});

test("the shortest long form whose letters all begin words wins over one with letters inside", () => {
  expect(pairs("In the area of automatic speech recognition (ASR) much changed.")).toEqual(["ASR: automatic speech recognition"]);
  expect(pairs("A system for semantic and syntactic search (SSS) helps.")).toEqual(["SSS: semantic and syntactic search"]);
});

test("all that a text explains is found, in its order", () => {
  expect(pairs("The word error rate (WER) and the character error rate (CER), not the BLEU score (BLEU).")).toEqual([
    "WER: word error rate",
    "CER: character error rate",
  ]);
});
