// A strict reading of the XML that we write ourselves: elements, attributes in double quotes, text, a declaration. It
// knows no document types, comments or sections, and refuses them.

const nameStart = "[A-Za-z_][\\w.-]*(?::[\\w.-]+)?";
const token = new RegExp(`<\\?xml [^<>]*\\?>|<(/?)(${nameStart})((?:\\s+${nameStart}="[^"<]*")*)\\s*(/?)>|[^<]+|<`, "gy");
const attribute = new RegExp(`(${nameStart})="([^"]*)"`, "g");
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i;
// oxlint-disable-next-line no-control-regex -- XML 1.0 allows none of them, not even escaped
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** What is wrong with a text as XML, or `undefined`. */
export function xmlFault(text: string): string | undefined {
  if (control.test(text)) return "holds a control character";
  const open: string[] = [];
  let roots = 0;
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const [whole = "", closing, name, attributes = "", empty] = token.exec(text) ?? [];
    const line = (): number => text.slice(0, at).split("\n").length;
    if (whole === "<" || whole === "") return `line ${line()} is no XML`;
    if (entity.test(whole)) return `line ${line()} holds an & that is not escaped`;
    if (whole.startsWith("<?")) {
      if (at > 0) return `line ${line()} holds a second declaration`;
    } else if (name === undefined) {
      if (open.length === 0 && whole.trim() !== "") return `line ${line()} holds text outside the root`;
    } else if (closing === "/") {
      const last = open.pop();
      if (last !== name) return `line ${line()}: </${name}> closes <${last ?? "nothing"}>`;
    } else {
      const names = [...attributes.matchAll(attribute)].map(([, each]) => each);
      if (new Set(names).size < names.length) return `line ${line()}: <${name}> has an attribute twice`;
      if (open.length === 0) roots += 1;
      if (empty !== "/") open.push(name);
    }
  }
  if (open.length > 0) return `<${open.join("> <")}> is never closed`;
  return roots === 1 ? undefined : `has ${roots} roots, expected one`;
}
