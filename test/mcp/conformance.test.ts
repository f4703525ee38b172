/**
 * The official conformance suite and the official inspector against the server. Both need a newer Node than we support, so
 * they are installed beside the project when they are first used, with a Node of their own.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../support/project.ts";
import { buildPackage, KEY, loadBundle, type Bundle } from "./support.ts";

const TOOLS = [
  "@modelcontextprotocol/conformance@0.2.0-alpha.12",
  "@modelcontextprotocol/inspector@2.12.0",
  "node@22.23.0",
];
const FOLDER = join(ROOT, "node_modules/.cache/flagforge/mcp-peers");

/** Installs the tools once; gives whether they are there. */
function installTools(): boolean {
  const stamp = join(FOLDER, "installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === TOOLS.join()) return true;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "package.json"), '{ "private": true }');
  const { status } = spawnSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--loglevel=error", ...TOOLS],
    { cwd: FOLDER },
  );
  if (status === 0) writeFileSync(stamp, TOOLS.join());
  else if (process.env["CI"] === "true") throw new Error("CI needs the conformance suite");
  return status === 0;
}

const installed = installTools();
if (!installed)
  console.log(
    `skipped: the conformance suite and the inspector (npm could not install ${TOOLS.join(", ")})`,
  );

let bundle: Bundle;
beforeAll(async () => {
  bundle = await loadBundle();
});

/** Runs one of the tools with its own Node. */
function run(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly stdout: string }> {
  return new Promise((resolve) => {
    const node = join(FOLDER, "node_modules/.bin/node");
    const child = spawn(node, [join(FOLDER, "node_modules", script), ...args], {
      cwd: FOLDER,
      env: { ...process.env, ...env },
    });
    let stdout = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.on("close", (code) => resolve({ code, stdout }));
  });
}

const exceptions = parse(readFileSync(join(ROOT, "test/mcp/conformance.yaml"), "utf8")) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

describe.skipIf(!installed)("conformance", () => {
  it.each(Object.keys(exceptions))("%s: all scenarios that apply pass", async (revision) => {
    const config = bundle.parseConfig(
      ["--transport=http", "--port=0", "--base-url=http://127.0.0.1:9"],
      { LD_API_KEY: KEY },
    );
    const server = await bundle.serveHttp(config, () => {});
    const { stdout } = await run("@modelcontextprotocol/conformance/dist/index.js", [
      "server",
      "--url",
      server.url,
      "--requirements",
      revision,
    ]);
    await server.close();
    const rows = [...stdout.matchAll(/^[✓✗] ([\w-]+): (\d+) passed, (\d+) failed/gm)];
    expect(rows.length).toBeGreaterThan(25);
    const failed = rows.filter((row) => row[3] !== "0").map((row) => row[1] ?? "");
    expect(failed.sort()).toEqual(Object.keys(exceptions[revision] ?? {}).sort());
    const stateless = rows.find((row) => row[1] === "server-stateless");
    if (stateless !== undefined) expect(stateless.slice(2)).toEqual(["24", "4"]);
    console.log(
      `conformance ${revision}: ${rows.length - failed.length} scenarios pass, ${failed.length} do not apply`,
    );
  });
});

describe.skipIf(!installed)("the inspector", () => {
  const inspect = (...args: readonly string[]) =>
    run("@modelcontextprotocol/inspector/clients/launcher/build/index.js", [
      "--cli",
      ...args,
      "--format",
      "json",
      process.execPath,
      join(buildPackage(), "bin/server.cjs"),
    ]);

  it("lists tools and shows what a tool answers", async () => {
    const { stdout } = await inspect("--method", "tools/list");
    const { result } = JSON.parse(stdout) as { result: { tools: readonly { name: string }[] } };
    expect(result.tools.map(({ name }) => name)).toContain("search_operations");
    const called = await inspect(
      "--method",
      "tools/call",
      "--tool-name",
      "search_operations",
      "--tool-arg",
      "query=list webhooks",
    );
    expect(called.code).toBe(0);
    expect(called.stdout).toContain("get_all_webhooks");
    const failed = await inspect(
      "--method",
      "tools/call",
      "--tool-name",
      "get_flag",
      "--tool-arg",
      "projectKey=p",
      "flagKey=f",
    );
    expect(failed.stdout).toContain("no_credential");
    expect(failed.code).toBe(5);
  });
});
