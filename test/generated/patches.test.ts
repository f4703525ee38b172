/**
 * Every instruction through the real client to a server that keeps what it gets: the published examples, where they are
 * at hand, and samples made from the catalogue.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildInstructionSample } from "../../generator/model/instruction-samples.ts";
import { methodName, patchNames } from "../../templates/typescript/patch-names.ts";
import { createMockServer } from "../../generator/mock/server.ts";
import type { InstructionCatalogue } from "../../generator/model/instructions.ts";
import {
  applyTexts,
  bodyKey,
  buildArguments,
  describeOperations,
  type Described,
} from "../support/description.ts";
import { sendJson, startServer, type TestServer } from "../support/http.ts";
import { loadProjectModel, ROOT, sharedFile } from "../support/project.ts";

const PACKAGE = join(ROOT, "generated/typescript");
const SEMANTIC = "application/json; domain-model=launchdarkly.semanticpatch";

interface Body {
  readonly comment?: string;
  readonly environmentKey?: string;
  readonly instructions: readonly { readonly kind: string }[];
}
type Patch = { readonly [method: string]: (parameters?: object) => Patch };
type Factory = (envelope: object) => Patch;
type Namespaces = Readonly<Record<string, Readonly<Record<string, (r: unknown) => Promise<unknown>>>>>;

const described = new Map(
  describeOperations(
    applyTexts(JSON.parse(readFileSync(join(ROOT, "spec/openapi.json"), "utf8"))),
  ).map((operation) => [operation.id, operation] as const),
);

const load = (file: string): Promise<Record<string, never>> =>
  import(/* @vite-ignore */ pathToFileURL(join(PACKAGE, "dist", file)).href) as Promise<
    Record<string, never>
  >;

let server: TestServer;
let client: Namespaces;
let factories: Readonly<Record<string, Factory>>;
let catalogue: InstructionCatalogue;

beforeAll(async () => {
  server = await startServer((response) => sendJson(response, 200, {}));
  const { LaunchDarkly } = (await load("index.js")) as unknown as {
    LaunchDarkly: new (o: object) => Namespaces;
  };
  client = new LaunchDarkly({ apiKey: "api-test-key", serverURL: server.url });
  factories = await load("patches/index.js");
  const { model } = await loadProjectModel();
  if (model.instructions === null) throw new Error("The project has no catalogue");
  catalogue = model.instructions;
});
afterAll(() => server.close());

function operationOf(id: string): Described {
  const operation = described.get(id);
  if (operation === undefined) throw new Error(`No operation ${id}`);
  return operation;
}

/** Sends a body to an operation and gives what arrived. */
async function send(id: string, body: unknown): Promise<readonly [string, string | undefined]> {
  const operation = operationOf(id);
  const row = new RegExp(`\\[(\\w+)\\]\\(docs/(\\w+)\\.md#${id.toLowerCase()}\\)`);
  const [, func = "", namespace = ""] =
    row.exec(readFileSync(join(PACKAGE, "FUNCTIONS.md"), "utf8")) ?? [];
  const method = func.charAt(namespace.length).toLowerCase() + func.slice(namespace.length + 1);
  const { request } = buildArguments(operation, "required");
  server.requests.length = 0;
  await client[namespace]?.[method]?.({ ...request, [bodyKey(operation)]: body });
  const [received] = server.requests;
  return [received?.body ?? "", received?.headers["content-type"]];
}

const resourceOf = (id: string) => {
  const resource = catalogue.resources.find(({ operations }) => operations.some((each) => each === id));
  if (resource === undefined) throw new Error(`No resource for ${id}`);
  return resource;
};

/** The same body, made by the builder. */
function build(id: string, { instructions, ...envelope }: Body): Patch {
  const resource = resourceOf(id);
  const begun = factories[patchNames(resource).factory]?.(envelope) as Patch;
  return instructions.reduce<Patch>((patch, { kind, ...parameters }) => {
    const entry = resource.instructions.find((each) => each.kind === kind);
    if (entry === undefined) throw new Error(`No instruction ${kind} of ${id}`);
    return patch[methodName(entry)]?.(parameters) as Patch;
  }, begun);
}

interface Published {
  readonly operations: readonly {
    readonly operationId: string;
    readonly instructions: readonly {
      readonly kind: string;
      readonly examples: readonly Body[];
    }[];
  }[];
}

const facts = sharedFile("facts/semantic-patch.json");
if (facts === null) console.log("skipped: published examples (../shared/facts is not here)");
const published: Published =
  facts === null ? { operations: [] } : (JSON.parse(readFileSync(facts, "utf8")) as Published);
