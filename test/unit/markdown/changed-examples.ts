/** Examples of CommonMark 0.31.2 that show otherwise under the site's own rules. */
interface Change {
  readonly why: string;
  /** The rule that reports them; `undefined` where the change is no mistake of the author. */
  readonly rule: string | undefined;
  readonly examples: readonly number[];
}

export const changedExamples: readonly Change[] = [
  {
    why: "code is coloured, and only a language that is known gives a class",
    rule: undefined,
    examples: [24, 34, 142, 161],
  },
  {
    why: "what stands behind the language of a code block shows nowhere, so it is refused",
    rule: "code",
    examples: [143, 144, 146],
  },
  {
    why: "the address of a file is kept as written until the site is linked",
    rule: undefined,
    examples: [503, 504],
  },
  {
    why: "an absolute path breaks where the site lives below a path, and on code hosts",
    rule: "links",
    examples: [
      22, 23, 32, 33, 192, 193, 196, 198, 205, 206, 214, 215, 216, 217, 218, 404, 419, 422, 433, 473, 474, 482, 483, 505, 506, 507, 509,
      510, 512, 514, 515, 516, 517, 518, 519, 521, 527, 528, 529, 530, 531, 532, 533, 534, 535, 536, 539, 540, 541, 542, 543, 544, 549, 550,
      553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 564, 565, 566, 568, 569, 570, 571, 593,
    ],
  },
  {
    why: "an image of an absolute path is refused for the same reason",
    rule: "images",
    examples: [572, 574, 575, 579, 581, 582, 583, 584, 585, 586, 587, 588, 589, 591],
  },
  {
    why: "an image is a file of a listed type",
    rule: "images",
    examples: [520, 580],
  },
  {
    why: "spaces and backslashes hide where an address leads",
    rule: "links",
    examples: [20, 195, 202, 489, 502, 603],
  },
  {
    why: "a link without address leads nowhere",
    rule: "links",
    examples: [200, 485, 486, 487, 567],
  },
  {
    why: "only https, http and mailto lead out of the site",
    rule: "links",
    examples: [500, 596, 598, 599, 601],
  },
];
