/** READMEs of APIs with several schemes and variables in addresses: what they show compiles, and stands only there. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateFlavors, writeFlavor, type Generated } from "../support/any-api.ts";
import { compile, createFolder, ROOT } from "../support/project.ts";
import { extractPython, preparePython } from "../support/python.ts";
import { compileSamples, createProject, extractSamples } from "../support/samples.ts";

const folder = createFolder();
const undo = [() => rmSync(folder, { recursive: true, force: true })];
afterAll(() => undo.forEach((run) => run()));

const readmeOf = ({ emitted }: Generated, flavor: string): string =>
  emitted.find((each) => each.flavor === flavor)?.files.find(({ path }) => path === "README.md")
    ?.text ?? "";

describe("rows.yaml", () => {
  let generated: Generated;
  beforeAll(async () => {
    const flavors = ["typescript", "python"];
    generated = await generateFlavors(join(ROOT, "test/fixtures/apis/rows.yaml"), flavors);
  }, 30_000);

  it.each(["typescript", "python"])("names every scheme and variable (%s)", (flavor) => {
    const readme = readmeOf(generated, flavor);
    for (const name of ["Token", "Basic", "Key", "Flow", "cell"])
      expect(readme).toContain(`\`${name}\``);
  });

  it("shows TypeScript that compiles", { timeout: 60_000 }, () => {
    const written = writeFlavor(generated, "typescript");
    expect(compile(written)).toBe("");
    const project = createProject("acme", written);
    undo.push(project.remove, () => rmSync(written, { recursive: true, force: true }));
    const samples = extractSamples(readmeOf(generated, "typescript"));
    const shown = samples.join("\n");
    expect(shown).toContain("credentials: {");
    expect(shown).toContain("serverVariables: {");
    expect(compileSamples(project, samples)).toBe("");
  });

  const python = preparePython();
  if (typeof python === "string") console.log(`skipped: READMEs of Python (${python})`);
  it.skipIf(typeof python === "string")(
    "shows Python that passes the strict checker and runs",
    { timeout: 60_000 },
    async () => {
      if (typeof python === "string") return;
      const site = join(folder, "site");
      const files = generated.emitted.find(({ flavor }) => flavor === "python")?.files ?? [];
      for (const { path, text } of files.filter((file) => file.path.startsWith("src/"))) {
        mkdirSync(dirname(join(site, path)), { recursive: true });
        writeFileSync(join(site, path), text);
      }
      const blocks = extractPython(readmeOf(generated, "python"));
      const own = blocks.filter((text) => /credentials=|server_variables=/.test(text));
      expect(own).toHaveLength(2);
      const program = join(folder, "sample.py");
      writeFileSync(program, own.join("\n"));
      const env = { MYPYPATH: join(site, "src"), PYTHONPATH: join(site, "src") };
      const cache = ["--cache-dir", join(folder, "mypy")];
      const mypy = await python.run("mypy", ["--strict", ...cache, program], { cwd: folder, env });
      expect(mypy.output).toContain("Success");
      const ran = await python.run("python", [program], { env });
      expect(ran.code, ran.output).toBe(0);
    },
  );
});

it("an API of one key and plain addresses is told nothing of this", () => {
  for (const flavor of ["typescript", "python"]) {
    const readme = readFileSync(join(ROOT, "generated", flavor, "README.md"), "utf8");
    expect(readme).not.toMatch(/Several schemes|have variables/);
  }
});

it("XML and other text with a schema of its own is a string, with a warning", async () => {
  const file = join(folder, "xml.json");
  const schema = { type: "object", properties: { a: { type: "string" } } };
  const content = { "application/xml": { schema: { $ref: "#/components/schemas/Note" } } };
  const operation = {
    operationId: "putNote",
    tags: ["notes"],
    requestBody: { required: true, content },
    responses: { "200": { description: "", content } },
  };
  const info = { title: "Notes", version: "1" };
  const paths = { "/note": { put: operation } };
  const components = { schemas: { Note: schema } };
  writeFileSync(file, JSON.stringify({ openapi: "3.1.0", info, paths, components }));
  const { model, diagnostics } = await generateFlavors(file, []);
  const put = model.groups[0]?.operations[0];
  const types = [put?.body?.contents[0]?.type, put?.responses[0]?.contents[0]?.type];
  expect(types).toMatchObject([{ scalar: "string" }, { scalar: "string" }]);
  expect(diagnostics.map(({ code, problem }) => [code, problem])).toEqual([
    ["FF1404", expect.stringContaining("application/xml are sent and read as text")],
    ["FF1404", expect.stringContaining("application/xml are sent and read as text")],
  ]);
});
