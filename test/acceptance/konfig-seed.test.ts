/** The samples of the published Python client run unchanged on ours, generated with its names. */
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
  createFolder,
  loadProjectModel,
  ROOT,
  sharedFile,
  renderConfig,
} from "../support/project.ts";
import { extractPython, preparePython } from "../support/python.ts";

const seed = sharedFile("seeds/003_5ee14677b40cb29f.txt");
const python = seed === null ? "../shared/seeds is not here" : preparePython();
if (typeof python === "string")
  console.log(`skipped: samples of the published Python client (${python})`);

/** Operations of the published client that the API no longer has. */
const RETIRED = new Set([
  "get_experimentation_units_usage",
  "get_experiment_metric_results",
  "get_legacy_experiment_results",
  "get_results_for_metric_group",
  "update_pipeline_patch",
]);

describe.skipIf(typeof python === "string")("samples of the published Python client", () => {
  if (typeof python === "string") return;
  const seen: RecordedRequest[] = [];
  const folder = createFolder();
  let server: MockServer;
  let url: string;

  beforeAll(async () => {
    const names = { file: join(ROOT, "spec/python-names.json") };
    const packageName = "launch-darkly-python-sdk";
    const python = {
      packageName,
      moduleName: packageName.replaceAll("-", "_"),
      className: "LaunchDarkly",
      names,
    };
    writeFileSync(join(folder, "flagforge.yaml"), renderConfig({ flavors: { python } }));
    const host = buildHost({ cwd: folder });
    expect(
      await runCommand(host, ["generate", "--config", "flagforge.yaml", "--quiet"]),
      host.printed.join(""),
    ).toBe(0);
    const { model } = await loadProjectModel();
    server = createMockServer(model, { onRequest: (request) => seen.push(request) });
    ({ url } = await server.listen());
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const runAll = async (samples: readonly string[]) => {
    writeFileSync(join(folder, "samples.json"), JSON.stringify(samples));
    const { code, output } = await python.run(
      "python",
      [join(ROOT, "test/python/run_seed.py"), join(folder, "samples.json"), url],
      { env: { PYTHONPATH: join(folder, "out/python/src"), PYTHONWARNINGS: "ignore" } },
    );
    expect(code, output).toBe(0);
    const errors = JSON.parse(output) as readonly (string | null)[];
    return samples.map((text, i) => ({ text, error: errors[i] ?? null }));
  };

  it("run unchanged, but for those that are broken themselves", { timeout: 120_000 }, async () => {
    const samples = extractPython(readFileSync(seed ?? "", "utf8"));
    expect(samples.length).toBe(260);
    const unchanged = await runAll(samples);
    const broken = unchanged.filter(({ error }) => error !== null);
    // A namespace in brackets is written as the documentation means it, so that its samples are tried as well.
    const bracketed = broken.filter(({ text }) => BRACKETS.test(text)).map(({ text }) => text);
    const spelled = await runAll(
      bracketed.map((text) => text.replace(BRACKETS, 'getattr(launchdarkly, "$1").')),
    );
    const rest = [
      ...broken.filter(({ text }) => !BRACKETS.test(text)),
      ...spelled.filter(({ error }) => error !== null),
    ];
    console.log(`${samples.length - broken.length} samples of 260 run unchanged`);
    console.log(
      `${spelled.length - spelled.filter(({ error }) => error !== null).length} more run where a namespace in ` +
        "brackets, which Python reads as a call, is written with getattr",
    );
    for (const { text, error } of rest)
      console.log(`  ${methodOf(text)}: ${explain(text, error ?? "") ?? "NO REASON"} (${error})`);
    expect(rest.filter(({ text, error }) => explain(text, error ?? "") === null)).toEqual([]);
    expect(bracketed.length).toBe(85);
    expect(rest.length).toBeLessThanOrEqual(23);
    expect(seen.filter(({ status }) => status >= 300).length).toBe(
      rest.filter(({ error }) => error?.includes(": 400 ")).length,
    );
  });
});

const BRACKETS = /launchdarkly\.(\w+_\(beta\))\./;

/** Method that a sample calls. */
const methodOf = (text: string): string =>
  (/launchdarkly(?:\.\w+|, "[^"]*"\))\.(?:raw\.)?(\w+)\(/.exec(text) ?? [])[1] ?? "";

/** Why a sample can't run, where it is its own fault; `null` where it is ours. */
function explain(text: string, error: string): string | null {
  if (RETIRED.has(methodOf(text)) && error.includes("has no attribute"))
    return "the API no longer has the operation";
  return REASONS.find(([pattern]) => pattern.test(error))?.[1] ?? null;
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^SyntaxError: keyword argument repeated/, "gives a keyword twice"],
  [/^NameError: name '(true|false)' is not/, "writes JSON where Python stands"],
  [/unexpected keyword argument '_true'$/, "`on` was read as true by YAML 1.1"],
  [/unexpected keyword argument 'is_active'$/, "the API no longer takes the property"],
  [/missing 1 required keyword-only argument: 'body'$/, "leaves out a free-form body"],
  [/: 400 .* must be equal to one of the allowed values$/, "its placeholder is no allowed value"],
];
