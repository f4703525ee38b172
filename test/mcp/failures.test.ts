/** What arrives when the API refuses, fails or is not there; and arguments that assistants get wrong. */
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  connect,
  loadBundle,
  startApi,
  type Bundle,
  type Connected,
  type FakeAnswer,
  type FakeApi,
  type Seen,
} from "./support.ts";

let bundle: Bundle;
const open: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  bundle = await loadBundle();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function serve(
  answer: (request: Seen, count: number) => FakeAnswer,
  argv: readonly string[] = [],
): Promise<Connected & { readonly api: FakeApi }> {
  const api = await startApi(answer);
  const connected = await connect(bundle, [`--base-url=${api.url}`, ...argv]);
  open.push(connected, api);
  return { ...connected, api };
}

const FLAG = { projectKey: "p", flagKey: "f" };
const RAW = { name: "get_feature_flag", arguments: { projectKey: "p", featureFlagKey: "f" } };

describe("refusals", () => {
  it.each([
    [400, "invalid_request"],
    [401, "unauthorized"],
    [403, "forbidden"],
    [404, "not_found"],
    [405, "method_not_allowed"],
    [409, "conflict"],
    [429, "rate_limited"],
    [500, "server_error"],
    [503, "server_error"],
  ] as const)(
    "%i comes with status, code, message, operation, request id and hint",
    async (status, code) => {
      const body = { message: `because of ${status}` };
      const { call } = await serve(
        () => ({ status, body, headers: { "x-request-id": "r-1" } }),
        ["--max-retries=0"],
      );
      for (const [tool, args, operation] of [
        ["read_operation", RAW, "get_feature_flag"],
        ["get_flag", FLAG, "get_feature_flag"],
      ] as const) {
        const { isError, json } = await call(tool, args);
        expect(isError).toBe(true);
        expect(json.error).toMatchObject({
          status,
          code,
          message: body.message,
          operation,
          request_id: "r-1",
          hint: expect.stringMatching(/\w{4}/),
        });
      }
    },
  );

  it("keep the code of the API", async () => {
    const { call } = await serve(() => ({
      status: 409,
      body: { code: "optimistic_locking_error", message: "m" },
    }));
    expect((await call("get_flag", FLAG)).json.error).toMatchObject({
      status: 409,
      code: "optimistic_locking_error",
    });
  });

  it("name the variable of the credential", async () => {
    const { call } = await serve(() => ({
      status: 401,
      body: { code: "unauthorized", message: "invalid key" },
    }));
    expect((await call("get_flag", FLAG)).json.error.hint).toContain("LAUNCHDARKLY_API_KEY");
  });
});

