/** The samples of the published classic Python client run unchanged on ours; imports they forgot are added. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createMockServer,
  type MockServer,
  type RecordedRequest,
} from "../../generator/mock/server.ts";
import { createFolder, loadProjectModel, ROOT, sharedFile } from "../support/project.ts";
import { extractPython, preparePython } from "../support/python.ts";

const seed = sharedFile("seeds/002_a8080258d2387dbb.txt");
const python = seed === null ? "../shared/seeds is not here" : preparePython();
if (typeof python === "string")
  console.log(`skipped: samples of the published classic client (${python})`);

interface Outcome {
  readonly error: string | null;
  readonly imported: readonly string[];
}

/** Why a sample can't succeed, where that is its own fault. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/must be equal to one of the allowed values/, "its placeholder is no allowed value"],
];

describe.skipIf(typeof python === "string")("samples of the published classic client", () => {
  if (typeof python === "string") return;
  const seen: RecordedRequest[] = [];
  const folder = createFolder();
  let server: MockServer;
  let url = "";

  beforeAll(async () => {
    const { model } = await loadProjectModel();
    server = createMockServer(model, { onRequest: (request) => seen.push(request) });
    ({ url } = await server.listen());
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("run unchanged, with the imports they forgot", { timeout: 120_000 }, async () => {
    const samples = extractPython(readFileSync(seed ?? "", "utf8"));
    expect(samples.length).toBe(14);
    writeFileSync(join(folder, "samples.json"), JSON.stringify(samples));
    const { code, output } = await python.run(
      "python",
      [join(ROOT, "test/python/run_classic_seed.py"), join(folder, "samples.json"), url],
      {
        env: {
          PYTHONPATH: ["generated/python/src", "generated/python-classic/src"]
            .map((path) => join(ROOT, path))
            .join(":"),
        },
      },
    );
    expect(code, output).toBe(0);
    const outcomes = JSON.parse(output) as readonly Outcome[];
    outcomes.forEach(({ imported }, i) => {
      if (imported.length > 0)
        console.log(`${methodOf(samples[i] ?? "")} forgot to import ${imported.join(", ")}`);
    });
    const failed = outcomes.flatMap(({ error }, i) =>
      error === null ? [] : [{ method: methodOf(samples[i] ?? ""), error }],
    );
    for (const { method, error } of failed)
      console.log(`${method}: ${explain(error) ?? "NO REASON"} (${error.slice(0, 400)})`);
    console.log(`${outcomes.length - failed.length} samples of ${outcomes.length} run`);
    expect(failed.filter(({ error }) => explain(error) === null)).toEqual([]);
    expect(new Set(seen.map(({ operationId }) => operationId)).size).toBe(14);
    expect(failed.length).toBeLessThanOrEqual(1);
  });
});

const methodOf = (text: string): string => /api_instance\.(\w+)\(/.exec(text)?.[1] ?? "";

const explain = (error: string): string | null =>
  REASONS.find(([pattern]) => pattern.test(error))?.[1] ?? null;
