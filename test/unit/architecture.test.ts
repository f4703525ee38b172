/** The dependency rule: imports point left, and what concerns one place stays there. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { Project, SyntaxKind, type SourceFile } from "ts-morph";
import { describe, expect, test } from "vitest";
import { flavors } from "../../templates/index.ts";
import { ROOT } from "../support/project.ts";

const LAYERS = [
  /^generator\/(values|diagnostics)\.ts$/,
  /^generator\/spec\//,
  /^generator\/model\//,
  /^generator\/lang\//,
  /^generator\/emit\//,
  /^templates\/[^/]+\//,
  /^templates\/index\.ts$/,
  /^generator\/(pipeline|config)\.ts$/,
  /^generator\/commands\//,
  /^generator\/cli\.ts$/,
];
/** Stand beside the line: they need the model, and nothing of what comes after it. */
const ASIDE = /^generator\/(mock|diff)\//;
/** Changes are spoken of by everything that prints; the mock server is for commands alone. */
const DIFF = /^generator\/diff\//;
const READS_DIFF = /^(generator\/(emit|commands)\/|generator\/pipeline\.ts$|templates\/[^/]+\/)/;
/** A report in Markdown or JSON escapes as everything does. */
const LANG_FOR_DIFF = /^generator\/lang\/(markdown|json)\.ts$/;
const FOR_ASIDE = /^generator\/((values|diagnostics)\.ts|spec\/|model\/)/;

/** Fixed packages, each with the files where it earns its place. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  undici: /^generator\/spec\/source\.ts$/,
  handlebars: /^generator\/emit\/render\.ts$/,
  prettier: /^generator\/(emit\/format(-worker)?|lang\/layout)\.ts$/,
  "openapi-typescript": /^templates\/typescript\/(wire\.ts|openapi-typescript\.d\.ts)$/,
  "ts-morph": /^templates\/typescript\/surface\.ts$/,
  yaml: /^generator\/spec\/yaml\.ts$/,
  commander: /^generator\/cli\.ts$/,
};

const project = new Project({ skipAddingFilesFromTsConfig: true });
const files = project
  .addSourceFilesAtPaths(
    ["generator/**/*.ts", "templates/*.ts", "templates/*/*.ts"].map((p) => join(ROOT, p)),
  )
  .map((file) => ({ file, path: relative(ROOT, file.getFilePath()) }));

const layerOf = (path: string): number => LAYERS.findIndex((layer) => layer.test(path));

/** What a file imports, statically or not: a path from the root for our own, else a package's name. */
function importsOf(file: SourceFile): readonly string[] {
  const fixed = [...file.getImportDeclarations(), ...file.getExportDeclarations()].flatMap(
    (declaration) => declaration.getModuleSpecifierValue() ?? [],
  );
  const lazy = file
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .filter((call) => call.getExpression().getKind() === SyntaxKind.ImportKeyword)
    .flatMap(
      (call) => call.getArguments()[0]?.asKind(SyntaxKind.StringLiteral)?.getLiteralValue() ?? [],
    );
  return [...fixed, ...lazy].map((name) =>
    name.startsWith(".") ? relative(ROOT, resolve(dirname(file.getFilePath()), name)) : name,
  );
}

test("every file has a layer", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(
    files.map(({ path }) => path).filter((path) => layerOf(path) < 0 && !ASIDE.test(path)),
  ).toEqual([]);
});

describe.each(files)("$path", ({ file, path }) => {
  const imports = importsOf(file);
  const own = imports.filter((name) => /^(generator|templates)\//.test(name));

  test("imports only from its own layer and those left of it", () => {
    const allowed = (name: string): boolean => {
      if (DIFF.test(path) && LANG_FOR_DIFF.test(name)) return true;
      if (ASIDE.test(path)) return ASIDE.test(name) || FOR_ASIDE.test(name);
      if (DIFF.test(name)) return READS_DIFF.test(path);
      if (ASIDE.test(name)) return path.startsWith("generator/commands/");
      return layerOf(name) <= layerOf(path);
    };
    expect(own.filter((name) => !allowed(name))).toEqual([]);
  });

  test("leaves fixed packages to their places", () => {
    const packages = imports.map((name) => name.split("/")[0] ?? "");
    expect(packages.filter((name) => PACKAGES[name]?.test(path) === false)).toEqual([]);
  });

  test("names neither an API nor a flavor's folder where it must not", () => {
    const flavor = /^templates\/([^/]+)\//.exec(path)?.[1];
    const foreign = own.filter((name) => {
      const other = /^templates\/([^/]+)\//.exec(name)?.[1];
      return other !== undefined && other !== flavor && path !== "templates/index.ts";
    });
    expect(foreign).toEqual([]);
    if (flavor === undefined) expect(file.getFullText()).not.toMatch(/launch ?darkly/i);
  });

  test("leaves the process to the command line", () => {
    if (path === "generator/cli.ts") return;
    const globals = file
      .getDescendantsOfKind(SyntaxKind.Identifier)
      .filter(
        (node) =>
          node.getText() === "process" && !node.getParentIfKind(SyntaxKind.PropertySignature),
      );
    expect(globals.map((node) => node.getStartLineNumber())).toEqual([]);
    expect(imports).not.toContain("node:process");
  });
});

test("each flavor is one folder and one line", () => {
  const folders = new Set(
    files.flatMap(({ path }) => /^templates\/([^/]+)\//.exec(path)?.[1] ?? []),
  );
  expect([...folders].sort()).toEqual(flavors.map(({ name }) => name).sort());
});

describe("text of a description", () => {
  const templates = readdirSync(join(ROOT, "templates"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".hbs"))
    .map((path) => [path, readFileSync(join(ROOT, "templates", path), "utf8")] as const);

  test.each(templates)("%s prints finished values only", (_, text) => {
    // Raw output, helpers with arguments, partials chosen by data, and switches of the engine.
    expect(text).not.toMatch(/\{\{~?(\{|&|\*|#(?!if |each |unless )|> *\(|[\w.]+ +[^}]*\})/);
  });

  test("becomes part of a URL in one place", () => {
    const allowed = /^generator\/(lang\/url|model\/json-schema)\.ts$/;
    const found = files.filter(
      ({ file, path }) =>
        !allowed.test(path) && /\bencodeURI(Component)?\(/.test(file.getFullText()),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test("becomes plain text without an escape in few places", () => {
    // `finished` is for escapers, `dataOf` for what ends as JSON or as a literal that a printer of code writes.
    const allowed = /^(generator\/lang\/|generator\/values\.ts$)/;
    const data = /^templates\/(mcp\/(search-index|samples)|typescript\/wire|python\/patches)\.ts$/;
    const calling = (name: string): readonly string[] =>
      files
        .filter(({ file, path }) => !allowed.test(path) && file.getFullText().includes(`${name}(`))
        .map(({ path }) => path);
    expect(calling("finished")).toEqual([]);
    expect(calling("dataOf").filter((path) => !data.test(path))).toEqual([]);
  });

  test("is looked for by a lint that few lines switch off", () => {
    const off = files.flatMap(({ file, path }) =>
      file
        .getFullText()
        .split("\n")
        .filter(
          (row) =>
            /eslint-disable/.test(row) &&
            /text-safety|disable(-line|-next-line)?\s*(\*\/)?$/.test(row),
        )
        .map(() => path),
    );
    expect(off).toEqual(["generator/model/names.ts", "generator/model/words.ts"]);
  });
});
