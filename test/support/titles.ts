// Whether a title is a sentence, as far as its words show.

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms that stand for a verb alone, and past forms that are words of their own. */
const forms = wordsOf(`
  is are was were has have had does do did can cannot could will would may might must
  beat became began broke brought came caught chose cut fell found gave got grew held hurt kept knew lay left lost made meant met
  paid put ran rose said saw sold spent split spread shrank stood told took understood went won
`);

/** Common verbs of statements about numbers. Those whose past is more often said of a noun, as in `models used by`, are left out. */
const verbs = wordsOf(`
  add agree allow answer appear arrive beat become begin break bring buy catch change choose climb come contain cost cover cross cut
  decide decline decrease depend detect differ disagree diverge double drop end equal exceed explain fail fall find fit follow gain get
  give go grow halve happen help hold hurt improve increase keep know lack lag lead learn leave lie lose lower make match mean meet miss
  move narrow need outweigh pass pay predict put raise reach recognise reduce remain repeat return rise run save say see sell separate
  show shrink slow solve spend split spread stand start stay stop succeed suffer surpass take tend tell translate triple turn understand
  vary widen win
`);

/** The word itself, and what it may be the third person or the past of. */
const basesOf = (word: string): readonly string[] => [
  word,
  word.replace(/s$/, ""),
  word.replace(/es$/, ""),
  word.replace(/d$/, ""),
  word.replace(/ed$/, ""),
  word.replace(/ie[sd]$/, "y"),
  word.replace(/(.)\1ed$/, "$1"),
];

/** After one of these stands a noun, though it may have the form of a verb, as in `the rise` or `with gains`. */
const beforeNouns = wordsOf(
  "a an the this these those its their of in on at by for from to with without per between under over as or each every no any",
);

/** What an object begins with: a word in -ed before it is a verb, as in `authorised more devices`, and no participle. */
const beforeObjects = /^(?:a|an|the|this|these|those|its|their|no|all|each|every|more|most|fewer|less|half|[\d.]+)$/;

/**
 * Says what is seen: at least six words, and behind a subject a common form of a verb. Common nouns may have that form too
 * (`large gains in accuracy`), so that not every title without a verb is found.
 */
export function isStatement(title: string): boolean {
  const words = title.toLowerCase().split(/[\s,;:()]+/);
  const isVerb = (word: string, i: number): boolean => {
    const [before, after = ""] = [words[i - 1], words[i + 1]];
    if (before === undefined || beforeNouns.has(before) || after === "of") return false;
    if (forms.has(word) || basesOf(word).some((base) => verbs.has(base))) return true;
    return word.endsWith("ed") && beforeObjects.test(after);
  };
  return words.length >= 6 && words.some(isVerb);
}
