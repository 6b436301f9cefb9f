// One page of each layout as plain data, made by hand: a layout is a function of its props, no site is needed.
import type { FindingProps } from "../../layouts/components/finding.tsx";
import type { MatrixProps } from "../../layouts/components/matrix-table.tsx";
import type { ProseProps } from "../../layouts/components/prose.tsx";
import type { StatementProps } from "../../layouts/components/statement.tsx";
import type { Frame, Head, LinkProps, Paging } from "../../layouts/frame.ts";
import type { LayoutName, LayoutProps, Page, PageOf } from "../../layouts/page.ts";
import type { Counts } from "../../plugins/model/evidence.ts";
import { asHtml } from "../../plugins/model/html.ts";
import { basePath, fileUrl, type UrlPath } from "../../plugins/model/urls.ts";
import { dateOf } from "./records.ts";

const base = basePath("https://example.org/guide/");
export const urlOf = (path: string): UrlPath => fileUrl(base, path);
export const linkOf = (label: string, path = `${label.toLowerCase().replaceAll(" ", "-")}/`): LinkProps => ({ label, url: urlOf(path) });

export const countsOf = (supports = 0, qualifies = 0, contradicts = 0, mitigates = 0): Counts => ({
  supports,
  qualifies,
  contradicts,
  mitigates,
});

export const sampleFrame: Frame = {
  title: "Garden notes",
  language: "en",
  home: base,
  search: urlOf("search/"),
  base,
  axes: [{ plural: "Plants", url: urlOf("plant/"), terms: [linkOf("Oak", "plant/oak/")] }],
  lists: {
    articles: urlOf("articles/"),
    matrix: urlOf("matrix/"),
    findings: urlOf("findings/"),
    sources: urlOf("sources/"),
    glossary: urlOf("glossary/"),
    method: urlOf("method/"),
    feed: urlOf("feed.xml"),
    findingsFeed: urlOf("findings.xml"),
  },
  data: {
    findings: urlOf("findings.json"),
    findingsTable: urlOf("findings.csv"),
    sources: urlOf("sources.json"),
    bibliography: urlOf("sources.bib"),
    site: urlOf("site.json"),
  },
  image: { address: "https://example.org/guide/assets/site.png", width: 1200, height: 630, description: "Garden notes" },
  assets: {
    style: urlOf("assets/a.css"),
    articleStyle: urlOf("assets/r.css"),
    theme: urlOf("assets/t.js"),
    script: urlOf("assets/a.js"),
    icon: urlOf("assets/a.svg"),
  },
};

export const sampleHead = (parts: Partial<Head> = {}): Head => ({
  title: "Oaks & <water>",
  description: "How much water an oak needs",
  canonical: "https://example.org/guide/x/",
  trail: [linkOf("Plants", "plant/")],
  search: undefined,
  edit: "https://code.example/edit/main/content/x.md",
  history: "https://code.example/commits/main/content/x.md",
  report: "https://code.example/issues/new?page=x",
  cite: "oaks",
  reviewed: { on: dateOf("2026-11-24"), due: dateOf("2027-11-24"), overdue: false },
  previous: linkOf("Before"),
  next: linkOf("After"),
  alternates: [{ type: "text/markdown", url: urlOf("x/index.md") }],
  data: [{ "@type": "TechArticle", headline: "Oaks & <water>" }],
  hidden: false,
  ...parts,
});

export const sampleFinding = (parts: Partial<FindingProps> = {}): FindingProps => ({
  id: "oak-01",
  url: urlOf("articles/oaks/#oak-01"),
  sentence: asHtml("Oaks drink <em>most</em> in June."),
  bears: [
    { relation: "qualifies", term: linkOf("Oak", "plant/oak/") },
    { relation: "supports", term: undefined },
  ],
  scope: [linkOf("Clay", "soil/clay/")],
  strength: "replicated",
  seen: "primary",
  checked: dateOf("2026-11-24"),
  due: undefined,
  sources: [{ ...linkOf("Root 2020", "sources/root2020/"), locator: "table 2" }],
  conditions: asHtml("Clay soils."),
  caveat: asHtml("Wet years only."),
  quote: asHtml("most in June"),
  changed: [{ date: dateOf("2026-11-23"), reason: asHtml("Number mended.") }],
  article: linkOf("Oaks and water", "articles/oaks/"),
  ...parts,
});

const ownFinding = sampleFinding({ article: undefined });

export const sampleStatement = (parts: Partial<StatementProps> = {}): StatementProps => ({
  statement: "Oaks need water.",
  testedAs: "Oaks grow faster with water.",
  verdict: undefined,
  limits: [],
  underReview: undefined,
  counts: countsOf(2, 1, 1),
  strengths: [
    { strength: "systematic", count: 1 },
    { strength: "single study", count: 3 },
  ],
  ...parts,
});

