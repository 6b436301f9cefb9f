// Edits as a writer makes them, by chance but seeded: content is added, changed, renamed, deleted, broken and mended, and so are
// a style and a layout.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

export interface Edit {
  /** What was done to which file, for the message of a failure. */
  readonly what: string;
  /** Addresses below the base path that it may have changed. */
  readonly addresses: readonly string[];
  readonly of: "content" | "style" | "layout";
  /** A layout or a style is broken now, so that nothing can be built. */
  readonly isBroken: boolean;
}

interface Folders {
  readonly content: string;
  /** A copy of the project, whose layouts are edited. */
  readonly project: string;
}

/** @param next pseudo-random whole numbers below a limit @returns makes the next edit */
export function openEditor({ content, project }: Folders, next: (limit: number) => number): () => Edit {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[next(items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  const read = (file: string): string => readFileSync(file, "utf8");
  /** Saves as some editors do, in place, or as others do, by a rename. */
  const save = (file: string, text: string): void => {
    if (next(2) === 0) return writeFileSync(file, text);
    const fresh = path.join(project, "fresh");
    writeFileSync(fresh, text);
    renameSync(fresh, file);
  };
  const articles = (): readonly string[] => readdirSync(path.join(content, "articles"));
  const made = (): readonly string[] => articles().filter((name) => name.startsWith("made-"));
  const articleFile = (name: string): string => path.join(content, "articles", name);
  const addressOf = (name: string): string => `articles/${name.replace(/\.md$/, "")}/`;
  const done = (what: string, addresses: readonly string[] = []): Edit => ({ what, addresses, of: "content", isBroken: false });

  let count = 0;
  /** How to mend what is broken, file by file. */
  const broken = new Map<string, { readonly mend: () => void; readonly of: Edit["of"]; readonly addresses: readonly string[] }>();

  const add = (): Edit => {
    if (made().length >= 8) return remove();
    const name = `made-${(count += 1)}.md`;
    const [term, other] = [pick(["autolyse", "sourdough"]), pick(["rye", "spelt", "wheat"])];
    save(
      articleFile(name),
      `---\ntitle: Made ${count}?\nsummary: A little.\ntechnique: [${term}]\ngrain: [${other}]\nreviewed: 2026-05-01\n---\nSee [a loaf](first-loaf.md).\n\n::: finding made-${count}\n\nIt took ${count} hours.\n\n- ${pick(["supports", "qualifies"])}: ${term}\n- scope: ${other}\n- strength: single study\n- source: [@log2025, loaf 40]\n- seen: primary, 2026-05-01\n- conditions: One loaf.\n\n:::\n\n## Not tried yet\n\nMore.\n`,
    );
    return done(`add ${name}`, [addressOf(name), `technique/${term}/`, `technique/${term}/${other}/`]);
  };
  const remove = (): Edit => {
    const names = made().filter((each) => !broken.has(articleFile(each)));
    if (names.length === 0) return change();
    const name = pick(names);
    rmSync(articleFile(name));
    return done(`delete ${name}`, [addressOf(name)]);
  };
  const rename = (): Edit => {
    const names = made().filter((each) => !broken.has(articleFile(each)));
    if (names.length === 0) return add();
    const [from, to] = [pick(names), `made-moved-${(count += 1)}.md`];
    renameSync(articleFile(from), articleFile(to));
    return done(`rename ${from} to ${to}`, [addressOf(from), addressOf(to)]);
  };
  /** Files that any sentence may be added to, each with the address that shows it. */
  const texts = (): readonly (readonly [file: string, address: string])[] => [
    ...articles().map((name) => [articleFile(name), addressOf(name)] as const),
    ...["rye", "spelt", "wheat"].map((name) => [path.join(content, `terms/grain/${name}.md`), `grain/${name}/`] as const),
    [path.join(content, "index.md"), ""],
    [path.join(content, "method.md"), "method/"],
  ];
  const change = (): Edit => {
    const [file, address] = pick(texts().filter(([each]) => !broken.has(each)));
    // Sentences of earlier edits go, so that files do not grow for ever.
    save(file, `${read(file).replace(/\nSentence \d+\.\n$/, "")}\nSentence ${(count += 1)}.\n`);
    return done(`change ${file}`, [address, "articles/", "search/"]);
  };
  const changeData = (): Edit => {
    const file = path.join(content, "data/firmness.csv");
    save(file, read(file).replace(/^sour wheat,2,.*$/m, `sour wheat,2,${12 + next(20) / 10}`));
    return done("change the data", ["data/firmness/", "data/firmness.csv", "articles/keeping-bread/"]);
  };
  const changeSettings = (): Edit => {
    const file = path.join(content, "site.yml");
    if (broken.has(file)) return change();
    save(file, read(file).replace(/^description: .*$/m, `description: Notes number ${(count += 1)}.`));
    return done("change the settings", ["", "feed.xml", "site.json"]);
  };
  const breaking = (): Edit => {
    const [file, address] = pick(texts().filter(([each]) => !broken.has(each)));
    const before = read(file);
    const spoiled = pick<() => string>([
      () => `${before}\n[nowhere](nowhere.md)\n`,
      () => `${before}\n::: finding\n`,
      () => `---\nodd: [\n---\n${before}`,
      () => `${before}\n[@nobody2020]\n`,
    ])();
    save(file, spoiled);
    broken.set(file, { mend: () => existsSync(file) && save(file, before), of: "content", addresses: [address] });
    return done(`break ${file}`, [address]);
  };
  const code = (of: "style" | "layout", isBroken: boolean): Edit => {
    const file = path.join(project, of === "style" ? "layouts/styles/prose.css" : "layouts/not-found.tsx");
    const before = read(file);
    count += 1;
    if (isBroken) save(file, `${before}\n${of === "style" ? "{" : "const ;"}\n`);
    else save(file, of === "style" ? `${before}\n.prose { order: ${count}; }\n` : before.replace(/(<h1[^>]*>)/, `$1No. ${count} `));
    broken.set(file, { mend: () => save(file, before), of, addresses: ["404.html"] });
    return { what: `${isBroken ? "break" : "change"} ${file}`, addresses: ["404.html"], of, isBroken };
  };
  const mend = (file: string): Edit => {
    const found = broken.get(file);
    broken.delete(file);
    found?.mend();
    return { what: `mend ${file}`, addresses: found?.addresses ?? [], of: found?.of ?? "content", isBroken: false };
  };

  return () => {
    // What is broken is mended soon; code at once, since nothing else can be seen until then.
    const file = [...broken].find(([, { of }]) => of !== "content")?.[0] ?? [...broken.keys()][0];
    if (file !== undefined && (broken.get(file)?.of !== "content" || next(2) === 0)) return mend(file);
    const dice = next(100);
    if (dice < 35) return change();
    if (dice < 50) return add();
    if (dice < 60) return remove();
    if (dice < 70) return rename();
    if (dice < 76) return changeData();
    if (dice < 82) return changeSettings();
    if (dice < 92) return breaking();
    if (dice < 95) return code("style", false);
    if (dice < 97) return code("style", true);
    return code("layout", dice < 98);
  };
}
