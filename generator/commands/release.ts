/** `flagforge release`: the next version of every package, its changelog, and the description it was made from. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { Config } from "../config.ts";
import { fail, FlagforgeError } from "../diagnostics.ts";
import { POLICIES, type Change } from "../diff/change.ts";
import { buildComparable, type Comparable } from "../diff/comparable.ts";
import { compareModels } from "../diff/compare.ts";
import {
  HISTORY,
  keepEntry,
  lastVersion,
  parseHistory,
  RELEASED,
  renderHistory,
  type History,
  type Release,
} from "../diff/history.ts";
import { planRelease, type Package, type PlannedPackage } from "../diff/release.ts";
import { renderHuman } from "../diff/render/human.ts";
import { buildSummary, type Summary } from "../diff/summary.ts";
import { buildFile, type OutputFile } from "../emit/output.ts";
import type { ReleaseOptions } from "../emit/flavor.ts";
import { loadFlavor, readDocument, readKnowledge, type Environment } from "../pipeline.ts";
import { checkVersion, parseDocument } from "../spec/document.ts";
import { hashSource } from "../spec/lock.ts";
import { buildSnapshot } from "../spec/snapshot.ts";
import { replaceScalar } from "../spec/yaml.ts";
import { loadVoices } from "./descriptions.ts";
import { parseChoice } from "./diff.ts";
import { generate } from "./generate.ts";
import { buildEnvironment, findConfig, loadConfig, type Host } from "./host.ts";
import { write } from "./snapshot.ts";

export interface ReleaseArguments {
  readonly config?: string;
  readonly policy: string;
  readonly bump?: string;
  readonly reason?: string;
  readonly force?: boolean;
  readonly date?: string;
  readonly dryRun?: boolean;
}

/** A flavor that publishes a package, and where its options say so. */
interface Publisher extends Package {
  readonly options: ReleaseOptions;
  readonly packageName: string;
}

/** Exit code: 0 released, or nothing to release; a refusal is an error. */
export async function release(host: Host, args: ReleaseArguments): Promise<number> {
  const policy = parseChoice("--policy", args.policy, POLICIES);
  const reason = parseReason(args);
  const date = parseDate(args.date);
  const environment = buildEnvironment(host);
  const config = await loadConfig(host, args);
  const folder = config.releases ?? refuseWithoutFolder(config);
  const history = await readHistory(folder, environment);
  const now = await readPresent(config, environment);
  const changes = await compareWithLast(folder, history, now, config, environment);
  const publishers = await findPublishers(config, history, environment);
  const planned = planRelease(publishers, { changes, policy, asked: args.bump ?? null, reason });
  const summary = buildSummary(changes, policy, await loadVoices(config, environment));
  host.out(renderPlan(history, summary, planned));
  if (planned.every(({ from, to }) => from === to) || args.dryRun === true) return 0;
  const entry = buildRelease(summary, planned, { date, policy, reason, api: now.model.version });
  const text = `${JSON.stringify(now.document.root, null, 1)}\n`;
  const next: History = {
    sha256: hashSource(text),
    releases: [entry, ...(history?.releases ?? [])],
  };
  const file = findConfig(host, args);
  const root = dirname(file);
  const at = relative(root, folder);
  await write(root, [
    buildFile(relative(root, file), await renderConfig(file, publishers, planned), file),
    buildFile(join(at, RELEASED), text, file),
    buildFile(join(at, HISTORY), renderHistory(next), file),
  ] satisfies readonly OutputFile[]);
  return generate(host, args.config === undefined ? {} : { config: args.config });
}

function parseReason({ force, reason }: ReleaseArguments): string | null {
  if ((force === true) !== (reason !== undefined && reason.trim() !== "")) {
    fail("FF1001", {
      problem: "--force and --reason go together",
      remedy: 'Give both: --force --reason "why the version may be lower"',
    });
  }
  return reason ?? null;
}

/** The day of the release. Changelogs have one; it is written down here, so that generating reads no clock. */
function parseDate(given: string | undefined): string {
  const date = given ?? new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))) return date;
  return fail("FF1001", { problem: `${date} is no date`, remedy: "Write it like 2026-02-28" });
}

const refuseWithoutFolder = (config: Config): never =>
  fail("FF1002", {
    file: config.source,
    problem: "The configuration does not say where releases are kept",
    remedy: 'Give it "releases", a folder',
  });

async function readHistory(folder: string, environment: Environment): Promise<History | null> {
  const file = join(folder, HISTORY);
  return existsSync(file) ? parseHistory(await readDocument(file, environment)) : null;
}

