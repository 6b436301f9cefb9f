import { isUtf8 } from "node:buffer";
import { error, placeOn, type Issue } from "../model/issue.ts";
import { checkCharacters } from "./characters.ts";

export interface Decoded {
  /** Text with LF line ends and without a byte-order mark; U+FFFD stands for bytes that are no UTF-8. */
  readonly text: string;
  /** Whether the text can be read on. */
  readonly valid: boolean;
  readonly issues: readonly Issue[];
}

/** Decodes a text file: UTF-8, LF, CRLF or CR line ends, a byte-order mark accepted; lines stay the author's. */
export function decode(file: string, bytes: Buffer): Decoded {
  const decoded = bytes.toString("utf8");
  const text = decoded.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (isUtf8(bytes)) return { text, valid: true, issues: checkCharacters(file, text) };

  const { before, position } = firstBadByte(decoded, bytes);
  const lines = before.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const place = placeOn(file, lines.length, (lines.at(-1)?.length ?? 0) + 1, 1);
  const byte = (bytes[position] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const message = `byte ${position + 1} of the file (0x${byte}) is not UTF-8`;
  return { text, valid: false, issues: [error("utf-8", place, message, "save the file as UTF-8")] };
}

/** A U+FFFD of the decoder marks the first bad byte, unless the author wrote that character. */
function firstBadByte(decoded: string, bytes: Buffer): { before: string; position: number } {
  let position = 0;
  let from = 0;
  for (let i = decoded.indexOf("\uFFFD"); i >= 0; i = decoded.indexOf("\uFFFD", from)) {
    position += Buffer.byteLength(decoded.slice(from, i));
    const written = bytes[position] === 0xef && bytes[position + 1] === 0xbf && bytes[position + 2] === 0xbd;
    if (!written) return { before: decoded.slice(0, i), position };
    position += 3;
    from = i + 1;
  }
  return { before: decoded, position };
}
