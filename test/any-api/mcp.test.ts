/** The MCP server of a foreign API: bundled, listed, called against the mock; nothing in it speaks of flags. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { afterAll, expect, test } from "vitest";
import type { Bundle } from "../mcp/support.ts";
import { generateFlavors } from "../support/any-api.ts";
import { bundleServer, writeServer } from "../support/foreign-mcp.ts";
import { startModel } from "../support/mock.ts";
import { ROOT } from "../support/project.ts";

let remove = (): void => {};
afterAll(() => remove());

test("a foreign API is served", { timeout: 60_000 }, async () => {
  const description = join(ROOT, "test/fixtures/apis/studio.yaml");
  const { model, emitted } = await generateFlavors(description, ["typescript", "mcp"]);
  const written = writeServer({ emitted });
  remove = written.remove;
  expect(bundleServer(written.folder)).toBe("");
  const file = pathToFileURL(join(written.folder, "dist/server.cjs"));
  const bundle = (await import(file.href)) as Bundle;
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
