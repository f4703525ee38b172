/** Tools, documents and prompts that only read. */
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { serveFlag, type Served } from "./flag-api.ts";
import { loadBundle, type Bundle } from "./support.ts";

let bundle: Bundle;
const open: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  bundle = await loadBundle();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function serve(): Promise<Served> {
  const served = await serveFlag(bundle, [], {});
  open.push(served);
  return served;
}

const AT = { projectKey: "p", flagKey: "checkout", env: "test" };

describe("questions", () => {
  it("a flag in short", async () => {
    const { call } = await serve();
    const { json } = await call("get_flag", AT);
    expect(json.data).toMatchObject({
      key: "checkout",
      variations: [{ index: 0, name: "On", id: "id-true" }, { index: 1 }],
      environments: {
        test: {
          on: false,
          off: "Off",
          fallthrough: "On",
          targets: [{ variation: "On", values: ["ann"] }],
          rules: [{ id: "rule-1", serves: "Off" }],
        },
      },
    });
    expect(json.data.environments.production).toBeUndefined();
  });

  it("environments with what guards them", async () => {
    const { call } = await serve();
    const { json } = await call("list_environments", { projectKey: "p" });
    expect(json.items).toEqual([
      { key: "test" },
      { key: "production", critical: true, approvals: true },
    ]);
  });

  it("flags and changes, with what was asked for", async () => {
    const { call, api } = await serve();
    await call("list_flags", {
      projectKey: "p",
      query: "check",
      tag: "web",
      archived: true,
      limit: 5,
    });
    await call("search_audit_log", {
      query: "checkout",
      after: "2026-01-31T00:00:00Z",
      resource: "proj/p",
    });
    await call("get_flag_status", AT);
    await call("get_flag_status", { projectKey: "p", flagKey: "checkout" });
    expect(api.seen.map(({ url }) => decodeURIComponent(url))).toEqual([
      "/api/v2/flags/p?tag=web&limit=5&filter=query:check,state:archived",
      "/api/v2/auditlog?after=1769817600000&q=checkout&limit=20&spec=proj/p",
      "/api/v2/flag-statuses/p/test/checkout",
      "/api/v2/flag-status/p/checkout",
    ]);
  });
});

describe("documents, prompts, completion", () => {
  it("documents are there, others are not", async () => {
    const { client } = await serve();
    const { resources } = await client.listResources();
    for (const { uri } of resources) {
      const { contents } = await client.readResource({ uri });
      expect((contents[0] as { text: string }).text.length, uri).toBeGreaterThan(50);
    }
    for (const uri of [
      "operations/get_feature_flag",
      "semantic-patch/patch_segment",
      "projects/p/flags/checkout",
    ]) {
      const { contents } = await client.readResource({ uri: `launchdarkly://${uri}` });
      expect((contents[0] as { text: string }).text).toMatch(/flag|segment|Target/i);
    }
    await expect(client.readResource({ uri: "launchdarkly://nope" })).rejects.toThrow();
    await expect(client.readResource({ uri: "file:///etc/passwd" })).rejects.toThrow();
  });

  it("prompts take their arguments", async () => {
    const { client } = await serve();
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual([
      "flag_cleanup",
      "safe_rollout",
      "compare_environments",
      "audit_recent_changes",
      "explain_flag",
    ]);
    for (const { name, arguments: list = [] } of prompts) {
      const given = Object.fromEntries(
        list.map((argument) => [argument.name, `value-of-${argument.name}`]),
      );
      const { messages } = await client.getPrompt({ name, arguments: given });
      for (const text of Object.values(given)) expect(JSON.stringify(messages)).toContain(text);
      await expect(client.getPrompt({ name, arguments: {} })).rejects.toThrow(/Missing/);
    }
  });

  it("keys are completed", async () => {
    const { client, api } = await serve();
    const complete = async (name: string, value: string) =>
      (
        await client.complete({
          ref: { type: "ref/prompt", name: "explain_flag" },
          argument: { name, value },
          context: { arguments: { projectKey: "p" } },
        })
      ).completion.values;
    expect(await complete("environmentKey", "prod")).toEqual(["production"]);
    expect(await complete("environmentKey", "")).toEqual(["test", "production"]);
    expect(api.seen.length).toBe(1);
  });
});
