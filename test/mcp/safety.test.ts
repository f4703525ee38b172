/** What must hold whatever an assistant sends: fuzzed arguments against servers that may do less than they are asked. */
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  connect,
  EVERYTHING,
  KEY,
  loadBundle,
  startApi,
  type Bundle,
  type Connected,
  type Entry,
  type FakeApi,
} from "./support.ts";

const READING_POSTS = [
  "/api/v2/auditlog",
  "/api/v2/auditlog/counts",
  "/api/v2/projects/{projectKey}/environments/{environmentKey}/context-instances/search",
  "/api/v2/projects/{projectKey}/environments/{environmentKey}/contexts/search",
  "/api/v2/projects/{projectKey}/environments/{environmentKey}/flags/evaluate",
  "/api/v2/projects/{projectKey}/environments/{environmentKey}/segments/evaluate",
  "/api/v2/projects/{projectKey}/flags/{flagKey}/environments/{environmentKey}/migration-safety-issues",
  "/api/v2/destinations/projects/{projKey}/environments/{envKey}/generate-trust-policy",
];

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/\{.*?\}/g, "[^/?]+")}(\\?|$)`);
const isRead = ({ method, url }: { readonly method: string; readonly url: string }): boolean =>
  method === "GET" ||
  (method === "POST" && READING_POSTS.some((path) => patternOf(path).test(url)));

let bundle: Bundle;
let api: FakeApi;
let entries: readonly Entry[];
const open: Connected[] = [];

beforeAll(async () => {
  bundle = await loadBundle();
  entries = bundle.operations();
  // Echoes what it got, so that a credential that is not hidden would be seen.
  api = await startApi(({ headers, url }) => ({
    body: { items: [{ key: "a", echo: headers.authorization, url }], echo: headers },
  }));
});
beforeEach(() => {
  api.seen.length = 0;
});
afterAll(async () => {
  await Promise.all(open.map((one) => one.close()));
  await api.close();
});

const start = async (argv: readonly string[]): Promise<Connected> => {
  const connected = await connect(bundle, [`--base-url=${api.url}`, "--max-retries=0", ...argv]);
  open.push(connected);
  return connected;
};

const nasty = fc.constantFrom(
  "../../members",
  "..",
  ".",
  "",
  "%2e%2e",
  "a/b",
  "a?b=c",
  "a#b",
  "..\\x",
  "%2F",
  "ä",
  "\u0000",
  "a;b",
  "//evil.example",
  "default",
);
const value = fc.oneof(
  nasty,
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(nasty, { maxLength: 2 }),
  fc.dictionary(fc.constantFrom("key", "name", "instructions", "kind", "environmentKey"), nasty),
);

/** An operation with arguments: its own names with any values, and some that are not its. */
const calls = (): fc.Arbitrary<{ readonly entry: Entry; readonly args: Record<string, unknown> }> =>
  fc.constantFrom(...entries).chain((entry) => {
    const names = [
      ...entry.parameters.map(({ name }) => name),
      ...(entry.body === undefined ? [] : ["body"]),
    ];
    const own = Object.fromEntries(
      names.map((name) => [
        name,
        name === "body"
          ? fc.oneof(
              value,
              fc.constant({ instructions: [{ kind: "turnFlagOn" }], environmentKey: "test" }),
            )
          : fc.oneof({ weight: 3, arbitrary: nasty }, value),
      ]),
    );
    return fc
      .tuple(
        fc.record(own, { requiredKeys: [] }),
        fc.dictionary(fc.constantFrom("confirm", "dry_run", "method", "path", "headers"), value, {
          maxKeys: 1,
        }),
      )
      .map(([args, more]) => ({ entry, args: { ...args, ...more } }));
  });

describe("read-only servers", () => {
  it("send nothing but GET and the POSTs that read", async () => {
    const servers = await Promise.all([
      start(["--beta", "--deprecated"]),
      start(["--mode=direct", "--toolsets=all", "--beta", "--deprecated"]),
      start(["--mode=dynamic", "--allow-writes", "--allow-deletes", "--read-only"]),
    ]);
    const tools = ["read_operation", "write_operation", "delete_operation"];
    const intents = [
      "toggle_flag",
      "update_rollout",
      "archive_flag",
      "copy_flag_config",
      "get_flag",
      "list_flags",
    ];
    await fc.assert(
      fc.asyncProperty(
        calls(),
        fc.constantFrom(...tools),
        fc.constantFrom(...intents),
        async ({ entry, args }, tool, intent) => {
          for (const { call } of servers) {
            await call(tool, { name: entry.name, arguments: args }).catch(() => {});
            await call(entry.name, args).catch(() => {});
            const known = { projectKey: args["projectKey"] ?? "p", env: "test" };
            const flag = intent === "list_flags" ? {} : { flagKey: "f" };
            for (const more of [{}, { on: true, ...args }])
              await call(intent, { ...known, ...flag, ...more }).catch(() => {});
          }
          expect(api.seen.filter((request) => !isRead(request))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
    expect(api.seen.length).toBeGreaterThan(50);
  });
});

describe("deletes", () => {
  const argumentsOf = ({ parameters, body }: Entry): Record<string, unknown> => ({
    ...Object.fromEntries(
      parameters
        .filter(({ required }) => required)
        .map(({ name, schema }) => [
          name,
          (schema["enum"] as unknown[] | undefined)?.[0] ?? "some-key",
        ]),
    ),
    ...(body?.required ? { body: ["x"] } : {}),
  });

  it("send nothing without confirmation", async () => {
    const auto = await start(EVERYTHING);
    const direct = await start([...EVERYTHING, "--mode=direct"]);
    const deletes = entries.filter(({ kind }) => kind === "delete");
    expect(deletes.length).toBeGreaterThan(50);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...deletes),
        fc.oneof(value, fc.constant(true), fc.constant("yes")),
        async (entry, confirm) => {
          const args = argumentsOf(entry);
          fc.pre(confirm !== "some-key" && confirm !== entry.name);
          for (const given of [{}, { confirm }]) {
            const answers = [
              await auto.call("delete_operation", { name: entry.name, arguments: args, ...given }),
              await direct.call(entry.name, { ...args, ...given }),
            ];
            for (const { isError } of answers) expect(isError).toBe(true);
          }
          expect(api.seen).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("are sent with the key of what is deleted", async () => {
    const { call } = await start(EVERYTHING);
    const args = { projectKey: "p", featureFlagKey: "old-flag" };
    const refused = await call("delete_operation", {
      name: "delete_feature_flag",
      arguments: args,
    });
    expect(refused.json.error).toMatchObject({
      code: "confirmation_required",
      hint: expect.stringContaining('"old-flag"'),
    });
    const { isError } = await call("delete_operation", {
      name: "delete_feature_flag",
      arguments: args,
      confirm: "old-flag",
    });
    expect(isError).toBe(false);
    expect(api.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "DELETE /api/v2/flags/p/old-flag",
    ]);
  });

  it("hide in no patch", async () => {
    const { call } = await start(["--allow-writes", "--confirm=off"]);
    const args = {
      projectKey: "p",
      featureFlagKey: "f",
      body: { instructions: [{ kind: "deleteFlag" }] },
    };
    const { json } = await call("write_operation", { name: "patch_feature_flag", arguments: args });
    expect(json.error).toMatchObject({
      code: "not_enabled",
      hint: expect.stringContaining("--allow-deletes"),
    });
    expect(api.seen).toEqual([]);
  });
});

describe("paths", () => {
  it("keep every argument in its segment", async () => {
    const { call } = await start([...EVERYTHING, "--confirm=off"]);
    await fc.assert(
      fc.asyncProperty(calls(), async ({ entry, args }) => {
        api.seen.length = 0;
        await call(`${entry.kind}_operation`, { name: entry.name, arguments: args });
        for (const { method, url } of api.seen) {
          expect(method).toBe(entry.method);
          expect(url).toMatch(patternOf(entry.path));
          for (const segment of url.split("?")[0]?.split("/") ?? []) {
            expect(decodeURIComponent(segment)).not.toMatch(/^\.{1,2}$/);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("fences", () => {
  it("keep to the projects that are named", async () => {
    const { call } = await start([...EVERYTHING, "--confirm=off", "--projects=mine"]);
    for (const [tool, args] of [
      ["get_flag", { projectKey: "theirs", flagKey: "f" }],
      ["read_operation", { name: "get_feature_flags", arguments: { projectKey: "theirs" } }],
      [
        "delete_operation",
        {
          name: "delete_destination",
          arguments: { projectKey: "theirs", environmentKey: "e", id: "1" },
        },
      ],
    ] as const)
      expect((await call(tool, args)).json.error.code).toBe("project_not_allowed");
    expect(api.seen).toEqual([]);
    expect(
      (
        await call("read_operation", {
          name: "get_feature_flags",
          arguments: { projectKey: "mine" },
        })
      ).isError,
    ).toBe(false);
  });

  it("leave denied environments as they are", async () => {
    const { call } = await start([
      ...EVERYTHING,
      "--confirm=off",
      "--environments-deny=production",
    ]);
    const patch = (body: object) =>
      [
        "write_operation",
        { name: "patch_feature_flag", arguments: { projectKey: "p", featureFlagKey: "f", body } },
      ] as const;
    for (const [tool, args] of [
      patch({ environmentKey: "production", instructions: [{ kind: "turnFlagOn" }] }),
      patch({ patch: [{ op: "replace", path: "/environments/production/on", value: true }] }),
      patch({ merge: { environments: { production: { on: true } } } }),
      patch({ instructions: [{ kind: "archiveFlag" }] }),
      [
        "write_operation",
        {
          name: "copy_feature_flag",
          arguments: {
            projectKey: "p",
            featureFlagKey: "f",
            body: { source: { key: "test" }, target: { key: "production" } },
          },
        },
      ],
      [
        "delete_operation",
        { name: "delete_feature_flag", arguments: { projectKey: "p", featureFlagKey: "f" } },
      ],
      [
        "delete_operation",
        {
          name: "delete_environment",
          arguments: { projectKey: "p", environmentKey: "production" },
        },
      ],
    ] as const)
      expect((await call(tool, args)).json.error.code, JSON.stringify(args)).toBe(
        "environment_denied",
      );
    expect(api.seen).toEqual([]);
    const [tool, args] = patch({ environmentKey: "test", instructions: [{ kind: "turnFlagOn" }] });
    expect((await call(tool, args)).isError).toBe(false);
  });
});

describe("credentials", () => {
  it("are in no answer, whatever the API echoes", async () => {
    const { call, client } = await start([...EVERYTHING, "--confirm=off", "--show-secrets"]);
    await fc.assert(
      fc.asyncProperty(calls(), async ({ entry, args }) => {
        const { text } = await call(`${entry.kind}_operation`, {
          name: entry.name,
          arguments: args,
          full: true,
        });
        expect(text).not.toContain(KEY);
      }),
      { numRuns: 100 },
    );
    const { contents } = await client.readResource({ uri: "launchdarkly://projects/p/flags/f" });
    expect(JSON.stringify(contents)).not.toContain(KEY);
  });

  it("of others are hidden unless asked for", async () => {
    const secrets = {
      apiKey: "sdk-0aa0aa00-aaaa-4aaa-8aaa-aaaaaaaaaaaa",
      mobileKey: "mob-1",
      token: "t",
      note: "use sdk-0aa0aa00-aaaa-4aaa-8aaa-aaaaaaaaaaaa",
      key: "test",
    };
    const own = await startApi(() => ({ body: secrets }));
    const read = {
      name: "get_environment",
      arguments: { projectKey: "p", environmentKey: "test" },
    };
    const hidden = await connect(bundle, [`--base-url=${own.url}`]);
    const shown = await connect(bundle, [`--base-url=${own.url}`, "--show-secrets"]);
    expect((await hidden.call("read_operation", read)).json.data).toEqual({
      apiKey: "[hidden]",
      mobileKey: "[hidden]",
      token: "[hidden]",
      note: "use [hidden]",
      key: "test",
    });
    expect((await shown.call("read_operation", read)).json.data).toEqual(secrets);
    await Promise.all([hidden.close(), shown.close(), own.close()]);
  });
});
