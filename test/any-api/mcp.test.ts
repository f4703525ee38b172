/** The MCP server of a foreign API: bundled, listed, called against the mock; nothing in it speaks of flags. */
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { afterAll, expect, test } from "vitest";
import type { Bundle } from "../mcp/support.ts";
import { generateFlavors } from "../support/any-api.ts";
import { startModel } from "../support/mock.ts";
import { ROOT } from "../support/project.ts";

// Below the project, so that what the bundle is made of is found; esbuild reads no settings below node_modules.
const folder = join(ROOT, ".cache", `foreign-${randomUUID()}`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a foreign API is served", { timeout: 60_000 }, async () => {
  const description = join(ROOT, "test/fixtures/apis/studio.yaml");
  const { model, emitted } = await generateFlavors(description, ["typescript", "mcp"]);
  for (const { flavor, files } of emitted)
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, flavor, path)), { recursive: true });
      writeFileSync(join(folder, flavor, path), text);
    }
  const cwd = join(folder, "mcp");
  const built = spawnSync(process.execPath, ["build.mjs"], { cwd, encoding: "utf8" });
  expect(built.stderr).toBe("");
  const bundle = (await import(pathToFileURL(join(cwd, "dist/server.cjs")).href)) as Bundle;
  const url = await startModel(model);
  const config = bundle.parseConfig(["--base-url", url], { ACME_API_KEY: "some-long-key" });
  const server = bundle.buildServer(bundle.createSession(config));
  const [near, far] = InMemoryTransport.createLinkedPair();
  await server.connect(far);
  const client = new Client({ name: "test", version: "1" });
  await client.connect(near);
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    "search_operations",
    "describe_operation",
    "read_operation",
  ]);
  const told = JSON.stringify([tools, client.getInstructions()]);
  expect(told.replaceAll(/--[\w-]+/g, "")).not.toMatch(/\bflags?\b|launch|environment/i);
  const answer = await client.callTool({
    name: "read_operation",
    arguments: {
      name: "render_picture",
      arguments: {
        id: "p1",
        crop: { w: 1, h: 2 },
        layers: ["a"],
        box: { w: 1, h: 2 },
      },
    },
  });
  expect([answer.isError ?? false, JSON.stringify(answer.content)]).toEqual([
    false,
    expect.any(String),
  ]);
  expect(await client.listPrompts()).toMatchObject({ prompts: [] });
  await client.close();
});
