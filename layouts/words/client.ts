// What the script of every page says; every reader loads it, so nothing else stands here.
export const clientWords = {
  linkToSection: (title: string): string => `Link to section: ${title}`,
  copyLinkTo: (id: string): string => `Copy link to ${id}`,
  copy: "Copy",
  copied: "Copied",
  linkCopied: "Link copied",
  notCopied: "Could not copy. Select the text and copy it by hand",
  seenAt: (locator: string): string => `Seen at: ${locator}.`,
  back: "Back to text",
} as const;
