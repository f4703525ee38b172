/** Every sample of every page of the committed package compiles and runs against the mock server. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createMockServer, type MockServer, type RecordedRequest } from "../../generator/mock/server.ts";
import { loadProjectModel, ROOT } from "../support/project.ts";
import { compileSamples, createProject, extractSamples, runSamples } from "../support/samples.ts";

const PACKAGE = join(ROOT, "generated/typescript");
const seen: RecordedRequest[] = [];
let server: MockServer;
let url: string;

beforeAll(async () => {
  const { model } = await loadProjectModel();
  server = createMockServer(model, { onRequest: (request) => seen.push(request) });
  ({ url } = await server.listen());
});
afterAll(() => server.close());

it("compiles and runs every sample", { timeout: 240_000 }, async () => {
  const pages = [
    ...readdirSync(join(PACKAGE, "docs")).map((page) => join(PACKAGE, "docs", page)),
    join(PACKAGE, "README.md"),
    join(ROOT, "README.md"),
  ];
  const samples = pages.flatMap((page) => extractSamples(readFileSync(page, "utf8")));
  expect(samples.length).toBeGreaterThan(2 * 346);
  const project = createProject("@flagforge/launchdarkly", PACKAGE);
  try {
    expect(compileSamples(project, samples)).toBe("");
    const failures = await runSamples(project, samples.length, url, { LAUNCHDARKLY_API_KEY: "api-key" });
    expect(failures).toBe("");
    const calls = new Map<string | null, number>();
    for (const { operationId } of seen) calls.set(operationId, (calls.get(operationId) ?? 0) + 1);
    expect(seen.filter(({ status }) => status >= 300)).toEqual([]);
    expect([...calls.values()].filter((count) => count >= 2).length).toBe(346);
  } finally {
    project.remove();
  }
});
