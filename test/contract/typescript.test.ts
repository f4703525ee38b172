/**
 * Calls every operation of the built package against the mock server and compares what arrives with what the committed
 * description says: this file reads the description itself, not the model and not the client.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createMockServer,
  type MockServer,
  type RecordedRequest,
} from "../../generator/mock/server.ts";
import { loadProjectModel, ROOT } from "../support/project.ts";
import {
  applyTexts,
  buildArguments,
  describeOperations,
  type Described,
} from "../support/description.ts";

const PACKAGE = join(ROOT, "generated/typescript");

type Call = (request?: unknown, options?: unknown) => Promise<unknown>;
type Namespaces = Readonly<Record<string, Readonly<Record<string, Call>>>>;
interface Failure {
  readonly name: string;
  readonly statusCode: number;
  readonly code: string;
  readonly message: string;
  readonly body: unknown;
}

let server: MockServer;
let client: Namespaces;
let core: unknown;
let functions: (name: string) => Promise<(client: unknown, ...args: unknown[]) => Promise<unknown>>;
let errors: Readonly<Record<string, new () => unknown>>;
const seen: RecordedRequest[] = [];
const described: readonly Described[] = describeOperations(
  applyTexts(JSON.parse(readFileSync(join(ROOT, "spec/openapi.json"), "utf8"))),
);

beforeAll(async () => {
  const load = (file: string): Promise<Record<string, never>> =>
    import(/* @vite-ignore */ pathToFileURL(join(PACKAGE, "dist", file)).href) as Promise<
      Record<string, never>
    >;
  const { model } = await loadProjectModel();
  server = createMockServer(model, { onRequest: (request) => seen.push(request) });
  const { url } = await server.listen();
  // Documented errors are looked at one by one: none is tried again.
  const options = { apiKey: "api-test-key", serverURL: url, maxRetries: 0, rateLimitStore: null };
  const { LaunchDarkly } = (await load("index.js")) as unknown as {
    LaunchDarkly: new (o: object) => Namespaces;
  };
  const { LaunchDarklyCore } = (await load("core.js")) as unknown as {
    LaunchDarklyCore: new (o: object) => object;
  };
  client = new LaunchDarkly(options);
  core = new LaunchDarklyCore(options);
  errors = await load("errors/index.js");
  functions = async (name) => (await load(`funcs/${name}.js`))[name] as never;
});

afterAll(() => server.close());