const unmarked = (body: Body): Body =>
  JSON.parse(
    JSON.stringify(body, (key, value: unknown) => (key === "_synthetic" ? undefined : value)),
  ) as Body;
const examples = published.operations.flatMap(({ operationId, instructions }) =>
  instructions.flatMap(({ kind, examples: bodies }) =>
    bodies.map((body, i) => [`${operationId} ${kind} ${i}`, operationId, unmarked(body)] as const),
  ),
);

describe.skipIf(facts === null)("published examples", () => {
  it("are of all instructions of the catalogue", () => {
    const kinds = published.operations.flatMap(({ operationId, instructions }) =>
      instructions.map(({ kind }) => `${operationId} ${kind}`),
    );
    const known = catalogue.resources.flatMap(({ operations, instructions }) =>
      operations.flatMap((id) => instructions.map(({ kind }) => `${id} ${kind}`)),
    );
    expect(kinds.length).toBe(160);
    expect(kinds.sort()).toEqual(known.sort());
    expect(new Set(examples.map(([name]) => name.replace(/ \d+$/, ""))).size).toBe(160);
  });

  it.each(examples)("%s", async (_, id, body) => {
    // Where the resource requires an environment key, the one example without is wrong.
    const required = resourceOf(id).environmentKey === "required";
    const complete = required ? { environmentKey: "<environmentKey>", ...body } : body;
    expect(await send(id, body)).toEqual([JSON.stringify(body), SEMANTIC]);
    expect(await send(id, build(id, complete))).toEqual([JSON.stringify(complete), SEMANTIC]);
  });
});

describe("samples of the catalogue", () => {
  it("arrive as they are, and are what the builder makes", async () => {
    let sent = 0;
    for (const { operations, instructions, environmentKey } of catalogue.resources) {
      for (const id of operations) {
        for (const instruction of instructions) {
          const sample = buildInstructionSample(catalogue, instruction) as { kind: string };
          const needsKey = instruction.needsEnvironment || environmentKey === "required";
          const body: Body = {
            comment: "a sample",
            ...(needsKey ? { environmentKey: "production" } : {}),
            instructions: [sample],
          };
          const text = JSON.stringify(body);
          expect(await send(id, body)).toEqual([text, SEMANTIC]);
          expect(await send(id, build(id, body))).toEqual([text, SEMANTIC]);
          sent++;
        }
      }
    }
    expect(sent).toBe(160);
  });
});

describe.each(["patchFeatureFlag", "patchSegment"])("other forms of %s", (id) => {
  it.each([
    ["JSON Patch", [{ op: "replace", path: "/name", value: "New" }]],
    ["JSON Patch with a comment", { comment: "why", patch: [] }],
    ["JSON merge patch", { comment: "why", merge: { name: "New" } }],
  ])("%s goes as plain JSON", async (_, body) => {
    expect(await send(id, body)).toEqual([JSON.stringify(body), "application/json"]);
  });
});

describe("the mock server", () => {
  it("wants the media type of instructions, as the API does", async () => {
    const { model } = await loadProjectModel();
    const mock = createMockServer(model, { requireAuth: false });
    const { url } = await mock.listen();
    const body = JSON.stringify({ instructions: [{ kind: "updateName", value: "New" }] });
    const statusOf = async (path: string, type: string): Promise<number> =>
      (await fetch(url + path, { method: "PATCH", headers: { "content-type": type }, body })).status;
    try {
      // Flags also take JSON Patch and merge patch as plain JSON, and this is neither.
      const refusals = { "/api/v2/teams/t": 415, "/api/v2/flags/p/f": 400 };
      for (const [path, refusal] of Object.entries(refusals)) {
        expect([path, await statusOf(path, SEMANTIC)]).toEqual([path, 200]);
        expect([path, await statusOf(path, "application/json")]).toEqual([path, refusal]);
      }
    } finally {
      await mock.close();
    }
  });
});

describe("operations that can succeed in part", () => {
  it("are those that list errors in a success", async () => {
    const { model } = await loadProjectModel();
    const ids = model.groups.flatMap(({ operations }) =>
      operations.filter(({ partialFailures }) => partialFailures === "errors").map(({ id }) => id),
    );
    expect(ids.sort()).toEqual([
      "patchExpiringFlagsForUser",
      "patchExpiringTargets",
      "patchExpiringTargetsForSegment",
      "patchExpiringUserTargets",
      "patchExpiringUserTargetsForSegment",
      "patchMembers",
      "patchTeams",
      "postRestrictedModels",
    ]);
  });
});
