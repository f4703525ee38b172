/** Credentials, servers and their variables of an assistant's server, by environment and files. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { connect, readAnswer, type Bundle } from "../mcp/support.ts";
import { generateFlavors, type Generated } from "../support/any-api.ts";
import { bundleServer, writeServer } from "../support/foreign-mcp.ts";

const undo: (() => void)[] = [];
afterAll(() => undo.forEach((run) => run()));
afterEach(() => vi.unstubAllGlobals());

const folder = mkdtempSync(join(tmpdir(), "flagforge-credentials-"));
undo.push(() => rmSync(folder, { recursive: true, force: true }));

const answer = { "200": { description: "", content: { "application/json": { schema: {} } } } };
const operation = (operationId: string, security: readonly object[] | undefined) => ({
  get: { operationId, tags: ["all"], responses: answer, ...(security && { security }) },
});

/** Each scheme alone, two at once, none; servers with variables at both levels. */
const MANY = {
  openapi: "3.1.0",
  info: { title: "Locks", version: "1" },
  servers: [
    {
      url: "https://{region}.locks.test",
      description: "main",
      variables: { region: { default: "eu", enum: ["eu", "us"] } },
    },
    { url: "https://spare.locks.test", description: "spare one" },
  ],
  security: [{ Token: [] }],
  paths: {
    "/token": operation("byToken", undefined),
    "/head": operation("byHeader", [{ "X Key": [] }]),
    "/query": operation("byQuery", [{ apiKey: [] }]),
    "/basic": operation("byBasic", [{ Basic: [] }]),
    "/flow": operation("byFlow", [{ Flow: [] }]),
    "/both": operation("byBoth", [{ "X Key": [], Basic: [] }]),
    "/open": operation("byNothing", []),
    "/own": {
      ...operation("ownServer", []),
      servers: [{ url: "https://{cell}.own.test", variables: { cell: { default: "a" } } }],
    },
  },
  components: {
    securitySchemes: {
      Token: { type: "http", scheme: "bearer" },
      "X Key": { type: "apiKey", in: "header", name: "X-Key" },
      // Its variable would be the one of the first scheme.
      apiKey: { type: "apiKey", in: "query", name: "key" },
      Basic: { type: "http", scheme: "basic" },
      Flow: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://id.locks.test/token", scopes: {} } },
      },
    },
  },
};

const ONE = {
  ...MANY,
  servers: [{ url: "https://one.test" }],
  security: [{ Basic: [] }],
  paths: { "/basic": operation("byBasic", undefined) },
};

async function build(description: object, name: string): Promise<[Bundle, Generated]> {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(description));
  const generated = await generateFlavors(file, ["typescript", "mcp"]);
  const server = writeServer(generated);
  undo.push(server.remove);
  expect(bundleServer(server.folder)).toBe("");
  const url = pathToFileURL(join(server.folder, "dist/server.cjs"));
  return [(await import(url.href)) as Bundle, generated];
}

interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Takes the place of the network; tokens are given to whoever asks. */
function listen(): Sent[] {
  const sent: Sent[] = [];
  const network = fetch;
  vi.stubGlobal("fetch", (url: string, init: { headers: Record<string, string> }) => {
    // Tests talk to servers of this machine as everybody does.
    if (new URL(url).hostname === "127.0.0.1") return network(url, init);
    const { headers } = init;
    sent.push({ url, headers });
    return Promise.resolve(
      url.endsWith("id.locks.test/token")
        ? Response.json({ access_token: "fresh-token", expires_in: 60 })
        : Response.json({}),
    );
  });
  return sent;
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const readmeOf = ({ emitted }: Generated): string =>
  emitted.find(({ flavor }) => flavor === "mcp")?.files.find(({ path }) => path === "README.md")
    ?.text ?? "";

describe("an API of several schemes", () => {
  let bundle: Bundle;
  let generated: Generated;
  beforeAll(async () => {
    [bundle, generated] = await build(MANY, "many");
  }, 60_000);

  const env = {
    ACME_TOKEN: "token-1",
    ACME_X_KEY: "key-2",
    ACME_API_KEY_2: "key-3",
    ACME_BASIC_USERNAME: "ann",
    ACME_BASIC_PASSWORD: "pä ss",
    ACME_FLOW_CLIENT_ID: "id-4",
    ACME_FLOW_CLIENT_SECRET: "secret-4",
  };

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ["by_token", "https://eu.locks.test/token", { authorization: "Bearer token-1" }],
    ["by_header", "https://eu.locks.test/head", { "x-key": "key-2" }],
    ["by_query", "https://eu.locks.test/query?key=key-3", {}],
    ["by_basic", "https://eu.locks.test/basic", { authorization: `Basic ${base64("ann:pä ss")}` }],
    ["by_flow", "https://eu.locks.test/flow", { authorization: "Bearer fresh-token" }],
    [
      "by_both",
      "https://eu.locks.test/both",
      { "x-key": "key-2", authorization: `Basic ${base64("ann:pä ss")}` },
    ],
    ["by_nothing", "https://eu.locks.test/open", {}],
    ["own_server", "https://a.own.test/own", {}],
  ])("%s is called with what its scheme asks for", async (name, url, headers) => {
    const sent = listen();
    const { call, close } = await connect(bundle, [], { env });
    const { isError, text } = await call("read_operation", { name });
    expect([isError, text]).toEqual([false, expect.any(String)]);
    expect(sent.at(-1)).toMatchObject({ url, headers });
    await close();
  });

  it("reads all of them from a file, and refuses what can't be right", async () => {
    const file = join(folder, "credentials.json");
    const write = (value: unknown): void => writeFileSync(file, JSON.stringify(value));
    const argv = [`--credentials-file=${file}`];
    write({ Flow: { clientId: "id-5", clientSecret: "secret-5" }, Token: "token-5" });
    const sent = listen();
    const { call, close } = await connect(bundle, argv, { env: {} });
    await call("read_operation", { name: "by_flow" });
    expect(sent[0]?.headers["authorization"]).toBe(`Basic ${base64("id-5:secret-5")}`);
    await close();
    for (const wrong of [[], { Nobody: "k" }, { Token: { user: 1 } }, { Token: "${TOKEN}" }]) {
      write(wrong);
      expect(() => bundle.parseConfig(argv, {})).toThrow("--credentials-file");
    }
    expect(() => bundle.parseConfig([], { ACME_BASIC_USERNAME: "ann" })).toThrow(
      "ACME_BASIC_PASSWORD is missing",
    );
    expect(() =>
      bundle.parseConfig([], { ACME_BASIC_USERNAME: "<u>", ACME_BASIC_PASSWORD: "p" }),
    ).toThrow("placeholder");
  });

  it("calls what needs none without any, and says which are missing for the rest", async () => {
    const sent = listen();
    const { call, close } = await connect(bundle, [], { env: {} });
    expect((await call("read_operation", { name: "by_nothing" })).isError).toBe(false);
    const { json } = await call("read_operation", { name: "by_token" });
    expect(json).toMatchObject({
      error: { code: "no_credential", hint: expect.stringContaining("ACME_API_KEY") },
    });
    expect(sent).toHaveLength(1);
    await close();
  });

  it("leads to the chosen server, with its variables", async () => {
    const sent = listen();
    const urlOf = async (...argv: readonly string[]): Promise<string> => {
      const { call, close } = await connect(bundle, argv, { env });
      await call("read_operation", { name: "by_nothing" });
      await call("read_operation", { name: "own_server" });
      await close();
      return sent
        .splice(0)
        .map(({ url }) => url)
        .join(" ");
    };
    expect(await urlOf("--server-variables=region=us,cell=b")).toBe(
      "https://us.locks.test/open https://b.own.test/own",
    );
    expect(await urlOf("--instance=spareOne")).toBe(
      "https://spare.locks.test/open https://a.own.test/own",
    );
    expect(await urlOf("--base-url=https://proxy.test/x")).toBe(
      "https://proxy.test/x/open https://proxy.test/x/own",
    );
    for (const wrong of ["region=moon", "nothing=1", "cell=evil.test/?", "cell="])
      expect(() => bundle.parseConfig([`--server-variables=${wrong}`], {})).toThrow(
        "--server-variables",
      );
  });

  it("keeps every credential out of answers and logs, however it was echoed", async () => {
    vi.stubGlobal("fetch", (_: string, { headers }: { headers: Record<string, string> }) =>
      Promise.resolve(Response.json({ echo: headers, plain: Object.values(env) })),
    );
    const logged: string[] = [];
    const spy = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      logged.push(String(text));
      return true;
    });
    const { call, close } = await connect(bundle, ["--log-level=debug"], { env });
    const answers = [await call("read_operation", { name: "by_both" })];
    await close();
    spy.mockRestore();
    const told = [...answers.map(({ text }) => text), ...logged].join("\n");
    for (const secret of ["token-1", "key-2", "key-3", "pä ss", "secret-4", base64("ann:pä ss")])
      expect(told).not.toContain(secret);
    expect(told).toContain("[hidden]");
  });

  it("lends its credentials to nobody who brings their own over HTTP", async () => {
    const sent = listen();
    const argv = ["--transport=http", "--port=0"];
    const server = await bundle.serveHttp(bundle.parseConfig(argv, env), () => {});
    const call = async (headers: Readonly<Record<string, string>>, name: string) => {
      const client = new Client({ name: "test", version: "1" });
      const requestInit = { headers };
      await client.connect(new StreamableHTTPClientTransport(new URL(server.url), { requestInit }));
      const given = { name: "read_operation", arguments: { name } };
      const { isError } = readAnswer((await client.callTool(given)) as object);
      await client.close();
      return isError;
    };
    expect(await call({}, "by_header")).toBe(false);
    expect(await call({ authorization: "Bearer theirs" }, "by_token")).toBe(false);
    expect(sent.at(-1)?.headers["authorization"]).toBe("Bearer theirs");
    expect(await call({ authorization: "Bearer theirs" }, "by_header")).toBe(true);
    expect(sent).toHaveLength(2);
    await server.close();
  });

  it("says in its README what the schemes and variables are", () => {
    const readme = readmeOf(generated);
    for (const variable of Object.keys(env)) expect(readme).toContain(`\`${variable}\``);
    expect(readme).toContain("`region` (`eu`, `us`), `cell`");
    expect(readme).toContain("--credentials-file");
  });
});

describe("an API of basic authentication alone", () => {
  it("takes user and password, or both as its key", { timeout: 60_000 }, async () => {
    const [bundle, generated] = await build(ONE, "one");
    for (const env of [
      { ACME_BASIC_USERNAME: "ann", ACME_BASIC_PASSWORD: "p" },
      { ACME_API_KEY: "ann:p" },
    ]) {
      const sent = listen();
      const { call, close } = await connect(bundle, [], { env });
      await call("read_operation", { name: "by_basic" });
      expect(sent[0]?.headers["authorization"]).toBe(`Basic ${base64("ann:p")}`);
      await close();
    }
    expect(readmeOf(generated)).toContain("ACME_BASIC_PASSWORD");
    expect(readmeOf(generated)).not.toContain("--server-variables");
  });
});
