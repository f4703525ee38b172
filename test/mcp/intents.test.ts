/** Tools that change flags: what they would send, what they send, and when they ask first. */
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { FLAG, serveFlag, type Served } from "./flag-api.ts";
import { connect, loadBundle, startApi, type Bundle } from "./support.ts";

let bundle: Bundle;
const open: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  bundle = await loadBundle();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function serve(
  argv: readonly string[] = [],
  options: Parameters<typeof connect>[2] = {},
): Promise<Served> {
  const served = await serveFlag(bundle, argv, options);
  open.push(served);
  return served;
}

const PATCH_TYPE = "application/json; domain-model=launchdarkly.semanticpatch";

const AT = { projectKey: "p", flagKey: "checkout", env: "test" };

describe("changes", () => {
  const patched = (instructions: readonly object[], more: object = {}) => ({
    method: "PATCH",
    url: "/api/v2/flags/p/checkout",
    type: PATCH_TYPE,
    body: { environmentKey: "test", ...more, instructions },
  });

  it.each([
    ["toggle_flag", { on: true, comment: "go" }, [{ kind: "turnFlagOn" }], { comment: "go" }],
    ["toggle_flag", { on: false }, [{ kind: "turnFlagOff" }], {}],
    [
      "update_rollout",
      { variation: "On" },
      [{ kind: "updateFallthroughVariationOrRollout", variationId: "id-true" }],
      {},
    ],
    [
      "update_rollout",
      { variation: "false" },
      [{ kind: "updateFallthroughVariationOrRollout", variationId: "id-false" }],
      {},
    ],
    [
      "update_rollout",
      { variation: "0" },
      [{ kind: "updateFallthroughVariationOrRollout", variationId: "id-true" }],
      {},
    ],
    [
      "update_rollout",
      { weights: { on: 12.5, Off: 87.5 }, ruleId: "rule-1", bucketBy: "key" },
      [
        {
          kind: "updateRuleVariationOrRollout",
          ruleId: "rule-1",
          rolloutWeights: { "id-true": 12_500, "id-false": 87_500 },
          rolloutBucketBy: "key",
        },
      ],
      {},
    ],
    [
      "update_targeting_rules",
      {
        instructions: [
          {
            kind: "addRule",
            clauses: [{ attribute: "email", op: "endsWith", values: ["@example.com"] }],
            variation: "On",
          },
          { kind: "removeRule", ruleId: "rule-1" },
        ],
      },
      [
        {
          kind: "addRule",
          clauses: [{ attribute: "email", op: "endsWith", values: ["@example.com"] }],
          variationId: "id-true",
        },
        { kind: "removeRule", ruleId: "rule-1" },
      ],
      {},
    ],
    [
      "update_individual_targets",
      { variation: "On", add: ["bob"], remove: ["ann"] },
      [
        { kind: "addTargets", variationId: "id-true", values: ["bob"], contextKind: "user" },
        { kind: "removeTargets", variationId: "id-true", values: ["ann"], contextKind: "user" },
      ],
      {},
    ],
  ] as const)("%s %j", async (tool, args, instructions, more) => {
    const { call, changes } = await serve();
    const { isError, text } = await call(tool, { ...AT, ...args });
    expect(isError, text).toBe(false);
    expect(changes()).toEqual([patched(instructions, more)]);
  });

  it("settings of the whole flag", async () => {
    const { call, changes } = await serve();
    await call("update_flag_settings", {
      projectKey: "p",
      flagKey: "checkout",
      name: "New",
      description: "",
      addTags: ["a"],
      removeTags: ["b"],
      temporary: false,
      maintainerId: "m",
    });
    expect(changes()[0]?.body).toEqual({
      instructions: [
        { kind: "updateName", value: "New" },
        { kind: "updateDescription", value: "" },
        { kind: "addTags", values: ["a"] },
        { kind: "removeTags", values: ["b"] },
        { kind: "makeFlagPermanent" },
        { kind: "updateMaintainerMember", value: "m" },
      ],
    });
  });

  it("copies settings between environments", async () => {
    const { call, changes } = await serve();
    const args = {
      projectKey: "p",
      flagKey: "checkout",
      from: "production",
      to: "test",
      include: ["updateRules"],
    };
    expect((await call("copy_flag_config", args)).isError).toBe(false);
    expect(changes()).toMatchObject([
      {
        method: "POST",
        url: "/api/v2/flags/p/checkout/copy",
        body: {
          source: { key: "production" },
          target: { key: "test" },
          includedActions: ["updateRules"],
        },
      },
    ]);
  });

  it.each<readonly [object, RegExp | null]>([
    [{ dry_run: "true" }, null],
    [{ dryRun: true }, /no argument "dryRun"/],
    [{ dry_runs: false }, /no argument "dry_runs"/],
    [{ dry_run: 1 }, /dry_run is a number/],
    [{ dry_run: "yes" }, /dry_run is a string/],
  ])("send nothing where %j may mean that", async (more, complaint) => {
    const { call, changes } = await serve();
    const patch = { kind: "addTags", values: ["new"] };
    const given = { projectKey: "p", featureFlagKey: "checkout", body: { instructions: [patch] } };
    for (const [tool, args] of [
      ["toggle_flag", { ...AT, on: true }],
      ["copy_flag_config", { projectKey: "p", flagKey: "checkout", from: "a", to: "test" }],
      ["write_operation", { name: "patch_feature_flag", arguments: given }],
    ] as const) {
      const { json, isError } = await call(tool, { ...args, ...more });
      if (complaint === null) expect(json.dry_run, tool).toBeTypeOf("object");
      else expect(json.error.message, tool).toMatch(complaint);
      expect(isError).toBe(complaint !== null);
    }
    expect(changes()).toEqual([]);
  });

  it("report before and after", async () => {
    const { call } = await serve();
    const { json } = await call("toggle_flag", { ...AT, on: true });
    expect(json).toEqual({ changed: "checkout", before: { on: false }, after: { on: true } });
  });

  it("show the request and send nothing with dry_run", async () => {
    const { call, changes } = await serve();
    for (const [tool, args] of [
      ["toggle_flag", { on: true }],
      ["update_rollout", { weights: { On: 100 } }],
      ["archive_flag", { env: null }],
      ["copy_flag_config", { env: undefined, from: "test", to: "production" }],
    ] as const) {
      const { json } = await call(tool, { ...AT, ...args, dry_run: true });
      expect(json.dry_run, tool).toMatchObject({
        method: expect.stringMatching(/PATCH|POST/),
        path: expect.stringContaining("/api/v2/flags/p/checkout"),
      });
      expect(json.before).toBeTypeOf("object");
    }
    expect(changes()).toEqual([]);
  });

  it.each([
    ["update_rollout", { weights: { On: 60, Off: 30 } }, "The weights sum to 90, not to 100"],
    ["update_rollout", { weights: { On: 50, true: 50 } }, /twice/],
    ["update_rollout", { weights: { Purple: 100 } }, /no single variation "Purple"/],
    ["update_rollout", { weights: { On: 150, Off: -50 } }, /not to 100/],
    ["update_rollout", {}, /either variation or weights/],
    [
      "update_targeting_rules",
      { instructions: [{ kind: "turnFlagOff" }] },
      /no instruction about rules/,
    ],
    ["update_individual_targets", { variation: "On" }, /Nothing would change/],
    ["toggle_flag", { on: true, env: "nowhere" }, /no environment "nowhere"/],
    ["toggle_flag", { on: "maybe" }, /on is a string, not boolean/],
  ] as const)("refuse %s %j", async (tool, args, message) => {
    const { call, changes } = await serve();
    const { json } = await call(tool, { ...AT, ...args });
    expect(json.error.message).toEqual(
      typeof message === "string" ? message : expect.stringMatching(message),
    );
    expect(changes()).toEqual([]);
  });
});

