export const changedExamples: readonly { readonly why: string; readonly examples: readonly number[] }[] = [];