export const sampleProse: ProseProps = {
  segments: [
    { kind: "html", html: asHtml('<p>Intro.</p><h2 id="s-one">One</h2><p>First.</p>') },
    { kind: "finding", finding: ownFinding },
    { kind: "html", html: asHtml('<p>Between.</p><h2 id="s-two">Two</h2>') },
    { kind: "note", html: asHtml("<p>Mind.</p>") },
    { kind: "caution", html: asHtml("<p>Mind more.</p>") },
  ],
  contents: [
    { id: "s-one", text: "One" },
    { id: "s-two", text: "Two" },
  ],
};

export const sampleMatrix: MatrixProps = {
  url: urlOf("matrix/plants-by-soils/"),
  judged: "Plant",
  other: "Soil",
  third: undefined,
  columns: [linkOf("Clay", "soil/clay/"), linkOf("Sand", "soil/sand/")],
  rows: [
    {
      term: linkOf("Oak", "plant/oak/"),
      statement: "Oaks need water.",
      cells: [
        { kind: "findings", url: urlOf("plant/oak/clay/"), counts: countsOf(4, 3, 2) },
        { kind: "gap", suggest: "https://code.example/issues/new?terms=oak,sand" },
      ],
    },
  ],
  filled: 1,
  gaps: 1,
};

const paging: Paging = {
  page: 1,
  pages: 2,
  links: [
    { number: 1, url: urlOf("list/") },
    { number: 2, url: urlOf("list/page/2/") },
  ],
};
const card = {
  ...linkOf("Oaks and water", "articles/oaks/"),
  summary: "Less than one thinks",
  terms: [linkOf("Oak")],
  counts: countsOf(1),
  reviewed: dateOf("2026-11-24"),
};
const sourceLine = {
  ...linkOf("Root 2020", "sources/root2020/"),
  id: "src-root2020",
  authors: "Root, A.",
  year: 2020,
  title: "Water <and> oaks",
  venue: "Trees",
  kind: "peer-reviewed" as const,
  address: "https://doi.org/10.1/x",
};
const gaps = {
  looked: [
    {
      lookedIn: "the index",
      date: dateOf("2026-11-24"),
      note: "Nothing on sand.",
      suggest: "https://code.example/issues/new?terms=oak,sand",
    },
  ],
  open: [{ relation: "supports", suggest: "https://code.example/issues/new?terms=oak&relation=supports" }],
} as const;
const met = [
  {
    kind: "studied",
    axis: "Soils",
    terms: [
      { ...linkOf("Clay", "soil/clay/"), findings: 1 },
      { ...linkOf("Sand", "soil/sand/"), findings: 0 },
    ],
  },
] as const;
const groups = [{ relation: "qualifies", total: 1, findings: [sampleFinding()] }] as const;
const scoped = [sampleFinding({ id: "oak-02" })];
const uncounted = { total: 1, findings: [sampleFinding({ id: "oak-03", seen: "recalled" })] };

