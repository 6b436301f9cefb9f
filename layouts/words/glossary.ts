// Words of the glossary.

export const glossaryWords = {
  explained: "Explained in:",
} as const;
