/** `flagforge generate`: the main job. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fail, FlagforgeError, renderDiagnostics, type Diagnostic } from "../diagnostics.ts";
import { applyPlans, recoverOutput } from "../emit/apply.ts";
import { hashText, isEmpty, renderManifest, type Plan } from "../emit/plan.ts";
import { buildRunKey, findUnchangedRun, recordRun, type RunRecord } from "../emit/run-cache.ts";
import type { Config } from "../config.ts";
import type { ApiModel } from "../model/model.ts";
import { emitFlavors, loadModel, planFlavors, readInputs, type Emitted } from "../pipeline.ts";
import { buildEnvironment, loadConfig, type Host, type SourceArguments } from "./host.ts";

export interface GenerateArguments extends SourceArguments {
  readonly flavor?: readonly string[];
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Exit code: 0 done, 1 the output differs (`--check`), errors are thrown. */
export async function generate(host: Host, args: GenerateArguments): Promise<number> {
  const started = performance.now();
  const environment = buildEnvironment(host);
  const say = args.quiet === true ? () => undefined : host.out;
  const progress = buildProgress(host, args);
  const config = await loadConfig(host, args);
  const chosen = chooseFlavors(config, args.flavor);
  const readsOnly = args.check === true || args.dryRun === true;
  if (!readsOnly) await prepareOutput(config, say);
  progress("reading the description");
  const inputs = await readInputs(config, environment);
  const key = buildRunKey([
    host.buildHash,
    config.output,
    chosen.join(),
    String(config.lenient),
    ...inputs,
  ]);
  const unchanged =
    args.verbose === true || config.refs != null
      ? null
      : await findUnchangedRun(cacheOf(host), key, config.output);
  if (unchanged !== null) {
    progress("");
    const rows = chosen.map(
      (name) => `${name}: 0 written, ${unchanged.files[name] ?? 0} kept, 0 deleted\n`,
    );
    say(`${rows.join("")}${unchanged.summary}, ${seconds(started)}\n`);
    return 0;
  }
  const { model, diagnostics } = await loadModel(config, environment);
  printWarnings(host, args, diagnostics);
  progress("printing");
  const emitted = await emitFlavors(model, config, chosen, environment);
  progress("comparing with the disk");
  const { plans, conflicts } = await planFlavors(emitted, config.output);
  progress("");
  if (args.check === true) return reportCheck(host, plans);
  if (conflicts.length > 0 && args.force !== true) throw new FlagforgeError(conflicts);
  if (args.dryRun === true) {
    for (const plan of plans) say(renderPlan(plan));
  } else {
    await applyPlans(config.output, plans);
    // What other files hold is no part of the key.
    if (diagnostics.length === 0 && config.refs == null)
      await recordRun(cacheOf(host), key, buildRecord(model, emitted));
  }
  say(`${renderCounts(plans, args.dryRun === true)}${renderModel(model)}, ${seconds(started)}\n`);
  return 0;
}

const cacheOf = (host: Host): string =>
  join(host.root, "node_modules", ".cache", "flagforge", "runs");

const seconds = (started: number): string =>
  `${((performance.now() - started) / 1000).toFixed(1)} s`;

async function prepareOutput(config: Config, say: (text: string) => void): Promise<void> {
  await mkdir(config.output, { recursive: true }).catch((error: unknown) =>
    fail("FF1602", {
      file: config.output,
      problem: `The output folder can't be made (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
      remedy: "Give another with --out",
    }),
  );
  if ((await recoverOutput(config.output)) === "finished")
    say("finished what an earlier run had begun\n");
}

const buildRecord = (model: ApiModel, emitted: readonly Emitted[]): RunRecord => ({
  manifests: Object.fromEntries(
    emitted.map(({ flavor, files }) => [flavor, hashText(renderManifest(files))]),
  ),
  files: Object.fromEntries(emitted.map(({ flavor, files }) => [flavor, files.length])),
  summary: renderModel(model),
});

function chooseFlavors(config: Config, asked: readonly string[] | undefined): readonly string[] {
  const configured = config.flavors.map((flavor) => flavor.name);
  for (const name of asked ?? []) {
    if (configured.includes(name)) continue;
    fail("FF1001", {
      problem: `There is no flavor "${name}" in ${config.source}`,
      remedy: `Use one of ${configured.join(", ")}`,
    });
  }
  if (asked?.length === 0) {
    fail("FF1001", { problem: "--flavor names none", remedy: `Use ${configured.join(", ")}` });
  }
  return asked ?? configured;
}

/** One line that is written over, on a terminal only. */
function buildProgress(host: Host, args: GenerateArguments): (step: string) => void {
  if (!host.isTerminal || args.quiet === true || host.env["CI"] !== undefined)
    return () => undefined;
  return (step) => host.err(`\r\u001b[K${step === "" ? "" : `flagforge: ${step} …`}`);
}

function printWarnings(
  host: Host,
  args: GenerateArguments,
  diagnostics: readonly Diagnostic[],
): void {
  if (diagnostics.length === 0 || args.quiet === true) return;
  if (args.verbose === true) host.err(`${renderDiagnostics(diagnostics)}\n`);
  else host.err(`${diagnostics.length} warnings about the description (--verbose shows them)\n`);
}

function reportCheck(host: Host, plans: readonly Plan[]): number {
  const differing = plans.filter((plan) => !isEmpty(plan));
  for (const plan of differing) host.err(renderPlan(plan));
  if (differing.length === 0) return 0;
  host.err(
    "The output is not what the description and the templates give. Run: npm run generate\n",
  );
  return 1;
}

const renderPlan = (plan: Plan): string =>
  [
    ...plan.write.map((file) => `write  ${plan.directory}/${file.path}\n`),
    ...plan.delete.map((path) => `delete ${plan.directory}/${path}\n`),
    ...(plan.manifest === null ? [] : [`write  ${plan.directory}/manifest.json\n`]),
  ].join("");

function renderCounts(plans: readonly Plan[], dry: boolean): string {
  const rows = plans.map(({ directory, write, keep, delete: deleted }) => {
    const written = `${write.length} ${dry ? "to write" : "written"}`;
    return `${directory}: ${written}, ${keep.length} kept, ${deleted.length} ${dry ? "to delete" : "deleted"}\n`;
  });
  return rows.join("");
}

function renderModel(model: ApiModel): string {
  const operations = model.groups.reduce((sum, group) => sum + group.operations.length, 0);
  return `${operations} operations, ${model.types.length} schemas`;
}
