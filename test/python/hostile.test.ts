/** A description whose every text is an attack: what is generated compiles, is clean, and runs none of it. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../../generator/cli.ts";
import { buildHost, createFolder } from "../support/project.ts";
import { preparePython } from "../support/python.ts";

const ATTACK =
  `"""+__import__("builtins").__dict__.update(PWN=1)+"""\\"''';{{x}} {% y %} \\N{x}` +
  "\n]]\n[tool.x]\r\nimport builtins; builtins.PWN = 1\n\u2028*/ --> ${z} `";

const text = ATTACK;
/** Names stay short: the layout of what does not fit anywhere is of no interest. */
const named = (name: string): string => `${name} """+PWN\n"\'`;
const ODD = `"""+PWN()\n\\'#`;
const described = { description: text };

const DESCRIPTION = {
  openapi: "3.0.3",
  info: { title: text, version: text, description: text },
  servers: [
    {
      url: "https://x.test/{v}",
      description: ODD,
      variables: { v: { default: "1", ...described } },
    },
  ],
  tags: [{ name: named("class"), ...described }],
  security: [{ key: [] }],
  paths: {
    "/a/{id}/{class}": {
      post: {
        operationId: named("import"),
        tags: [named("class")],
        summary: text,
        description: text,
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" }, ...described },
          { name: "class", in: "path", required: true, schema: { type: "string" } },
          { name: ODD, in: "query", schema: { type: "string", enum: [text, 'a"b', "it's"] } },
          { name: "self", in: "query", schema: { type: "boolean" } },
          { name: "name", in: "query", schema: { type: "integer" } },
          {
            name: "X-Const",
            in: "header",
            required: true,
            schema: { type: "string", enum: ['a"b'] },
          },
        ],
        requestBody: {
          required: true,
          ...described,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Model" } } },
        },
        responses: {
          200: {
            ...described,
            content: { "application/json": { schema: { $ref: "#/components/schemas/Model" } } },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key", ...described } },
    schemas: {
      Model: {
        type: "object",
        ...described,
        required: ["name", "from"],
        properties: {
          name: { type: "string", default: text, ...described },
          from: { type: "string", enum: [text] },
          list: { type: "array", items: { $ref: "#/components/schemas/Model" } },
          field: { type: "object", additionalProperties: { $ref: "#/components/schemas/Model" } },
          to_dict: { type: "string" },
          _name: { type: "string", nullable: true },
          __class__: { type: "string" },
          str: { oneOf: [{ type: "string" }, { $ref: "#/components/schemas/Any" }] },
          [ODD]: { type: "string", ...described },
        },
      },
      Any: { type: "object", properties: { self: { $ref: "#/components/schemas/Any" } } },
      Loop: { type: "array", items: { $ref: "#/components/schemas/Loop" } },
    },
  },
};

const python = preparePython();
if (typeof python === "string") console.log(`skipped: hostile descriptions in Python (${python})`);

describe.skipIf(typeof python === "string")("a hostile description", () => {
  if (typeof python === "string") return;
  const folder = createFolder();
  const out = join(folder, "out/python");

  beforeAll(async () => {
    writeFileSync(join(folder, "api.json"), JSON.stringify(DESCRIPTION));
    writeFileSync(
      join(folder, "flagforge.yaml"),
      "description: api.json\noutput: out\nflavors: { python: { packageName: acme-api, className: Acme } }\n",
    );
    const host = buildHost({ cwd: folder });
    const code = await runCommand(host, ["generate", "--config", "flagforge.yaml", "--quiet"]);
    expect(code, host.printed.join("")).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("gives clean code and a readable project file", async () => {
    const lint = await python.run("ruff", ["check", "--no-cache", out]);
    expect(lint.code, lint.output).toBe(0);
    const format = await python.run("ruff", ["format", "--no-cache", "--check", join(out, "src")]);
    expect(format.code, format.output).toBe(0);
    const types = await python.run(
      "mypy",
      ["--strict", "--cache-dir", join(folder, "mypy"), join(out, "src")],
      { cwd: folder },
    );
    expect(types.code, types.output).toBe(0);
    const toml = readFileSync(join(out, "pyproject.toml"), "utf8");
    expect(toml.match(/^\[tool\.\w+/gm)).toEqual([
      "[tool.hatch",
      "[tool.ruff",
      "[tool.ruff",
      "[tool.mypy",
      "[tool.pyright",
    ]);
    expect(readdirSync(join(out, "docs")).length).toBe(1);
  });

  it("runs nothing of it, and keeps every value", async () => {
    writeFileSync(join(folder, "attack.json"), JSON.stringify([ATTACK, ODD]));
    writeFileSync(join(folder, "run.py"), PROGRAM);
    const { code, output } = await python.run("python", [join(folder, "run.py"), folder], {
      env: { PYTHONPATH: join(out, "src") },
    });
    expect(code, output).toBe(0);
  });
});

const PROGRAM = `
import builtins, inspect, json, sys
import acme_api
from acme_api import Acme, HttpResponse, models
from acme_api._lib.headers import Headers

attack, key = json.load(open(sys.argv[1] + "/attack.json"))
sent = []
def answer(request, send):
    sent.append(request)
    body = {"name": attack, "from": attack, key: "v", "field": {"k": {"name": "n"}}}
    return HttpResponse(200, "OK", Headers([("content-type", "application/json")]), json.dumps(body).encode())

client = Acme("k", middleware=[answer])
(namespace,) = [getattr(client, n) for n in vars(type(client)) if not n.startswith("_")]
(method,) = [n for n in vars(type(namespace)) if not n.startswith(("_", "a")) and n != "raw"]
names = inspect.signature(getattr(namespace, method)).parameters
(odd,) = [n for n in names if n.startswith("query_pwn")]
value = getattr(namespace, method)(**{"name": "n", "_from": "f", "id": "i", "path_class": "c", "_class": "b", "query_name": 3, "self_": True, odd: attack})
body = json.loads(sent[0].content)
assert body == {"name": "n", "from": "f", "__class__": "b"}, body
assert sent[0].url.partition("?")[0] == "https://x.test/1/a/i/c"
from urllib.parse import parse_qsl, urlsplit
assert dict(parse_qsl(urlsplit(sent[0].url).query)) == {key: attack, "self": "true", "name": "3"}
assert sent[0].headers["x-const"] == 'a"b' and sent[0].headers["x-key"] == "k"
assert (value.name, value.from_, value[key]) == (attack, attack, "v")
assert value.field_["k"].name == "n"
assert not hasattr(builtins, "PWN")
`;
