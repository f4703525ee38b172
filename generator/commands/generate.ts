/** `flagforge generate`: the main job. */
import { mkdir } from "node:fs/promises";
import { fail, FlagforgeError, renderDiagnostics, type Diagnostic } from "../diagnostics.ts";
import { applyPlans, recoverOutput } from "../emit/apply.ts";
import { isEmpty, type Plan } from "../emit/plan.ts";
import type { Config } from "../config.ts";
import type { ApiModel } from "../model/model.ts";
import { emitFlavors, loadModel, planFlavors } from "../pipeline.ts";
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
  progress("reading the description");
  const { model, diagnostics } = await loadModel(config, environment);
  printWarnings(host, args, diagnostics);
  progress("printing");
  const emitted = await emitFlavors(model, config, chosen, environment);
  const reads = args.check === true || args.dryRun === true;
  if (!reads) {
    await mkdir(config.output, { recursive: true });
    if ((await recoverOutput(config.output)) === "finished")
      say("finished what an earlier run had begun\n");
  }
  progress("comparing with the disk");
  const { plans, conflicts } = await planFlavors(emitted, config.output);
  progress("");
  if (args.check === true) return reportCheck(host, plans);
  if (conflicts.length > 0 && args.force !== true) throw new FlagforgeError(conflicts);
  if (args.dryRun === true) {
    for (const plan of plans) say(renderPlan(plan));
  } else {
    await applyPlans(config.output, plans);
  }
  say(renderSummary(model, plans, (performance.now() - started) / 1000, args.dryRun === true));
  return 0;
}

function chooseFlavors(config: Config, asked: readonly string[] | undefined): readonly string[] {
  const configured = config.flavors.map((flavor) => flavor.name);
  for (const name of asked ?? []) {
    if (configured.includes(name)) continue;
    fail("FF1001", {
      problem: `There is no flavor "${name}" in ${config.source}`,
      remedy: `Use one of ${configured.join(", ")}`,
    });
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

function renderSummary(
  model: ApiModel,
  plans: readonly Plan[],
  seconds: number,
  dry: boolean,
): string {
  const operations = model.groups.reduce((sum, group) => sum + group.operations.length, 0);
  const rows = plans.map((plan) => {
    const { write, keep, delete: deleted } = plan;
    const verb = dry ? "to write" : "written";
    return `${plan.directory}: ${write.length} ${verb}, ${keep.length} kept, ${deleted.length} ${dry ? "to delete" : "deleted"}\n`;
  });
  return `${rows.join("")}${operations} operations, ${model.types.length} schemas, ${seconds.toFixed(1)} s\n`;
}