/** Facts of the present description with everything known of it: what programs are generated from. */
async function readPresent(config: Config, environment: Environment): Promise<Comparable> {
  const described = await readDocument(config.description, environment);
  checkVersion(described);
  const facts = parseDocument(buildSnapshot(described), described.source);
  const present = buildComparable(facts, await readKnowledge(config, environment));
  const errors = present.drift.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new FlagforgeError(errors);
  return present;
}

async function compareWithLast(
  folder: string,
  history: History | null,
  now: Comparable,
  config: Config,
  environment: Environment,
): Promise<readonly Change[]> {
  if (history === null) return [];
  const file = join(folder, RELEASED);
  const released = await readDocument(file, environment);
  if (released.sha256 !== history.sha256) {
    fail("FF1002", {
      file: released.source,
      problem: `The file is not the description that ${HISTORY} speaks of`,
      remedy: "Restore both files from git",
    });
  }
  const { decisions } = await readKnowledge(config, environment);
  const then = buildComparable(released, { overlays: [], instructions: null, decisions });
  return compareModels(then.model, now.model);
}

async function findPublishers(
  config: Config,
  history: History | null,
  environment: Environment,
): Promise<readonly Publisher[]> {
  const found = config.flavors.map(async ({ name, options }): Promise<readonly Publisher[]> => {
    const flavor = await loadFlavor(name, environment);
    if (flavor.release === undefined) return [];
    const read = (key: string): string => {
      const value = options[key];
      if (typeof value === "string") return value;
      return fail("FF1002", {
        file: config.source,
        pointer: `#/flavors/${name}`,
        problem: `The flavor ${name} has no "${key}"`,
        remedy: `Give it one, such as 0.1.0`,
      });
    };
    return [
      {
        flavor: name,
        options: flavor.release,
        packageName: read(flavor.release.package),
        version: read(flavor.release.version),
        last: lastVersion(history?.releases ?? [], name),
        tell: flavor.consequence ?? null,
      },
    ];
  });
  return (await Promise.all(found)).flat();
}

function renderPlan(
  history: History | null,
  summary: Summary,
  planned: readonly PlannedPackage[],
): string {
  const [last] = history?.releases ?? [];
  const head =
    last === undefined
      ? "First release: what comes next is compared with this description\n"
      : `Since ${last.date} (API version ${last.api}): ${renderHuman(summary)}\n`;
  const rows = planned.map(({ flavor, from, to, forced }) => {
    const step =
      from === null ? `${to} (first)` : from === to ? `${to} (stays)` : `${from} → ${to}`;
    return `${flavor}: ${step}${forced ? ", lower than the changes ask for" : ""}\n`;
  });
  return [head, ...rows].join("");
}

function buildRelease(
  { bump, entries }: Summary,
  planned: readonly PlannedPackage[],
  facts: Pick<Release, "date" | "policy" | "reason" | "api">,
): Release {
  const moved = planned.filter(({ from, to }) => from !== to);
  return {
    date: facts.date,
    api: facts.api,
    versions: Object.fromEntries(moved.map(({ flavor, to }) => [flavor, to])),
    policy: facts.policy,
    bump,
    reason: planned.some(({ forced }) => forced) ? facts.reason : null,
    // The changes behind an entry can be had again: both descriptions are kept.
    entries: entries.map(keepEntry),
  };
}

/** The configuration with the new versions and not another character changed. */
async function renderConfig(
  file: string,
  publishers: readonly Publisher[],
  planned: readonly PlannedPackage[],
): Promise<string> {
  const versions = new Map(planned.map(({ flavor, to }) => [flavor, to]));
  const packages = new Map(publishers.map((each) => [each.packageName, each.flavor]));
  const document = parseDocument(await readFile(file, "utf8"), file);
  const edits = publishers.flatMap(({ flavor, options }) => {
    const own = [[["flavors", flavor, options.version], versions.get(flavor)]] as const;
    if (options.needs === undefined) return own;
    const { package: needed, version } = options.needs;
    const name = (document.root["flavors"] as Record<string, Record<string, string>>)[flavor]?.[
      needed
    ];
    return [
      ...own,
      [["flavors", flavor, version], versions.get(packages.get(name ?? "") ?? "")],
    ] as const;
  });
  return edits.reduce(
    (text, [path, version]) =>
      version === undefined ? text : (replaceScalar(text, path, version) ?? text),
    await readFile(file, "utf8"),
  );
}
