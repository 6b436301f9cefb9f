import type { MatrixFilter } from "../../layouts/components/matrix-filter.tsx";
import type { PlannedPage } from "../../layouts/page.ts";
import { matrixTitle, narrowedTitle, pageDescriptions, pageNames } from "../model/names.ts";
import { narrowMatrix, type NarrowedMatrix } from "../model/narrow.ts";
import type { Article, Matrix, Site, Term } from "../model/site.ts";
import { matricesUrl, type UrlPath } from "../model/urls.ts";
import { freshness } from "./freshness.ts";
import { headOf } from "./head.ts";
import { matrixProps } from "./matrix-props.ts";

/** The page of all matrices, then for each its own page and one for each term of a third axis that its findings hold. */
export function matrixPages(site: Site): readonly PlannedPage[] {
  const url = matricesUrl(site.base);
  const all: PlannedPage = {
    url,
    make: () => ({
      url,
      layout: "matrix",
      head: headOf(site, url, {
        title: pageNames.matrix,
        description: pageDescriptions.matrix(site.title),
        reviewed: freshness(site.matrices.flatMap((matrix) => articlesIn(matrix))),
      }),
      props: {
        title: pageNames.matrix,
        matrices: site.matrices.map((matrix) => ({ ...matrixProps(site, matrix), title: titleOf(matrix) })),
      },
    }),
  };
  return [all, ...site.matrices.flatMap((matrix) => pagesOf(site, matrix))];
}

function pagesOf(site: Site, matrix: Matrix): readonly PlannedPage[] {
  const narrowed = narrowMatrix(matrix, site.axes);
  const held = narrowed.filter(({ total }) => total > 0);
  return [matrixPage(site, matrix, narrowed), ...held.map((only) => matrixPage(site, matrix, narrowed, only))];
}

const titleOf = ({ judged, other }: Matrix): string => matrixTitle(judged.plural, other.plural);

/** The articles whose findings count in a matrix, or in what is left of it with a third term. */
const articlesIn = ({ rows }: Matrix, third?: Term): readonly Article[] =>
  rows
    .flatMap(({ cells }) => cells.flatMap(({ findings }) => findings))
    .flatMap(({ finding }) => (third === undefined || finding.terms.includes(third) ? [finding.article] : []));

function matrixPage(site: Site, matrix: Matrix, narrowed: readonly NarrowedMatrix[], only?: NarrowedMatrix): PlannedPage {
  const url = only?.url ?? matrix.url;
  return {
    url,
    make: () => {
      const whole = titleOf(matrix);
      const title = only === undefined ? whole : narrowedTitle(whole, only.third.label);
      const props = matrixProps(site, matrix, only);
      const above = { label: pageNames.matrix, url: matricesUrl(site.base) };
      return {
        url,
        layout: "matrix",
        head: headOf(site, url, {
          title,
          description: pageDescriptions.oneMatrix(title, props.filled, props.filled + props.gaps),
          reviewed: freshness(articlesIn(matrix, only?.third)),
          trail: only === undefined ? [above] : [above, { label: whole, url: matrix.url }],
        }),
        props: { title, matrices: [{ ...props, title: whole }], filter: filterOf(matrix, narrowed, url) },
      };
    },
  };
}

/** The links between a matrix and its narrowed forms; `undefined` where no axis is left to narrow it by. */
const filterOf = (matrix: Matrix, narrowed: readonly NarrowedMatrix[], current: UrlPath): MatrixFilter | undefined =>
  narrowed.length === 0
    ? undefined
    : {
        all: matrix.url,
        current,
        terms: narrowed.map(({ third, url, total }) => ({ label: third.label, url: total === 0 ? undefined : url })),
      };
