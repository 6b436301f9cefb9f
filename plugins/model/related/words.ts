/**
 * The words of a text, in order, as articles are compared by them: small letters without marks; numbers and single letters are no
 * words. A run of a script that sets no spaces between words counts as its pairs of neighbouring characters.
 */
export function comparedWords(text: string): readonly string[] {
  if (!/[^\0-\u007F]/.test(text))
    return (
      text
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.filter(isWord) ?? []
    );
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => (unspaced.test(run) ? pairs(run) : isWord(run) ? run : []));
}

const isWord = (run: string): boolean => run.length > 1 && !/^\p{N}+$/u.test(run);

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const pairs = (run: string): readonly string[] => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
