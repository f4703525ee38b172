/** Serving over HTTP: both generations of clients, whose key is used, who is let in. */
import { request } from "node:http";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { loadBundle, readAnswer, startApi, type Bundle } from "./support.ts";

type Environment = Readonly<Record<string, string>>;

let bundle: Bundle;
beforeAll(async () => {
  bundle = await loadBundle();
});

const LIST = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} });

describe("over HTTP", () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
  });

  async function serve(argv: readonly string[] = [], env: Environment = { LD_API_KEY: "own-key" }) {
    const api = await startApi(() => ({ body: { key: "f", variations: [] } }));
    const config = bundle.parseConfig(
      [`--base-url=${api.url}`, "--transport=http", "--port=0", ...argv],
      env,
    );
    const server = await bundle.serveHttp(config, () => {});
    open.push(server, api);
    return { api, url: server.url };
  }

  /** Status of a plain request with these headers. */
  const statusOf = (url: string, headers: Environment, path?: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const { hostname, port, pathname } = new URL(url);
      const sent = request(
        {
          hostname,
          port,
          path: path ?? pathname,
          method: path === undefined ? "POST" : "GET",
          headers: {
            "content-type": "application/json",
            accept: "application/json, text/event-stream",
            ...headers,
          },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      sent.on("error", reject);
      sent.end(path === undefined ? LIST : undefined);
    });

  it.each(["2025-11-25", "2026-07-28"])(
    "serves clients of %s, each with its own key",
    async (version) => {
      const { api, url } = await serve();
      const versionNegotiation = { mode: version.startsWith("2026") ? { pin: version } : "legacy" };
      for (const [headers, key] of [
        [{ authorization: "Bearer key-of-one" }, "key-of-one"],
        [{ authorization: "key-of-two" }, "key-of-two"],
        [{}, "own-key"],
      ] as const) {
        const client = new Client({ name: "t", version: "1" }, { versionNegotiation } as never);
        await client.connect(
          new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }),
        );
        expect((await client.listTools()).tools.length).toBe(8);
        const result = await client.callTool({
          name: "get_flag",
          arguments: { projectKey: "p", flagKey: "f" },
        });
        expect(readAnswer(result as never).json.data).toEqual({ key: "f" });
        expect(api.seen.at(-1)?.headers.authorization).toBe(key);
        await client.close();
      }
    },
  );

  it.each<[Environment, readonly string[], string | null]>([
    [{}, [], null],
    [{ "x-mcp-readonly": "false" }, [], null],
    [{ "x-mcp-readonly": "true" }, [], "not_enabled"],
    [{ "x-mcp-readonly": "maybe" }, [], "not_enabled"],
    [{ "x-mcp-toolsets": "flags, projects" }, [], null],
    [{ "x-mcp-toolsets": "segments" }, [], "not_enabled"],
    [{ "x-mcp-toolsets": "segments", "x-mcp-tools": "delete_feature_flag" }, [], null],
    [{ "x-mcp-tools": "nothing_like_it" }, [], "not_enabled"],
    [{ "x-mcp-tools": "" }, [], "not_enabled"],
    [{ "x-mcp-toolsets": "all", "x-mcp-readonly": "no" }, ["--read-only"], "none"],
    [{ "x-mcp-toolsets": "flags" }, ["--toolsets=segments"], "not_enabled"],
  ])("takes headers that want less, and never gives more: %j %j", async (headers, argv, code) => {
    const { api, url } = await serve(["--allow-writes", "--allow-deletes", ...argv]);
    const client = new Client({ name: "t", version: "1" });
    await client.connect(
      new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }),
    );
    const listed = (await client.listTools()).tools.map(({ name }) => name);
    const call = client.callTool({
      name: "delete_operation",
      arguments: {
        name: "delete_feature_flag",
        arguments: { projectKey: "p", featureFlagKey: "f" },
        confirm: "f",
      },
    });
    if (code === "none") {
      expect(listed).not.toContain("delete_operation");
      await expect(call).rejects.toThrow("Unknown tool");
    } else {
      expect(listed).toContain("delete_operation");
      expect(readAnswer((await call) as never).json.error?.code ?? null).toBe(code);
    }
    expect(api.seen.filter(({ method }) => method === "DELETE").length).toBe(code === null ? 1 : 0);
    await client.close();
  });

  it("keeps its own key where others reach it", async () => {
    const { api, url } = await serve(["--host=0.0.0.0"]);
    const client = new Client({ name: "t", version: "1" });
    await client.connect(
      new StreamableHTTPClientTransport(new URL(url.replace("0.0.0.0", "127.0.0.1"))),
    );
    const result = await client.callTool({
      name: "get_flag",
      arguments: { projectKey: "p", flagKey: "f" },
    });
    expect(readAnswer(result as never).json.error.code).toBe("no_credential");
    expect(api.seen).toEqual([]);
    await client.close();
  });

  it("refuses foreign hosts and origins, and what is too large", async () => {
    const { url } = await serve(["--allowed-hosts=mcp.example", "--allowed-origins=app.example"]);
    expect(await statusOf(url, { host: "evil.example" })).toBe(403);
    expect(await statusOf(url, { origin: "https://evil.example" })).toBe(403);
    expect(
      await statusOf(url, { host: "mcp.example", origin: "https://app.example" }),
    ).toBeLessThan(300);
    expect(await statusOf(url, {}, "/healthz")).toBe(200);
    expect(await statusOf(url, {}, "/other")).toBe(404);
    const large = await fetch(url, {
      method: "POST",
      body: "x".repeat(2_000_000),
      headers: {
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
      },
    });
    expect(large.status).toBe(413);
  });
});
