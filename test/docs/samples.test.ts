/**
 * Every sample of every page, taken out of the HTML: all compile or parse; calls of tools all run against the mock, of the
 * others those of 60 operations.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createMockServer,
  type MockServer,
  type RecordedRequest,
} from "../../generator/mock/server.ts";
import { connect, EVERYTHING, loadBundle } from "../mcp/support.ts";
import { attribute, elementsOf, hasClass, textOf, within } from "../support/html.ts";
import { preparePython } from "../support/python.ts";
import { renderFiles } from "../support/docs.ts";
import { compile, loadProjectModel, ROOT } from "../support/project.ts";
import { compileSamples, createProject, runSamples } from "../support/samples.ts";

interface Extracted {
  readonly page: string;
  /** Tab it stands in; `null` in guides. */
  readonly language: string | null;
  readonly grammar: string;
  readonly code: string;
}

const PACKAGE = join(ROOT, "generated/typescript");
const RUN = 60;
const LANGUAGES = [
  "curl",
  "typescript",
  "typescript-function",
  "python",
  "python-classic",
  "mcp",
  "mcp-direct",
];
const python = preparePython();
if (typeof python === "string") console.log(`skipped: Python samples of the site (${python})`);
let samples: readonly Extracted[] = [];
let chosen: ReadonlySet<string> = new Set();
const seen: RecordedRequest[] = [];
let server: MockServer;
let url = "";

/** Blocks of code of a page, with the tab they stand in. */
function extract(page: string, html: string): readonly Extracted[] {
  const elements = elementsOf(html);
  const tabs = new Map(
    elements
      .filter((element) => hasClass(element, "panel"))
      .flatMap((panel) =>
        within(panel).map((e) => [e, attribute(panel, "data-language")] as const),
      ),
  );
  return elements.flatMap((element) => {
    const grammar = attribute(element, "data-grammar");
    if (element.tagName !== "code" || grammar === null) return [];
    return { page, language: tabs.get(element) ?? null, grammar, code: textOf(element) };
  });
}

beforeAll(async () => {
  const { model } = await loadProjectModel();
  server = createMockServer(model, { onRequest: (request) => seen.push(request) });
  ({ url } = await server.listen());
  const files = await renderFiles();
  samples = [...files]
    .filter(([path]) => path.endsWith(".html"))
    .flatMap(([path, text]) => extract(path, text));
  const operations = model.groups.flatMap((group) => group.operations);
  // One of each kind first: method, kind of body, whether anything is required; then evenly from all.
  const kinds = new Map(
    operations.map((operation) => {
      const required = operation.parameters.filter((p) => p.required).map((p) => p.location);
      const kind = [
        operation.method,
        operation.body?.contents[0]?.kind,
        ...new Set(required),
      ].join();
      return [kind, operation.id];
    }),
  );
  const even = operations.filter((_, i) => i % 6 === 0).map(({ id }) => id);
  const ids = [...new Set([...kinds.values(), ...even])].slice(0, RUN);
  chosen = new Set(ids.map((id) => `operations/${id}.html`));
});
afterAll(() => server.close());

const isTypeScript = ({ grammar }: Extracted): boolean =>
  grammar === "typescript" || grammar === "ts";
const isShell = ({ grammar }: Extracted): boolean => grammar === "bash" || grammar === "sh";
const isPython = ({ grammar }: Extracted): boolean => grammar === "python";
const isChosen = ({ page }: Extracted): boolean => chosen.has(page);

test("there are samples in every language for every operation, and none that no test knows", () => {
  for (const language of LANGUAGES) {
    expect(samples.filter((sample) => sample.language === language).length, language).toBe(346);
  }
  expect(chosen.size).toBe(RUN);
  const known = [isTypeScript, isShell, isPython, (s: Extracted) => s.grammar === "json"];
  const unknown = samples.filter((sample) => !known.some((is) => is(sample)));
  expect(unknown).toEqual([]);
});

test("JSON parses", () => {
  const texts = samples.filter(({ grammar }) => grammar === "json");
  expect(texts.length).toBeGreaterThan(2000);
  for (const { code } of texts) expect(() => JSON.parse(code) as unknown, code).not.toThrow();
});

test("TypeScript compiles and runs", { timeout: 240_000 }, async () => {
  expect(compile(PACKAGE)).toBe("");
  const all = samples.filter(isTypeScript);
  const ordered = [...all.filter(isChosen), ...all.filter((sample) => !isChosen(sample))];
  const project = createProject("@flagforge/launchdarkly", PACKAGE);
  try {
    expect(
      compileSamples(
        project,
        ordered.map(({ code }) => code),
      ),
    ).toBe("");
    seen.length = 0;
    const failures = await runSamples(project, 2 * RUN, url, { LAUNCHDARKLY_API_KEY: "api-key" });
    expect(failures).toBe("");
    expect(seen.filter(({ status }) => status >= 300)).toEqual([]);
    expect(new Set(seen.map(({ operationId }) => `operations/${operationId}.html`))).toEqual(
      chosen,
    );
  } finally {
    project.remove();
  }
});

