// What the YAML library finds, said to an author who does not know YAML.

export interface Wording {
  readonly message: string;
  readonly hint: string;
}

const quotes = "write the value in quotes";

/**
 * Words for an error of the YAML library.
 * @param code its code, for example `BAD_INDENT`
 * @param message its own message, which says which of several causes it was
 * @param found the text from the place of the error to the end of its line
 */
export function wordYamlError(code: string, message: string, found: string): Wording {
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return {
        message: "a second key stands in this value",
        hint: found.includes(": ") ? `${quotes}: ${JSON.stringify(found.trim())}` : "check the indentation of the next line",
      };
    case "MULTILINE_IMPLICIT_KEY":
      return { message: "this line is no key with a value", hint: "write key: value, with a space after the colon" };
    case "MISSING_CHAR":
      if (message.includes("quote"))
        return { message: "a quotation mark is not closed", hint: `add the missing ${message.includes("'") ? "'" : '"'}` };
      return { message: "this line is no key with a value", hint: "write key: value, with a space after the colon" };
    case "BAD_INDENT":
      if (message.includes("end with a ]")) return { message: "a list that began with [ is not closed", hint: "add the missing ]" };
      if (message.includes("end with a }")) return { message: "a map that began with { is not closed", hint: "add the missing }" };
      return { message: "this line is not indented like the lines it belongs to", hint: "indent it with as many spaces as they have" };
    case "TAB_AS_INDENT":
      return { message: "a tab indents this line", hint: "indent with spaces" };
    case "BAD_SCALAR_START":
      return { message: `a value cannot begin with ${found.charAt(0)}`, hint: `${quotes}: ${JSON.stringify(found.trim())}` };
    case "BAD_DQ_ESCAPE":
      return {
        message: "a backslash in double quotes begins no known escape here",
        hint: "write \\\\ for a backslash, or use single quotes",
      };
    case "NON_STRING_KEY":
      return { message: "a key must be a word, found a list or a map", hint: "write key: value" };
    case "MULTIPLE_DOCS":
      return { message: "a second document begins here", hint: "delete this line; a file holds one document" };
    case "BAD_ALIAS":
      return { message: "& begins an anchor, which is not allowed", hint: quotes };
    case "UNEXPECTED_TOKEN":
      return {
        message: "this text does not belong here",
        hint: "write lists as [one, two], and values that hold special characters in quotes",
      };
    case "RESOURCE_EXHAUSTION":
      return { message: "lists and maps are nested too deeply", hint: "write key: value, one a line" };
    default:
      return {
        message: `this cannot be read as YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
        hint: "write key: value, one a line",
      };
  }
}
