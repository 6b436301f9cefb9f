// Where a source is found: the identifiers of an entry in the many ways in which publishers write them.

const arxivNumber = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/;

/** Whether a text is a whole address with the scheme http or https. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s"'<>\\]+$/i.test(text) && URL.canParse(text);

/** The address of an entry as written, without TeX: from `url`, else from an address in `howpublished`. */
export function urlOf(fields: ReadonlyMap<string, string>): string | undefined {
  const written = fields.get("url") || /\\url\s*\{[^{}]*\}|^https?:\/\/\S+$/.exec(fields.get("howpublished") ?? "")?.[0];
  return written?.replace(/^\\url\s*\{\s*([^{}]*?)\s*\}$/, "$1").replace(/\\([_%&#~$])/g, "$1");
}

/** A DOI without the resolver's address; `undefined` where the text is none. */
export function doiOf(written: string | undefined): string | undefined {
  const doi = written?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "");
  return doi !== undefined && /^10\.\d{4,9}\/[^\s"\\]+$/.test(doi) ? doi : undefined;
}

/** Whether the entry says that its `eprint` is an arXiv number. */
export const hasArxivNumber = (fields: ReadonlyMap<string, string>): boolean =>
  fields.has("eprint") && (fields.get("archiveprefix") ?? fields.get("eprinttype"))?.toLowerCase() === "arxiv";

/**
 * The arXiv number of an entry: `eprint` where its archive is arXiv, else what its DOI, journal or address say.
 * @param fields fields of the entry by name in lower case
 */
export function arxivOf(fields: ReadonlyMap<string, string>): string | undefined {
  const candidates = hasArxivNumber(fields)
    ? [fields.get("eprint")?.replace(/^arxiv:\s*/i, "")]
    : [
        /10\.48550\/arXiv\.(\S+)$/i.exec(fields.get("doi") ?? "")?.[1],
        /\barXiv:\s*(\S+)/i.exec(fields.get("journal") ?? "")?.[1],
        /^https?:\/\/arxiv\.org\/(?:abs|pdf)\/(.+?)(?:\.pdf)?$/i.exec(fields.get("url") ?? "")?.[1],
      ];
  return candidates.find((number) => number !== undefined && arxivNumber.test(number));
}
