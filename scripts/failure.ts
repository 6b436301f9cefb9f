// What a command says when the program or the machine failed.

/** What the machine lacks, by the code of its error. */
const lacks: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "a file would be larger than this process may write",
  EROFS: "the disk can only be read",
  EIO: "the disk failed",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  ENOMEM: "there is not enough memory",
};

/** The message of an error and of its causes, on one line, what the machine lacks first; the stack only where DEBUG asks for it. */
export function describeFailure(cause: unknown): string {
  if (process.env["DEBUG"] && cause instanceof Error) return cause.stack ?? cause.message;
  const chain = causesOf(cause);
  const lack = chain.map((each) => lacks[codeOf(each)]).find((each) => each !== undefined);
  let message = "";
  for (const text of chain.map(messageOf)) if (!message.includes(text)) message = message === "" ? text : `${message}: ${text}`;
  return lack === undefined ? message : `${lack} (${message})`;
}

/** An error, then what it was caused by, down to ten. */
function causesOf(cause: unknown): readonly unknown[] {
  const chain = [cause];
  while (chain.length < 10) {
    const last = chain.at(-1);
    if (!(last instanceof Error)) break;
    const inner = "originalError" in last ? last.originalError : last.cause;
    if (!(inner instanceof Error)) break;
    chain.push(inner);
  }
  return chain;
}

const codeOf = (cause: unknown): string => (cause instanceof Error && "code" in cause ? String(cause.code) : "");

function messageOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.message === "" ? cause.name : cause.message;
}