/** Namespace, method and function of an operation, from the pages a reader has. */
function publicNames(): ReadonlyMap<string, { namespace: string; method: string; func: string }> {
  const rows = readFileSync(join(PACKAGE, "FUNCTIONS.md"), "utf8").matchAll(
    /\[(\w+)\]\(docs\/(\w+)\.md#(\w+)\)/g,
  );
  const names = [...rows].map(([, func = "", namespace = "", anchor = ""]) => {
    const method = func.slice(namespace.length);
    return [
      anchor,
      { namespace, method: method.charAt(0).toLowerCase() + method.slice(1), func },
    ] as const;
  });
  return new Map(names);
}
const names = publicNames();
const nameOf = (operation: Described) => {
  const found = names.get(operation.id.toLowerCase());
  if (found === undefined) throw new Error(`${operation.id} is not in FUNCTIONS.md`);
  return found;
};

/** Under a beta tag, or demanding the beta version itself. */
const isBeta = ({ tag, parameters }: Described): boolean =>
  tag.endsWith(" (beta)") || parameters.some(({ name }) => name === "LD-API-Version");

async function expectRequest(
  operation: Described,
  fill: "required" | "all",
  call: () => Promise<unknown>,
): Promise<void> {
  const wanted = buildArguments(operation, fill);
  seen.length = 0;
  await call();
  const [request] = seen;
  expect(seen.length).toBe(1);
  expect(request?.status, request?.url).toBeLessThan(300);
  expect(request?.method).toBe(operation.method.toUpperCase());
  const [path = "", query = ""] = (request?.url ?? "").split("?");
  expect(path).toBe(wanted.path);
  expect(new Set(query.split("&").filter((part) => part !== ""))).toEqual(new Set(wanted.query));
  for (const [name, value] of Object.entries(wanted.headers))
    expect(request?.headers[name]).toBe(value);
  expect(request?.headers.authorization).toBe("api-test-key");
  expect(request?.headers["ld-api-version"]).toBe(isBeta(operation) ? "beta" : undefined);
  if (wanted.body === undefined) expect(request?.rawBody.length).toBe(0);
  else if (wanted.mediaType.startsWith("application/json")) {
    expect(request?.headers["content-type"]).toBe(wanted.mediaType);
    expect(JSON.parse(request?.rawBody.toString() ?? "")).toEqual(wanted.body);
  } else expect(request?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
}

describe("every operation", () => {
  it("is there", () => {
    expect(described.length).toBe(346);
    expect(names.size).toBe(346);
    expect(described.filter(isBeta).length).toBe(124);
  });

  it.each(described.map((operation) => [operation.id, operation] as const))(
    "%s",
    async (_, operation) => {
      const { namespace, method, func } = nameOf(operation);
      const run = await functions(func);
      for (const fill of ["required", "all"] as const) {
        const { request } = buildArguments(operation, fill);
        const args = operation.takesRequest ? [request] : [];
        await expectRequest(
          operation,
          fill,
          () => client[namespace]?.[method]?.(...args) as Promise<unknown>,
        );
        await expectRequest(operation, fill, async () => {
          const result = (await run(core, ...args)) as { ok: boolean; error?: unknown };
          expect(result.error).toBeUndefined();
          expect(result.ok).toBe(true);
        });
      }
    },
  );
});

describe("every operation, client-wide options", () => {
  const sent = async (id: string, options: object): Promise<RecordedRequest | undefined> => {
    const operation = described.find((candidate) => candidate.id === id) as Described;
    const { namespace, method } = nameOf(operation);
    const { request } = buildArguments(operation, "required");
    seen.length = 0;
    await client[namespace]?.[method]?.(request, options).catch(() => {});
    if (seen[0] !== undefined) expect(seen[0]).toMatchObject({ operationId: id });
    return seen[0];
  };

  it("pins a dated version", async () => {
    const request = await sent("getFeatureFlag", { apiVersion: "20240415" });
    expect(request?.headers["ld-api-version"]).toBe("20240415");
    expect(await sent("getFeatureFlag", { apiVersion: "2024" })).toBeUndefined();
  });

  it("hides methods", async () => {
    for (const [id, method] of [
      ["patchFeatureFlag", "PATCH"],
      ["deleteFeatureFlag", "DELETE"],
      ["putBranch", "PUT"],
    ] as const) {
      const request = await sent(id, { methodOverride: true });
      expect(request?.method).toBe("POST");
      expect(request?.headers["x-http-method-override"]).toBe(method);
      expect(request?.status).toBeLessThan(300);
    }
  });
});

describe("every documented error", () => {
  it.each(described.map((operation) => [operation.id, operation] as const))(
    "%s",
    async (_, operation) => {
      const { namespace, method } = nameOf(operation);
      const { request } = buildArguments(operation, "required");
      for (const { status, schema } of operation.errors) {
        const options = { headers: { prefer: `code=${status}` } };
        const args = operation.takesRequest ? [request, options] : [options];
        const error = (await client[namespace]?.[method]?.(...args).then(
          () => null,
          (thrown: unknown) => thrown,
        )) as Failure;
        expect(error.statusCode).toBe(status);
        const name = schema === "Error" ? "ErrorRep" : schema;
        expect(error.name).toBe(name);
        const Class = errors[name];
        if (Class === undefined) throw new Error(`no class ${name}`);
        expect(error).toBeInstanceOf(Class);
        expect(error.code).toEqual(expect.any(String));
        expect(error.message).toEqual(expect.any(String));
        expect(error.body).toMatchObject({ code: error.code, message: error.message });
      }
    },
  );
});
