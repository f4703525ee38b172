/** The scenarios through the TypeScript clients. */
import { camelCase } from "../../generator/lang/words.ts";
import { splitWords } from "../../generator/model/words.ts";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyTexts, bodyKey, describeOperations, type Described } from "../support/description.ts";
import { compile, createFolder, ROOT } from "../support/project.ts";
import { generateWire } from "./generate.ts";
import { readScenarios, type Failure, type Json, type Outcome, type Scenario } from "./scenario.ts";
import { startScripted, type ScriptedServer } from "./server.ts";

type Call = (request?: unknown) => Promise<unknown> & AsyncIterable<unknown>;
type Namespaces = Readonly<Record<string, Readonly<Record<string, Call>>>>;
type Patch = { readonly [step: string]: (parameters: object) => Patch };

interface Api {
  /** Clients with keys of their own: what one scenario learns of an account's limits must not reach the next. */
  readonly connect: (apiKey: string) => Namespaces;
  readonly names: ReadonlyMap<string, { readonly namespace: string; readonly method: string }>;
  readonly described: ReadonlyMap<string, Described>;
  readonly patches: Readonly<Record<string, (envelope: object) => Patch>>;
}

const scenarios = readScenarios();
const folder = createFolder();
let server: ScriptedServer;
const apis = new Map<Scenario["api"], Api>();

beforeAll(async () => {
  server = await startScripted();
  await generateWire(folder);
  const own = JSON.parse(readFileSync(join(ROOT, "test/conformance/wire.json"), "utf8")) as unknown;
  apis.set(undefined, await loadApi(join(folder, "out/typescript"), "Wire", own));
  const whole = applyTexts(JSON.parse(readFileSync(join(ROOT, "spec/openapi.json"), "utf8")));
  apis.set("project", await loadApi(join(ROOT, "generated/typescript"), "LaunchDarkly", whole));
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function loadApi(directory: string, className: string, root: unknown): Promise<Api> {
  expect(compile(directory)).toBe("");
  const load = (file: string) =>
    import(
      /* @vite-ignore */ pathToFileURL(join(directory, "dist", file)).href
    ) as Promise<unknown>;
  const index = (await load("index.js")) as Record<string, new (options: object) => Namespaces>;
  const Client = index[className];
  if (Client === undefined) throw new Error(`No ${className}`);
  const rows = readFileSync(join(directory, "FUNCTIONS.md"), "utf8").matchAll(
    /\[(\w+)\]\(docs\/(\w+)\.md#(\w+)\)/g,
  );
  const isProject = className === "LaunchDarkly";
  return {
    connect: (apiKey) => new Client({ apiKey, serverURL: server.url }),
    names: new Map(
      [...rows].map(([, func = "", namespace = "", anchor = ""]) => {
        const method = func.slice(namespace.length);
        return [anchor, { namespace, method: method.charAt(0).toLowerCase() + method.slice(1) }];
      }),
    ),
    described: new Map(describeOperations(root).map((each) => [each.id, each])),
    patches: isProject ? ((await load("patches/index.js")) as Api["patches"]) : {},
  };
}

describe("TypeScript", () => {
  it("has scenarios enough", () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(120);
  });

  it.each(scenarios)("$file: $name", async (scenario) => {
    const api = apis.get(scenario.api);
    if (api === undefined) throw new Error("The clients were not built");
    server.begin(scenario);
    const outcome = await run(api, scenario);
    expect(server.differences()).toEqual([]);
    expect(outcome).toEqual(expected(scenario.outcome));
  });
});

const expected = (outcome: Outcome): unknown =>
  "error" in outcome ? { error: expect.objectContaining(outcome.error) as unknown } : outcome;

async function run(api: Api, scenario: Scenario): Promise<unknown> {
  const name = api.names.get(scenario.operation.toLowerCase());
  const namespace = api.connect(scenario.key)[name?.namespace ?? ""];
  const call = namespace?.[name?.method ?? ""]?.bind(namespace);
  if (call === undefined) throw new Error(`No ${scenario.operation}`);
  try {
    const request = buildRequest(api, scenario);
    if (scenario.iterate !== true) return { value: (await call(request)) ?? null };
    const items: unknown[] = [];
    for await (const item of call(request)) items.push(item);
    return { items };
  } catch (error) {
    return { error: describeFailure(error) };
  }
}

/** `{"$file": text}` as a file. */
function revive(value: Json | undefined): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value as { readonly [k: string]: Json });
  const [[first, text] = [], ...others] = entries;
  if (first === "$file" && others.length === 0) return new Blob([String(text)]);
  return Object.fromEntries(entries.map(([key, item]) => [key, revive(item)]));
}

function buildRequest(api: Api, { operation, arguments: args }: Scenario): object | undefined {
  const described = api.described.get(operation);
  if (described === undefined) throw new Error(`${operation} is not described`);
  const isHeader = (name: string): boolean =>
    described.parameters.some((each) => each.in === "header" && each.name === name);
  const request = Object.fromEntries(
    Object.entries<unknown>(args.parameters ?? {}).map(([name, value]) => [
      isHeader(name) ? camelCase(splitWords(name)) : name,
      value,
    ]),
  );
  if ("body" in args) request[bodyKey(described)] = revive(args.body);
  if (args.patch !== undefined) {
    const { builder, envelope, steps } = args.patch;
    const first = api.patches[builder]?.(envelope);
    if (first === undefined) throw new Error(`No ${builder}`);
    request[bodyKey(described)] = steps.reduce((patch, [kind, parameters]) => {
      const step = patch[kind];
      if (step === undefined) throw new Error(`${builder} has no ${kind}`);
      return step.call(patch, parameters);
    }, first);
  }
  return described.takesRequest ? request : undefined;
}

/** Class → kind; the first that an error or one of its bases has. */
const KINDS: Readonly<Record<string, Failure["kind"]>> = {
  APIError: "status",
  ConnectionError: "connection",
  InvalidRequestError: "invalid",
  RedirectError: "redirect",
  ResponseError: "unexpected",
};

function describeFailure(error: unknown): Record<string, unknown> {
  const found = error as Record<string, unknown>;
  let kind: Failure["kind"] | undefined;
  for (let type: unknown = error; kind === undefined; type = Object.getPrototypeOf(type)) {
    if (type === null || type === undefined) throw error;
    kind = KINDS[(type as { constructor: { name: string } }).constructor.name];
  }
  const { statusCode: status, code, message, requestId, attempts } = found;
  return { kind, status, code, message, requestId, attempts };
}
