/** The samples of the published Speakeasy SDK run unchanged on ours, generated with its names. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../../generator/cli.ts";
import {
  createMockServer,
  type MockServer,
  type RecordedRequest,
} from "../../generator/mock/server.ts";
import {
  buildHost,
  compile,
  createFolder,
  loadProjectModel,
  sharedFile,
  renderConfig,
} from "../support/project.ts";
import { compileSamples, createProject, extractSamples, runSamples } from "../support/samples.ts";

const seed = sharedFile("seeds/000_3abe2c9f3cc70eba.txt");
if (seed === null)
  console.log("skipped: samples of the published SDK (../shared/seeds is not here)");

describe.skipIf(seed === null)("samples of the published SDK", () => {
  const seen: RecordedRequest[] = [];
  const folder = createFolder();
  let server: MockServer;
  let url: string;

  beforeAll(async () => {
    const typescript = {
      packageName: "@launchdarkly/mcp-server",
      className: "LaunchdarklyMcpServer",
    };
    writeFileSync(join(folder, "flagforge.yaml"), renderConfig({ flavors: { typescript } }));
    const host = buildHost({ cwd: folder });
    expect(
      await runCommand(host, ["generate", "--config", "flagforge.yaml", "--quiet"]),
      host.printed.join(""),
    ).toBe(0);
    expect(compile(join(folder, "out/typescript"))).toBe("");
    const { model } = await loadProjectModel();
    server = createMockServer(model, { onRequest: (request) => seen.push(request) });
    ({ url } = await server.listen());
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("type-check and run unchanged", async () => {
    const samples = extractSamples(readFileSync(seed ?? "", "utf8"));
    expect(samples.length).toBe(12);
    const project = createProject("@launchdarkly/mcp-server", join(folder, "out/typescript"));
    try {
      expect(compileSamples(project, samples)).toBe("");
      const failures = await runSamples(project, samples.length, url, {
        LAUNCHDARKLYMCPSERVER_API_KEY: "api-key",
      });
      expect(failures).toBe("");
      expect(seen.length).toBe(12);
      expect(seen.filter(({ status }) => status >= 300)).toEqual([]);
    } finally {
      project.remove();
    }
  });
});