describe("waiting", () => {
  it("a 429 with Retry-After: 1 succeeds on the second request", async () => {
    const { call, api } = await serve((_, count) =>
      count === 1
        ? { status: 429, headers: { "retry-after": "1" }, body: { message: "slow down" } }
        : { body: { key: "f" } },
    );
    const started = performance.now();
    const { isError, json } = await call("get_flag", FLAG);
    expect(isError).toBe(false);
    expect(json.data.key).toBe("f");
    expect(api.seen.length).toBe(2);
    expect(performance.now() - started).toBeGreaterThan(950);
  });

  it("a wait that is too long is said, not done", async () => {
    const { call } = await serve(() => ({
      status: 429,
      headers: { "retry-after": "300" },
      body: {},
    }));
    const started = performance.now();
    const { json } = await call("get_flag", FLAG);
    expect(json.error).toMatchObject({ status: 429, retry_after_ms: expect.any(Number) });
    expect(json.error.retry_after_ms).toBeGreaterThan(200_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("a write is not repeated after a failure of the service", async () => {
    const { call, api } = await serve(
      () => ({ status: 500, body: { message: "oops" } }),
      ["--allow-writes"],
    );
    const body = { name: "Flag", key: "f" };
    const { json } = await call("write_operation", {
      name: "post_feature_flag",
      arguments: { projectKey: "p", body },
    });
    expect(json.error.status).toBe(500);
    expect(api.seen.length).toBe(1);
  });
});

describe("no answer", () => {
  it("a refused connection", async () => {
    const connected = await connect(bundle, ["--base-url=http://127.0.0.1:9", "--max-retries=0"]);
    open.push(connected);
    expect((await connected.call("get_flag", FLAG)).json.error).toMatchObject({
      code: "network_error",
      hint: expect.stringContaining("--base-url"),
    });
  });

  it("a broken connection", async () => {
    const { call } = await serve(() => ({ destroy: true }), ["--max-retries=0"]);
    expect((await call("get_flag", FLAG)).json.error.code).toBe("network_error");
  });

  it("a body that is no JSON", async () => {
    const { call } = await serve(
      () => ({ body: "<html>", headers: { "content-type": "text/html" } }),
      ["--max-retries=0"],
    );
    const { json } = await call("get_flag", FLAG);
    expect(json.error).toMatchObject({ status: 200, code: "unexpected_content_type" });
  });

  it("no credential: tools are listed, calls name the variable", async () => {
    const connected = await connect(bundle, [], { env: {} });
    open.push(connected);
    expect((await connected.client.listTools()).tools.length).toBeGreaterThan(5);
    expect((await connected.call("get_flag", FLAG)).json.error).toMatchObject({
      code: "no_credential",
      hint: expect.stringContaining("LAUNCHDARKLY_API_KEY"),
    });
  });
});

describe("arguments", () => {
  const echo = () => serve(() => ({ body: { key: "f" } }), ["--allow-writes", "--confirm=off"]);

  it("may be flat, text, or filled with null", async () => {
    const { call, api } = await echo();
    const write = (args: unknown) =>
      call("write_operation", { name: "post_feature_flag", arguments: args });
    for (const args of [
      { projectKey: "p", body: { name: "N", key: "k", tags: ["a"] } },
      { projectKey: "p", name: "N", key: "k", tags: ["a"] },
      {
        projectKey: "p",
        clone: null,
        body: { name: "N", key: "k", tags: '["a"]', description: null },
      },
      JSON.stringify({ projectKey: "p", body: '{"name":"N","key":"k","tags":["a"]}' }),
    ])
      expect((await write(args)).isError, JSON.stringify(args)).toBe(false);
    for (const { body } of api.seen)
      expect(JSON.parse(body)).toEqual({ name: "N", key: "k", tags: ["a"] });
    expect(api.seen.length).toBe(4);
  });

  it("that are wrong are told with their place and what is expected there", async () => {
    const { call, api } = await echo();
    const patch = (instructions: unknown) =>
      call("write_operation", {
        name: "patch_feature_flag",
        arguments: {
          projectKey: "p",
          featureFlagKey: "f",
          body: { environmentKey: "e", instructions },
        },
      });
    const first = await patch([{ kind: "turnFlagOn" }, { kind: "addTargets", values: ["x"] }]);
    expect(first.json.error).toMatchObject({
      code: "invalid_arguments",
      message: "body.instructions[1] lacks variationId",
    });
    expect(first.json.error.details.expected).toContain("values: string[]");
    const second = await patch([{ kind: "turnOn" }]);
    expect(second.json.error.message).toContain('unknown kind "turnOn"');
    expect(second.json.error.details.expected).toContain("turnFlagOn");
    const near = await patch([{ kind: "turnFlagOnn" }]);
    expect(near.json.error.message).toContain("did you mean turnFlagOn?");
    const third = await call("read_operation", {
      name: "get_feature_flag",
      arguments: { projectKey: "p", flagKey: "f" },
    });
    expect(third.json.error).toMatchObject({
      code: "invalid_arguments",
      hint: expect.stringContaining("featureFlagKey"),
    });
    const fourth = await call("read_operation", {
      name: "get_feature_flags",
      arguments: { projectKey: "p", limit: "many" },
    });
    expect(fourth.json.error.message).toBe("limit is a string, not integer");
    expect(api.seen).toEqual([]);
  });

  it("name the tool or operation that is meant", async () => {
    const { call, client } = await echo();
    expect((await call("read_operation", { name: "get_feature_flg" })).json.error.hint).toContain(
      "get_feature_flag",
    );
    expect((await call("read_operation", { name: "post_feature_flag" })).json.error).toMatchObject({
      code: "wrong_tool",
      hint: expect.stringContaining("write_operation"),
    });
    await expect(client.callTool({ name: "nope" })).rejects.toMatchObject({ code: -32602 });
  });
});

describe("long answers", () => {
  const items = Array.from({ length: 200 }, (_, i) => ({
    key: `flag-${i}`,
    name: "x".repeat(200),
    _links: { self: {} },
    empty: "",
  }));

  it("are cut to length and stay JSON", async () => {
    const { call } = await serve(
      () => ({ body: { items, totalCount: 200 } }),
      ["--max-chars=4000"],
    );
    for (const args of [{}, { full: true }, { fields: ["items.key", "items.name"] }]) {
      const { text, json } = await call("read_operation", {
        name: "get_feature_flags",
        arguments: { projectKey: "p" },
        ...args,
      });
      expect(text.length).toBeLessThanOrEqual(4000);
      expect(json).toMatchObject({ truncated: true, hint: expect.any(String) });
      expect(json.data.items.length).toBeGreaterThan(3);
      expect(json.page.next).toBeUndefined();
    }
  });

  it("are cut where one text is too long", async () => {
    const { call } = await serve(
      () => ({ body: { key: "f", description: "y".repeat(50_000) } }),
      ["--max-chars=2000"],
    );
    const { text, json } = await call("read_operation", RAW);
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(json.omitted.description ?? json.omitted["data.description"]).toBeGreaterThan(40_000);
  });

  it("can be chosen from", async () => {
    const { call } = await serve(() => ({
      body: { items: items.slice(0, 2), totalCount: 90, _links: {} },
    }));
    const { json } = await call("read_operation", {
      name: "get_feature_flags",
      arguments: { projectKey: "p", limit: 2 },
      fields: ["items.key"],
    });
    expect(json).toEqual({
      data: { items: [{ key: "flag-0" }, { key: "flag-1" }] },
      page: { items: 2, total: 90, next: { offset: 2 } },
    });
    const plain = await call("read_operation", {
      name: "get_feature_flags",
      arguments: { projectKey: "p", limit: 2 },
    });
    expect(plain.text).not.toMatch(/_links|empty/);
  });

  it("give the next page until there is none", async () => {
    const { call } = await serve(({ url }) => {
      const offset = Number(new URLSearchParams(url.split("?")[1]).get("offset") ?? 0);
      return {
        body: {
          items: items.slice(offset, Math.min(50, offset + 20)).map(({ key }) => ({ key })),
          totalCount: 50,
        },
      };
    });
    const keys: string[] = [];
    let next: object | undefined = {};
    for (let turns = 0; next !== undefined && turns < 10; turns++) {
      const { json } = await call("read_operation", {
        name: "get_feature_flags",
        arguments: { projectKey: "p", ...next },
      });
      keys.push(...json.data.items.map(({ key }: { key: string }) => key));
      next = json.page.next;
    }
    expect(keys).toEqual(items.slice(0, 50).map(({ key }) => key));
  });
});