test.skipIf(typeof python === "string")(
  "Python compiles and runs",
  { timeout: 240_000 },
  async () => {
    if (typeof python === "string") return;
    const all = samples.filter(isPython);
    const folder = mkdtempSync(join(tmpdir(), "flagforge-python-"));
    const env = {
      PYTHONPATH: ["python", "python-classic"]
        .map((flavor) => join(ROOT, "generated", flavor, "src"))
        .join(":"),
      LAUNCHDARKLY_API_KEY: "api-key",
      PYTHONDONTWRITEBYTECODE: "1",
    };
    try {
      writeFileSync(join(folder, "all.json"), JSON.stringify(all.map(({ code }) => code)));
      const script =
        "import json, pathlib; [compile(s, '?', 'exec') for s in json.loads(pathlib.Path('all.json').read_text())]";
      const compiled = await python.run("python", ["-W", "error", "-c", script], { cwd: folder });
      expect(compiled.output).toBe("");
      const programs = join(folder, "programs");
      mkdirSync(programs);
      const run = all.filter((sample) => isChosen(sample) && sample.language !== null);
      expect(run.length).toBe(2 * RUN);
      run.forEach(({ code }, i) => {
        writeFileSync(join(programs, `${i}.py`), code);
      });
      seen.length = 0;
      const runner = join(ROOT, "test/python/run_samples.py");
      const ran = await python.run("python", [runner, programs, url], { env });
      expect(ran.code, ran.output).toBe(0);
      expect(seen.filter(({ status }) => status >= 300)).toEqual([]);
      expect(seen.length).toBe(2 * RUN);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

interface ToolCall {
  readonly method: string;
  readonly params: { readonly name: string; readonly arguments: Readonly<Record<string, unknown>> };
}

test.each([
  ["mcp", "auto"],
  ["mcp-direct", "direct"],
])("calls of tools (%s) are as the tools want them, and run", async (language, mode) => {
  const calls = samples
    .filter((sample) => sample.language === language)
    .map(({ page, code }) => ({ page, ...(JSON.parse(code) as ToolCall) }));
  const argv = [...EVERYTHING, `--mode=${mode}`, `--base-url=${url}`];
  // Deletes are asked about, and this user agrees.
  const elicit = () => ({ action: "accept", content: { confirm: true } }) as const;
  const connected = await connect(await loadBundle(), argv, { elicit });
  try {
    const { tools } = await connected.client.listTools();
    const schemas = new Map(tools.map(({ name, inputSchema }) => [name, inputSchema]));
    const ajv = new Ajv2020({ strict: false });
    for (const { page, method, params } of calls) {
      expect(method).toBe("tools/call");
      const valid = ajv.validate(schemas.get(params.name) ?? false, params.arguments);
      expect(valid, `${page}: ${ajv.errorsText()}`).toBe(true);
      seen.length = 0;
      const answer = await connected.call(params.name, params.arguments);
      expect(answer.isError, `${page}: ${answer.text}`).toBe(false);
      expect(seen.filter(({ status }) => status >= 300)).toEqual([]);
      expect(`operations/${seen.at(-1)?.operationId}.html`).toBe(page);
    }
  } finally {
    await connected.close();
  }
});

test("shell commands parse, and those that call run", { timeout: 120_000 }, async () => {
  const all = samples.filter(isShell);
  const input = all.map(({ code }) => code).join("\n");
  expect(spawnSync("bash", ["-n"], { input, encoding: "utf8" }).stderr).toBe("");
  const commands = all.filter((sample) => isChosen(sample) && sample.language === "curl");
  expect(commands.length).toBe(RUN);
  const folder = mkdtempSync(join(tmpdir(), "flagforge-curl-"));
  try {
    writeFileSync(join(folder, "file.csv"), "key\n");
    const script = [
      `curl() { command curl --silent --show-error --output /dev/null --write-out '%{http_code}\\n' "$@"; }`,
      ...commands.map(({ code }) => code.replaceAll("https://app.launchdarkly.com", url)),
    ].join("\n");
    seen.length = 0;
    const { output, errors } = await runShell(folder, script);
    expect(errors).toBe("");
    const statuses = output.trim().split("\n");
    expect(statuses.length).toBe(RUN);
    expect(statuses.filter((status) => !status.startsWith("2"))).toEqual([]);
    expect(new Set(seen.map(({ operationId }) => `operations/${operationId}.html`))).toEqual(
      chosen,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Runs a script beside this process, which answers its calls. */
function runShell(
  cwd: string,
  script: string,
): Promise<{ readonly output: string; readonly errors: string }> {
  const env = { ...process.env, LAUNCHDARKLY_API_KEY: "api-key", no_proxy: "*" };
  const child = spawn("bash", [], { cwd, env });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  child.stdin.end(script);
  return new Promise((resolve) => child.on("close", () => resolve({ output, errors })));
}