const props: LayoutProps = {
  home: {
    title: "Garden notes",
    description: "What plants are said to need",
    prose: { segments: [{ kind: "html", html: asHtml("<p>Welcome.</p>") }], contents: [] },
    totals: { findings: 2, sources: 1, checked: dateOf("2026-11-24") },
    start: linkOf("Oaks and water", "articles/oaks/"),
    axes: [{ ...linkOf("Plants", "plant/"), question: "Which?", terms: [{ ...linkOf("Oak", "plant/oak/"), ...sampleStatement() }] }],
    example: sampleFinding(),
    matrix: sampleMatrix,
    lately: [{ ...linkOf("Oaks and water", "articles/oaks/"), kind: "reviewed", date: dateOf("2026-11-24") }],
  },
  articles: { total: 101, articles: [card], paging },
  article: {
    title: "Oaks & <water>",
    summary: "Less than <one> thinks",
    draft: true,
    reviewed: dateOf("2026-11-24"),
    minutes: 4,
    terms: [{ axis: "Plant", terms: [linkOf("Oak"), linkOf("Elm")] }],
    counts: countsOf(0, 1),
    tests: sampleStatement(),
    prose: sampleProse,
    sources: [sourceLine],
    related: [{ ...linkOf("Elms", "articles/elms/"), shared: ["Elm"] }],
    linkedFrom: [linkOf("Ashes", "articles/ashes/")],
  },
  term: {
    ...sampleStatement(),
    axis: linkOf("Plants", "plant/"),
    label: "Oak",
    synonyms: ["Quercus"],
    intro: { segments: [{ kind: "html", html: asHtml("<p>Oaks.</p>") }], contents: [] },
    findings: groups,
    scoped,
    uncounted,
    articles: [card],
    articleTotal: 1,
    met,
    gaps,
    linkedFrom: [linkOf("Ashes", "articles/ashes/")],
    paging,
  },
  axis: {
    plural: "Plants",
    question: "Which?",
    terms: [{ ...linkOf("Oak", "plant/oak/"), ...sampleStatement(), articles: 1, reviewed: dateOf("2026-11-24") }],
    findings: 4,
    matrices: [linkOf("Soils", "matrix/plants-by-soils/")],
  },
  matrix: {
    title: "Matrix",
    matrices: [
      { ...sampleMatrix, title: "Plants by soils" },
      { ...sampleMatrix, title: "Soils by plants", url: urlOf("matrix/soils-by-plants/") },
    ],
    filter: {
      all: urlOf("matrix/plants-by-soils/"),
      current: urlOf("matrix/plants-by-soils/"),
      terms: [
        { label: "Rain", url: urlOf("matrix/plants-by-soils/rain/") },
        { label: "Hail", url: undefined },
      ],
    },
  },
  crossing: {
    judged: { ...linkOf("Oak", "plant/oak/"), ...sampleStatement(), axis: "Plant" },
    other: { ...linkOf("Clay", "soil/clay/"), axis: "Soil" },
    counts: countsOf(0, 1),
    findings: groups,
    scoped,
    uncounted,
    articles: [linkOf("Oaks and water", "articles/oaks/")],
    met,
    row: [{ ...linkOf("Sand", "plant/oak/sand/"), findings: 1 }],
    column: [{ ...linkOf("Elm", "plant/elm/clay/"), findings: 2 }],
    gaps,
    paging,
  },
  findings: {
    total: 2,
    groups: [{ id: "page-in-oaks", article: linkOf("Oaks and water", "articles/oaks/"), findings: [sampleFinding(), ...scoped] }],
    filter: {
      index: urlOf("findings/index.json"),
      list: urlOf("findings/"),
      axes: [
        {
          key: "plant",
          label: "Plant",
          terms: [
            { value: "oak", label: "Oak", findings: 2 },
            { value: "elm", label: "Elm", findings: 0 },
          ],
        },
      ],
      relations: countsOf(2, 2),
      strengths: [{ value: "replicated", findings: 2 }],
      seen: [{ value: "primary", findings: 2 }],
    },
    paging,
  },
  data: {
    title: "Data: oaks",
    table: {
      file: "oaks.csv",
      total: 2,
      columns: [
        { name: "Oak", isNumber: false },
        { name: "Water (l)", isNumber: true },
      ],
      rows: [
        ["Red <oak>", "82.5"],
        ["White oak", "70"],
      ],
    },
    charts: [linkOf("Oaks drink most in June", "articles/oaks/#drink")],
    download: { href: urlOf("data/oaks.csv"), bytes: 1200 },
    paging,
  },
  sources: {
    kinds: { "peer-reviewed": 1 },
    letters: [
      { letter: "E", sources: [{ ...sourceLine, cited: 0 }] },
      { letter: "R", sources: [{ ...sourceLine, cited: 2 }] },
      { letter: "#", sources: [{ ...sourceLine, cited: 1 }] },
    ],
    paging,
  },
  source: {
    title: "Water <and> oaks",
    authors: "Root, A.",
    allAuthors: "Root, A.",
    year: 2020,
    venue: "Trees",
    kind: "peer-reviewed",
    vendor: "Seedworks",
    read: [{ label: "doi:10.1/x", href: "https://doi.org/10.1/x" }],
    findings: [sampleFinding()],
    findingTotal: 1,
    articles: [linkOf("Oaks and water", "articles/oaks/")],
    articleTotal: 101,
    others: [linkOf("Method", "method/")],
    bibtex: "@article{root2020, title={<Water>}}",
    ris: "TY  - JOUR",
    paging,
  },
  glossary: {
    letters: [
      { letter: "N", entries: [{ id: "g-ndvi", term: "NDVI", long: "green index", definition: "How green.", article: linkOf("Oaks") }] },
    ],
  },
  method: {
    title: "Method",
    prose: { segments: [{ kind: "html", html: asHtml('<h2 id="s-how">How</h2>') }], contents: [{ id: "s-how", text: "How" }] },
  },
  search: {
    axes: [{ key: "plant", label: "Plant", plural: "Plants", terms: [linkOf("Oak", "plant/oak/")] }],
    reading: [{ title: "Trees", articles: [linkOf("Oaks")] }],
    articleTotal: 2,
  },
  "not-found": { links: [linkOf("Search", "search/")] },
  stub: { target: linkOf("Oaks and water", "articles/oaks/") },
};

/** The page of a layout. */
export const samplePage = <L extends LayoutName>(layout: L, head: Head = sampleHead()): PageOf<L> => ({
  url: urlOf("x/"),
  layout,
  head,
  props: props[layout],
});

export const layoutNames = Object.keys(props) as readonly LayoutName[];

/** Widens a page of one layout to what `renderPage` takes. */
export const anyPage = (layout: LayoutName, head?: Head): Page => samplePage(layout, head) as Page;
