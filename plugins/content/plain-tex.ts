/**
 * Text without the markup that the BibTeX parser makes of TeX commands.
 * @param written the entry as the author wrote it
 */
export function plainTex(text: string, written: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/<\/?(?:i|em|b|strong|sub|sup|span|tt|a|pre|p|script)(?: [^<>]*)?>/g, "")
    .replace(/\s+/g, " ")
    .trim();
  // TeX's old fonts show < and > as ¡ and ¿, and the parser follows them.
  return /[¡¿]|!`|\?`|textexclamdown|textquestiondown/.test(written) ? plain : plain.replaceAll("¡", "<").replaceAll("¿", ">");
}
