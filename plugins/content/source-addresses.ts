// Where a source is found: the identifiers of an entry in the many ways in which publishers write them.

const arxivNumber = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/;

/** Whether a text is a whole address with the scheme http or https. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s"'<>\\]+$/i.test(text) && URL.canParse(text);

/** A DOI without the resolver's address. */
export function doiOf(written: string | undefined): string | "unreadable" | undefined {
  if (written === undefined) return undefined;
  const doi = written.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "");
  return /^10\.\d{4,9}\/[^\s"\\]+$/.test(doi) ? doi : "unreadable";
}

/**
 * The arXiv number of an entry: `eprint` where its archive is arXiv, else what its DOI, journal or address say.
 * @param fields fields of the entry by name in lower case
 */
export function arxivOf(fields: ReadonlyMap<string, string>): string | "unreadable" | undefined {
  const eprint = fields.get("eprint");
  const archive = fields.get("archiveprefix") ?? fields.get("eprinttype");
  if (eprint !== undefined && archive?.toLowerCase() === "arxiv") {
    const number = eprint.replace(/^arxiv:\s*/i, "");
    return arxivNumber.test(number) ? number : "unreadable";
  }
  const candidates = [
    /10\.48550\/arXiv\.(\S+)$/i.exec(fields.get("doi") ?? ""),
    /\barXiv:\s*(\S+)/i.exec(fields.get("journal") ?? ""),
    /^https?:\/\/arxiv\.org\/(?:abs|pdf)\/(.+?)(?:\.pdf)?$/i.exec(fields.get("url") ?? ""),
  ];
  return candidates.map((match) => match?.[1]).find((number) => number !== undefined && arxivNumber.test(number));
}
