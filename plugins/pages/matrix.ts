import type { PlannedPage } from "../../layouts/page.ts";
import { matrixTitle, pageDescriptions, pageNames } from "../model/names.ts";
import type { Matrix, Site } from "../model/site.ts";
import { matricesUrl } from "../model/urls.ts";
import { headOf } from "./head.ts";
import { matrixProps } from "./matrix-props.ts";

/** The page of all matrices, then a page for each. */
export function matrixPages(site: Site): readonly PlannedPage[] {
  const url = matricesUrl(site.base);
  const all: PlannedPage = {
    url,
    make: () => ({
      url,
      layout: "matrix",
      head: headOf(site, url, { title: pageNames.matrix, description: pageDescriptions.matrix(site.title) }),
      props: { title: pageNames.matrix, matrices: site.matrices.map((matrix) => matrixProps(site, matrix)) },
    }),
  };
  return [all, ...site.matrices.map((matrix) => matrixPage(site, matrix))];
}

const matrixPage = (site: Site, matrix: Matrix): PlannedPage => ({
  url: matrix.url,
  make: () => {
    const title = matrixTitle(matrix.judged.plural, matrix.other.plural);
    const props = matrixProps(site, matrix);
    return {
      url: matrix.url,
      layout: "matrix",
      head: headOf(site, matrix.url, {
        title,
        description: pageDescriptions.oneMatrix(title, props.filled, props.filled + props.gaps),
        trail: [{ label: pageNames.matrix, url: matricesUrl(site.base) }],
      }),
      props: { title, matrices: [props] },
    };
  },
});
