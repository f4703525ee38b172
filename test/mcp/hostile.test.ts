/** A description that attacks its readers: its texts arrive as they are, in data, and do nothing. */
import { transformSync } from "esbuild";
import MarkdownIt from "markdown-it";
import { beforeAll, expect, test } from "vitest";
import { buildEnvironment } from "../../generator/commands/host.ts";
import { parseConfig } from "../../generator/config.ts";
import { DIRECT } from "../../generator/emit/units.ts";
import { buildModel } from "../../generator/model/build.ts";
import type { ApiModel } from "../../generator/model/model.ts";
import { emitFlavors } from "../../generator/pipeline.ts";
import { parseDocument } from "../../generator/spec/document.ts";
import { mcp } from "../../templates/mcp/flavor.ts";
import { buildHost } from "../support/project.ts";

const RUN = "globalThis.__PWN=1";
const ATTACKS: readonly string[] = [
  `"; ${RUN}; "`,
  `'; ${RUN}; '`,
  `*/ ${RUN} /*`,
  `\`\${${RUN}}\``,
  `<script>${RUN}</script>`,
  `</td>|<img src=x onerror="${RUN}">|\n---|---`,
  "```\n# Heading",
  `{{constructor.constructor('${RUN}')()}}`,
  "a\u2028\u2029\u202e\\u0022\\",
];
const OPTIONS = {
  packageName: "acme-mcp",
  commandName: "acme-mcp",
  title: "Acme",
  clientPackage: "acme",
  clientClass: "Acme",
  environmentPrefix: "ACME",
};

const schema = (text: string): object => ({
  type: "object",
  description: text,
  required: [`p${text}`],
  properties: { [`p${text}`]: { type: "string", enum: [text], description: text } },
});

/** A description with one attack in every place that takes text. */
const describeApi = (text: string): object => ({
  openapi: "3.1.0",
  info: { title: text, version: text, description: text },
  servers: [{ url: "https://a.example", description: text }],
  tags: [{ name: text, description: text }],
  paths: {
    "/things/{id}": {
      post: {
        operationId: "makeThing",
        tags: [text],
        summary: text.replaceAll("\n", " "),
        description: text,
        parameters: [
          { name: "id", in: "path", required: true, description: text, schema: { type: "string" } },
          { name: `q${text}`, in: "query", required: true, schema: { type: "string" } },
        ],
        requestBody: { required: true, content: { "application/json": { schema: schema(text) } } },
        responses: {
          "200": { description: text, content: { "application/json": { schema: schema(text) } } },
        },
      },
    },
  },
});

let emitted: readonly {
  readonly text: string;
  readonly model: ApiModel;
  readonly file: (path: string) => string;
}[];

beforeAll(async () => {
  const environment = buildEnvironment(buildHost());
  const settings = JSON.stringify({ description: "api.json", flavors: { mcp: OPTIONS } });
  const config = parseConfig(parseDocument(settings, "flagforge.json"), ".");
  emitted = await Promise.all(
    ATTACKS.map(async (text) => {
      const { model } = buildModel(parseDocument(JSON.stringify(describeApi(text)), "api.json"));
      const [output] = await emitFlavors(model, config, ["mcp"], environment);
      const files = new Map(output?.files.map(({ path, text }) => [path, text]));
      return { text, model, file: (path: string) => files.get(path) ?? "" };
    }),
  );
});

test("code holds them as strings", async () => {
  for (const { text, file } of emitted) {
    const { code } = transformSync(file("src/identity.ts"), { loader: "ts" });
    const address = `data:text/javascript,${encodeURIComponent(code)}`;
    const { identity } = (await import(/* @vite-ignore */ address)) as {
      readonly identity: { readonly apiVersion: string };
    };
    expect(identity.apiVersion).toBe(text);
    const manifest = JSON.parse(file("package.json")) as { readonly description: string };
    expect(manifest.description).toContain(text);
  }
  expect(globalThis).not.toHaveProperty("__PWN");
});

test("data holds them as they are", () => {
  for (const { text, file } of emitted) {
    const [entry] = JSON.parse(file("data/operations.json")) as [Record<string, unknown>];
    expect(entry).toMatchObject({ name: "make_thing", tag: text, description: text });
    expect(entry["toolset"]).toMatch(/^[a-z0-9_]+$/);
    for (const name of ["types", "answers", "search"])
      expect(() => JSON.parse(file(`data/${name}.json`)) as unknown).not.toThrow();
  }
});

test("the README has no markup of theirs", () => {
  const markdown = new MarkdownIt({ html: true });
  for (const { file } of emitted) {
    const html = markdown.render(file("README.md"));
    expect(html).not.toMatch(/<(script|img|svg)/);
    expect(html).not.toContain("<h1>Heading");
    expect(html.match(/<h1>/g)).toHaveLength(1);
  }
});

test("samples are JSON that holds them", () => {
  for (const { text, model } of emitted) {
    const book = mcp.samples?.(OPTIONS)(model, {
      renderer: (name) => name,
      overlay: [],
      samples: [],
      releases: [],
      units: DIRECT,
    });
    const [operation] = model.groups.flatMap(({ operations }) => operations);
    if (operation === undefined) throw new Error("no operation");
    const call = JSON.parse(book?.render(operation, "mcp-direct") ?? "null") as unknown;
    expect(call).toMatchObject({
      method: "tools/call",
      params: { name: "make_thing", arguments: { body: { [`p${text}`]: text } } },
    });
  }
});
