/**
 * Calls every operation through its own tool and through the executors, and compares what arrives with what the committed
 * description says: this file reads the description itself, not the catalogue.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  createMockServer,
  type MockServer,
  type RecordedRequest,
} from "../../generator/mock/server.ts";
import {
  applyTexts,
  bodyKey,
  buildArguments,
  describeOperations,
  type Described,
} from "../support/description.ts";
import { loadProjectModel, ROOT } from "../support/project.ts";
import { connect, EVERYTHING, KEY, loadBundle, type Connected, type Entry } from "./support.ts";

const described = describeOperations(
  applyTexts(JSON.parse(readFileSync(join(ROOT, "spec/openapi.json"), "utf8"))),
);
const catalogue = parse(readFileSync(join(ROOT, "spec/semantic-patch.yaml"), "utf8")) as {
  readonly resources: Readonly<
    Record<string, { readonly operations: readonly string[]; readonly otherBodies?: boolean }>
  >;
  readonly accepts: Readonly<Record<string, unknown>>;
};
const takesInstructions = new Set([
  ...Object.values(catalogue.resources).flatMap((one) => (one.otherBodies ? [] : one.operations)),
  ...Object.keys(catalogue.accepts),
]);
const seen: RecordedRequest[] = [];
let server: MockServer;
let entries: ReadonlyMap<string, Entry>;
let direct: Connected;
let auto: Connected;

beforeAll(async () => {
  const { model } = await loadProjectModel();
  server = createMockServer(model, { onRequest: (request) => seen.push(request) });
  const { url } = await server.listen();
  const bundle = await loadBundle();
  entries = new Map(bundle.operations().map((entry) => [entry.id, entry]));
  const flags = [...EVERYTHING, `--base-url=${url}`, "--confirm=off"];
  direct = await connect(bundle, [...flags, "--mode=direct"]);
  auto = await connect(bundle, flags);
});

afterAll(async () => {
  await Promise.all([direct.close(), auto.close(), server.close()]);
});

interface Given {
  readonly args: Readonly<Record<string, unknown>>;
  readonly wanted: ReturnType<typeof buildArguments>;
  readonly query: ReadonlySet<string>;
}

/** Arguments of a tool: parameters by their names, the body as `body`, files as text. */
async function buildGiven(
  operation: Described,
  entry: Entry,
  fill: "required" | "all",
): Promise<Given> {
  const built = buildArguments(operation, fill);
  const wanted = { ...built, body: withoutInstructions(entry, built.body) };
  const { [bodyKey(operation)]: given, ...parameters } = wanted.request;
  const body = withoutInstructions(entry, given);
  const isFile = (value: unknown): value is Blob => value instanceof Blob;
  const pairs = await Promise.all(
    Object.entries(Object(body) as object).map(
      async ([name, value]) =>
        [name, isFile(value) ? await value.text() : (value as unknown)] as const,
    ),
  );
  const plain = operation.body?.mediaType.startsWith("multipart")
    ? Object.fromEntries(pairs)
    : body;
  const args = body === undefined ? wanted.request : { ...parameters, body: plain };
  const size = entry.paging?.size;
  const limit = size !== undefined && wanted.request[size] === undefined ? [`${size}=20`] : [];
  return { args, wanted, query: new Set([...wanted.query, ...limit]) };
}

/** The description knows no kinds of instructions; the server does, and takes no others. */
const withoutInstructions = ({ id }: Entry, body: unknown): unknown =>
  takesInstructions.has(id) && body !== undefined ? { ...Object(body), instructions: [] } : body;

function expectRequest(operation: Described, { wanted, query }: Given): void {
  expect(seen.length).toBe(1);
  const [request] = seen;
  expect(request?.status, `${request?.method} ${request?.url}`).toBeLessThan(300);
  expect(request?.operationId).toBe(operation.id);
  expect(request?.method).toBe(operation.method.toUpperCase());
  const [path = "", sent = ""] = (request?.url ?? "").split("?");
  expect(path).toBe(wanted.path);
  expect(new Set(sent.split("&").filter((part) => part !== ""))).toEqual(query);
  for (const [name, value] of Object.entries(wanted.headers))
    expect(request?.headers[name]).toBe(value);
  expect(request?.headers.authorization).toBe(KEY);
  if (wanted.body === undefined) expect(request?.rawBody.length).toBe(0);
  else if (wanted.mediaType.startsWith("application/json")) {
    expect(request?.headers["content-type"]).toBe(wanted.mediaType);
    expect(JSON.parse(request?.rawBody.toString() ?? "")).toEqual(wanted.body);
  } else expect(request?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
}

describe("every operation", () => {
  it("is there", () => {
    expect(described.length).toBe(346);
    expect([...entries.keys()].sort()).toEqual(described.map(({ id }) => id).sort());
  });

  it.each(described.map((operation) => [operation.id, operation] as const))(
    "%s",
    async (id, operation) => {
      const entry = entries.get(id) as Entry;
      for (const fill of ["required", "all"] as const) {
        const given = await buildGiven(operation, entry, fill);
        seen.length = 0;
        const answer = await direct.call(entry.name, given.args);
        expect(answer.isError, answer.text).toBe(false);
        expectRequest(operation, given);
        seen.length = 0;
        const again = await auto.call(`${entry.kind}_operation`, {
          name: entry.name,
          arguments: given.args,
        });
        expect(again.text).toBe(answer.text);
        expectRequest(operation, given);
      }
    },
  );
});