describe("consent", () => {
  const GUARDED = { ...AT, env: "production", on: true };
  const RAW = {
    name: "patch_feature_flag",
    arguments: {
      projectKey: "p",
      featureFlagKey: "checkout",
      body: { environmentKey: "production", instructions: [{ kind: "turnFlagOn" }] },
    },
  };

  it("is not needed in plain environments, nor with --confirm off", async () => {
    const plain = await serve();
    expect((await plain.call("toggle_flag", { ...AT, on: true })).isError).toBe(false);
    const off = await serve(["--confirm=off"]);
    expect((await off.call("toggle_flag", GUARDED)).isError).toBe(false);
  });

  it.each([
    ["toggle_flag", GUARDED],
    ["update_rollout", { ...AT, env: "production", variation: "Off" }],
    ["archive_flag", { projectKey: "p", flagKey: "checkout" }],
    ["copy_flag_config", { projectKey: "p", flagKey: "checkout", from: "test", to: "production" }],
    ["write_operation", RAW],
  ] as const)("%s needs it", async (tool, args) => {
    const { call, changes } = await serve();
    const { json } = await call(tool, args);
    expect(json.error.code).toBe("confirmation_required");
    for (const confirm of ["yes", "true", true, "production", ""])
      expect((await call(tool, { ...args, confirm })).isError).toBe(true);
    expect(changes()).toEqual([]);
    expect((await call(tool, { ...args, confirm: "checkout" })).isError).toBe(false);
    expect(changes().length).toBe(1);
  });

  it("is taken as needed where the environment can't be read", async () => {
    const api = await startApi(({ url }) =>
      url.includes("/environments/") ? { status: 403 } : { body: FLAG },
    );
    const connected = await connect(bundle, [`--base-url=${api.url}`, "--allow-writes"]);
    open.push(connected, api);
    expect((await connected.call("toggle_flag", { ...AT, on: true })).json.error.code).toBe(
      "confirmation_required",
    );
  });

  it.each([
    ["accept, yes", { action: "accept", content: { confirm: true } }, true],
    ["accept, no", { action: "accept", content: { confirm: false } }, false],
    ["decline", { action: "decline" }, false],
    ["cancel", { action: "cancel" }, false],
  ] as const)("is asked of the user where the client can: %s", async (_, answer, goes) => {
    const asked: string[] = [];
    const elicit = (message: string) => {
      asked.push(message);
      return answer;
    };
    const { call, changes } = await serve([], { elicit });
    // An assistant's own word does not count where the user can be asked.
    const { isError } = await call("toggle_flag", { ...GUARDED, confirm: "checkout" });
    expect(asked.length).toBe(1);
    expect(asked[0]).toContain("production");
    expect(isError).toBe(!goes);
    expect(changes().length).toBe(goes ? 1 : 0);
  });
});
