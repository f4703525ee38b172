/** `flagforge generate`: the main job. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  countDiagnostics,
  fail,
  FlagforgeError,
  renderDiagnostics,
  type Diagnostic,
} from "../diagnostics.ts";
import { applyPlans, LOCK, needsRecovery, recoverOutput, reportUnwritable } from "../emit/apply.ts";
import { withLock } from "../emit/file-lock.ts";
import { hashText, isEmpty, renderManifest, type Plan } from "../emit/plan.ts";
import { buildRunKey, findUnchangedRun, recordRun, type RunRecord } from "../emit/run-cache.ts";
import type { Config } from "../config.ts";
import type { ApiModel } from "../model/model.ts";
import type { NameDecisions } from "../model/names.ts";
import {
  emitFlavors,
  loadModel,
  planFlavors,
  readInputs,
  type Emitted,
  type Environment,
  type LoadedModel,
} from "../pipeline.ts";
import { decideToKeep, isFrozen, writeNames, type Freeze } from "./freeze.ts";
import { buildEnvironment, loadConfig, type Host, type SourceArguments } from "./host.ts";

export interface GenerateArguments extends SourceArguments {
  readonly flavor?: readonly string[];
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly keepNames?: boolean;
  readonly acceptRenames?: boolean;
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
  if (!readsOnly) await prepareOutput(host, config, say);
  progress("reading the description");
  const buildKey = async (): Promise<string> =>
    buildRunKey([
      host.buildHash,
      config.output,
      chosen.join(),
      String(config.lenient),
      ...(await readInputs(config, environment)),
    ]);
  const key = await buildKey();
  const unchanged =
    args.keepNames === true || config.refs != null
      ? null
      : await findUnchangedRun(cacheOf(host, "runs"), key, config.output);
  if (unchanged !== null) {
    progress("");
    printWarnings(host, args, unchanged.warnings);
    const rows = chosen.map(
      (name) => `${name}: 0 written, ${unchanged.files[name] ?? 0} kept, 0 deleted\n`,
    );
    say(`${rows.join("")}${unchanged.summary}, ${seconds(started)}\n`);
    return 0;
  }
  const freeze = buildFreeze(config, args);
  const { model, diagnostics, decisions } = await loadNamed(config, environment, freeze, args);
  printWarnings(host, args, diagnostics);
  progress("printing");
  const memory = { directory: cacheOf(host, "units"), build: host.buildHash };
  const emitted = await emitFlavors(model, config, chosen, environment, memory);
  progress("comparing with the disk");
  const frozen = freeze === null || isFrozen(freeze, model, emitted);
  const { plans, conflicts } = await planFlavors(emitted, config.output);
  progress("");
  if (args.check === true) return reportCheck(host, plans, frozen);
  if (conflicts.length > 0 && args.force !== true) throw new FlagforgeError(conflicts);
  if (args.dryRun === true) {
    for (const plan of plans) say(renderPlan(plan));
  } else {
    if (!plans.every(isEmpty))
      await withOutput(host, config, () => applyPlans(config.output, plans));
    for (const { remember } of emitted) remember();
    if (freeze !== null) await writeNames(host, freeze, decisions, model, emitted);
    // What other files hold is no part of the key.
    if (config.refs == null) {
      const record = buildRecord(model, emitted, diagnostics);
      await recordRun(cacheOf(host, "runs"), await buildKey(), record);
    }
  }
  say(`${renderCounts(plans, args.dryRun === true)}${renderModel(model)}, ${seconds(started)}\n`);
  return 0;
}

/** Names are held of the configured description; another one's are nobody's. */
function buildFreeze(config: Config, args: GenerateArguments): Freeze | null {
  const { freezeNames, names: file } = config;
  if (!freezeNames || file === null) return null;
  if (args.spec !== undefined || args.overlay !== undefined || config.lenient === true) return null;
  return { file, acceptRenames: args.acceptRenames === true };
}

/** The model; with --keep-names, one whose names are those of the lock. */
async function loadNamed(
  config: Config,
  environment: Environment,
  freeze: Freeze | null,
  { keepNames }: GenerateArguments,
): Promise<LoadedModel & { readonly decisions: NameDecisions | null }> {
  const loaded = await loadModel(config, environment);
  if (keepNames !== true || freeze === null) return { ...loaded, decisions: null };
  const decisions = decideToKeep(freeze.file, loaded.model);
  return { ...(await loadModel(config, environment, decisions)), decisions };
}

const cacheOf = (host: Host, name: string): string =>
  join(host.root, "node_modules", ".cache", "flagforge", name);

const seconds = (started: number): string =>
  `${((performance.now() - started) / 1000).toFixed(1)} s`;

async function prepareOutput(
  host: Host,
  config: Config,
  say: (text: string) => void,
): Promise<void> {
  await mkdir(config.output, { recursive: true }).catch((error: unknown) =>
    fail("FF1602", {
      file: config.output,
      problem: `The output folder can't be made (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
      remedy: "Give another with --out",
    }),
  );
  if (!(await needsRecovery(config.output))) return;
  const recovered = await withOutput(host, config, () => recoverOutput(config.output));
  if (recovered === "finished") say("finished what an earlier run had begun\n");
}

/** Does what no other run may do at the same time: flavors can be generated side by side. */
const withOutput = <T>(host: Host, { output }: Config, work: () => Promise<T>): Promise<T> =>
  withLock(join(output, LOCK), host.processes, work).catch((error: unknown) => {
    if (error instanceof FlagforgeError) throw error;
    return reportUnwritable(output, (error as NodeJS.ErrnoException).code ?? String(error), false);
  });

const buildRecord = (
  model: ApiModel,
  emitted: readonly Emitted[],
  warnings: readonly Diagnostic[],
): RunRecord => ({
  manifests: Object.fromEntries(
    emitted.map(({ flavor, files }) => [flavor, hashText(renderManifest(files))]),
  ),
  files: Object.fromEntries(emitted.map(({ flavor, files }) => [flavor, files.length])),
  summary: renderModel(model),
  warnings,
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
  else {
    const { count, codes } = countDiagnostics(diagnostics);
    host.err(`${count} warnings about the description: ${codes} (--verbose shows them)\n`);
  }
}

function reportCheck(host: Host, plans: readonly Plan[], frozen: boolean): number {
  const differing = plans.filter((plan) => !isEmpty(plan));
  for (const plan of differing) host.err(renderPlan(plan));
  if (!frozen) host.err("The lock of public names is out of date\n");
  if (differing.length === 0 && frozen) return 0;
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
