// What a published page may hold. A page is made of our layouts and of Markdown that an author wrote, so anything beyond
// this list means that something got through that should not have.

const list = (names: string): readonly string[] => names.trim().split(/\s+/);

/** Attributes that any element may carry, beside `aria-*` and `data-*`. */
const common = new Set(list("id class lang dir title hidden tabindex role popover"));

const html: Readonly<Record<string, string>> = {
  html: "",
  head: "",
  body: "",
  title: "",
  meta: "charset name content http-equiv property",
  link: "rel href type sizes as crossorigin hreflang media",
  script: "type src",
  a: "href rel download hreflang",
  button: "type disabled popovertarget popovertargetaction value name",
  form: "action method autocomplete",
  input: "type name value placeholder checked disabled autocomplete autocapitalize autocorrect spellcheck enterkeyhint size maxlength list",
  label: "for",
  select: "name disabled autocomplete",
  option: "value selected",
  output: "for name",
  img: "src alt width height loading decoding",
  time: "datetime",
  data: "value",
  ol: "start reversed type",
  li: "value",
  td: "colspan rowspan headers",
  th: "colspan rowspan headers scope abbr",
  col: "span",
  colgroup: "span",
  details: "open name",
  blockquote: "cite",
  q: "cite",
};

const plain = list(`
  header footer main nav section article aside search hgroup address div span p h1 h2 h3 h4 h5 h6 ul dl dt dd menu figure figcaption
  table caption thead tbody tfoot tr pre code samp kbd var em strong b i u s del ins mark small sub sup abbr cite dfn br wbr hr
  summary dialog fieldset legend noscript bdi bdo
`);

const svg: Readonly<Record<string, string>> = {
  svg: "xmlns viewbox width height focusable preserveaspectratio",
  g: "",
  defs: "",
  symbol: "viewbox width height preserveaspectratio",
  use: "href x y width height",
  path: "d pathlength",
  rect: "x y width height rx ry",
  line: "x1 y1 x2 y2",
  circle: "cx cy r",
  ellipse: "cx cy rx ry",
  polyline: "points",
  polygon: "points",
  text: "x y dx dy textlength lengthadjust",
  tspan: "x y dx dy",
  desc: "",
  pattern: "x y width height patternunits patterncontentunits patterntransform viewbox",
  clippath: "clippathunits",
};

/** Presentation attributes of SVG: a style policy leaves them alone, unlike `style`. */
const painted = list(`
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset
  stroke-miterlimit transform opacity text-anchor dominant-baseline alignment-baseline font-size font-weight font-family letter-spacing
  vector-effect shape-rendering clip-path clip-rule visibility color
`);

/** Attributes whose value can name a thing to paint with by its address. */
export const paintAttributes: ReadonlySet<string> = new Set(painted);

const math = list(`
  math mrow mi mn mo ms mtext mspace msup msub msubsup munder mover munderover mfrac msqrt mroot mtable mtr mtd mstyle mpadded
  mphantom menclose merror mmultiscripts mprescripts none semantics annotation
`);

const mathAttributes = list(`
  xmlns display displaystyle scriptlevel mathvariant mathcolor mathbackground mathsize encoding notation form fence separator stretchy
  symmetric largeop movablelimits accent accentunder lspace rspace minsize maxsize linethickness width height depth voffset align
  columnalign columnspacing columnlines columnspan rowalign rowspacing rowlines rowspan frame framespacing side intent arg
`);

const allowed: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...plain.map((name) => [name, new Set<string>()] as const),
  ...Object.entries(html).map(([name, attributes]) => [name, new Set(list(attributes))] as const),
  ...Object.entries(svg).map(([name, attributes]) => [name, new Set([...list(attributes), ...painted])] as const),
  ...math.map((name) => [name, new Set(mathAttributes)] as const),
]);

export const isAllowedElement = (name: string): boolean => allowed.has(name);

export const isAllowedAttribute = (element: string, name: string): boolean =>
  common.has(name) || name.startsWith("aria-") || name.startsWith("data-") || (allowed.get(element)?.has(name) ?? false);

/** Elements that have no end tag. */
export const voidElements: ReadonlySet<string> = new Set(list("br wbr hr img input meta link col"));

/** Attributes that hold an address which the page leads to or loads. */
export const addressAttributes: ReadonlySet<string> = new Set(list("href src action cite"));

/** Elements whose address the browser loads, or sends something to: it must lie in the site itself. */
export const loadingElements: ReadonlySet<string> = new Set(list("script img use form"));

/** Kinds of `<link>` that lead a machine on and load nothing; every other must lie in the site. */
export const leadingLinks: ReadonlySet<string> = new Set(list("canonical alternate"));

/** Attributes that name ids of the same page, separated by spaces. */
export const idAttributes: ReadonlySet<string> = new Set(list("for headers aria-labelledby aria-describedby popovertarget list"));

/** Elements that hold running text; no block may stand in them, for the browser would end them there. */
export const textOnly: ReadonlySet<string> = new Set(list("p h1 h2 h3 h4 h5 h6"));

export const blocks: ReadonlySet<string> = new Set(
  list(`
    p h1 h2 h3 h4 h5 h6 ul ol dl div table pre blockquote figure section article aside nav header footer main hr form fieldset details
    address search hgroup menu
  `),
);
