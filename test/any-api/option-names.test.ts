/** Names that options give: those that a package can't have are refused, and all others compile. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { pythonClassic } from "../../templates/python-classic/flavor.ts";
import { python } from "../../templates/python/flavor.ts";
import { typescript } from "../../templates/typescript/flavor.ts";
import { ACME, generateFlavors, writeFlavor } from "../support/any-api.ts";
import { compile, createFolder, ROOT } from "../support/project.ts";
import { extractPython, preparePython } from "../support/python.ts";

const folder = createFolder();
const undo = [() => rmSync(folder, { recursive: true, force: true })];
afterAll(() => undo.forEach((run) => run()));

/** A description with one tag, one schema and no server. */
function describeApi(tag: string): string {
  const schema = "Thing";
  const file = join(folder, `${tag}.json`);
  const json = { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } };
  const responses = {
    "200": { description: "", content: json },
    "400": { description: "", content: json },
  };
  const components = {
    schemas: { [schema]: { type: "object", properties: { message: { type: "string" } } } },
  };
  const paths = { "/things": { get: { operationId: "getThings", tags: [tag], responses } } };
  const info = { title: "Things", version: "1" };
  writeFileSync(file, JSON.stringify({ openapi: "3.1.0", info, paths, components }));
  return file;
}

const typescriptOf = (className: string) => ({ typescript: { packageName: "acme", className } });
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
/** Names that follow words in a text. */
const namesIn = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? "")),
];

describe("the name of the TypeScript client", () => {
  it("is none that the package exports or imports beside it", async () => {
    const { emitted } = await generateFlavors(describeApi("things"), ["typescript"]);
    const textOf = (path: string): string =>
      emitted[0]?.files.find((file) => file.path === path)?.text ?? "";
    const index = textOf("src/index.ts");
    const core = textOf("src/core.ts");
    const listed = [...(index + core).matchAll(/(?:export|import)(?: type)? \{([^}]*)\} from/g)]
      .flatMap(([, names = ""]) => names.split(","))
      .map(
        (name) =>
          name
            .replace(/\btype\b/, "")
            .split(" as ")
            .at(-1)
            ?.trim() ?? "",
      )
      .filter((name) => /^[A-Z]/.test(name) && !name.startsWith("Acme") && name !== "Things");
    expect(listed.length).toBeGreaterThan(20);
    for (const name of [...listed, "Client", "Promise", "RegExp"])
      expect(() => typescript.configure({ packageName: "a", className: name }), name).toThrow(name);
    const errors = read("templates/typescript/overlay/src/lib/errors.ts");
    const taken = namesIn(errors, /export (?:class|type) (\w*)Error\b/g).filter(Boolean);
    expect(taken).toContain("SDK");
    for (const name of taken)
      expect(() => typescript.configure({ packageName: "a", className: name }), name).toThrow(name);
  });

  test.each(["Things", "Operation", "Settings", "Core", "Thing"])(
    "%s compiles",
    { timeout: 30_000 },
    async (name) => {
      const file = describeApi("things");
      const generated = await generateFlavors(file, ["typescript"], false, typescriptOf(name));
      const written = writeFlavor(generated, "typescript");
      undo.push(() => rmSync(written, { recursive: true, force: true }));
      expect(compile(written)).toBe("");
    },
  );
});

describe("the names of the Python packages", () => {
  it("are none that the package or Python has", async () => {
    const { emitted } = await generateFlavors(describeApi("things"), ["python"]);
    const init = emitted[0]?.files.find(({ path }) => path.endsWith("/acme/__init__.py"))?.text;
    const exported = namesIn(init ?? "", /"(\w+)": "/g).filter((name) => name !== "Acme");
    expect(exported.length).toBeGreaterThan(20);
    for (const className of [...exported, "None", "Client", "Settings"])
      expect(() => python.configure({ packageName: "acme", className }), className).toThrow(
        className,
      );
    const options = { packageName: "acme", className: "Acme" };
    for (const moduleName of ["class", "typing", "httpx2"])
      expect(() => python.configure({ ...options, moduleName })).toThrow(moduleName);
    const classic = ACME["python-classic"] ?? {};
    expect(() => pythonClassic.configure({ ...classic, moduleName: "acme" })).toThrow("moduleName");
    expect(() => pythonClassic.configure({ ...classic, moduleName: "import" })).toThrow(
      "moduleName",
    );
    expect(() => pythonClassic.configure({ ...classic, packageName: "acme" })).toThrow(
      "packageName",
    );
    const same = { python: { packageName: "acme", className: "ThingsApi" } };
    await expect(generateFlavors(describeApi("things"), ["python"], false, same)).rejects.toThrow(
      "ThingsApi",
    );
  });

  const prepared = preparePython();
  if (typeof prepared === "string") console.log(`skipped: a module of its own name (${prepared})`);
  it.skipIf(typeof prepared === "string")(
    "may be that of a module inside",
    { timeout: 60_000 },
    async () => {
      if (typeof prepared === "string") return;
      const options = {
        ...ACME,
        "python-classic": { ...ACME["python-classic"], moduleName: "things_api" },
      };
      const flavors = ["python", "python-classic"];
      const { emitted } = await generateFlavors(describeApi("things"), flavors, false, options);
      const files = emitted.flatMap((each) => each.files);
      const site = join(folder, "site");
      for (const { path, text } of files) {
        const target = join(site, path.replace(/^src\//, ""));
        mkdirSync(dirname(target), { recursive: true });
        if (path.startsWith("src/")) writeFileSync(target, text);
      }
      const page = files.find(({ path }) => path === "docs/ThingsApi.md")?.text ?? "";
      const program = join(folder, "sample.py");
      writeFileSync(program, extractPython(page)[0] ?? "");
      const env = { MYPYPATH: site };
      const mypy = await prepared.run(
        "mypy",
        ["--strict", "--cache-dir", join(folder, "mypy"), program],
        { cwd: site, env },
      );
      expect(mypy.output).toContain("Success");
    },
  );
});
