/** `flagforge diff`: what changed between two descriptions, and what that asks of versions. */
import { fail } from "../diagnostics.ts";
import { bumpOf, POLICIES, type Bump, type Change, type Policy } from "../diff/change.ts";
import { compareModels } from "../diff/compare.ts";
import type { Comparable } from "../diff/comparable.ts";
import type { Voice } from "../diff/consequence.ts";
import { renderGithub, type Spot } from "../diff/render/github.ts";
import { renderHuman } from "../diff/render/human.ts";
import { renderJson } from "../diff/render/json.ts";
import { renderMarkdown } from "../diff/render/markdown.ts";
import { buildSummary } from "../diff/summary.ts";
import { readKnowledge } from "../pipeline.ts";
import { relative } from "node:path";
import { isUrl } from "../spec/source.ts";
import { buildChecked, loadVoices, readNamed } from "./descriptions.ts";
import { buildEnvironment, loadConfig, type Host, type SourceArguments } from "./host.ts";
import { renderSurfaces } from "./surfaces.ts";

const FORMATS = ["human", "markdown", "json", "github"] as const;
type Format = (typeof FORMATS)[number];

export interface DiffArguments extends SourceArguments {
  readonly format: string;
  readonly policy: string;
  readonly apiReport?: boolean;
}

/** Exit codes beyond those that every command has: a script can act on the bump without reading anything. */
const BUMP_CODES: Readonly<Record<Bump, number>> = { none: 0, patch: 3, minor: 4, major: 5 };

/** Exit code: 0 nothing changed, 3 patch, 4 minor, 5 major; errors are thrown. */
export async function diff(
  host: Host,
  names: readonly [string, string | undefined],
  args: DiffArguments,
): Promise<number> {
  const policy = parseChoice("--policy", args.policy, POLICIES);
  const format = parseChoice("--format", args.format, FORMATS);
  const apiReport = args.apiReport === true;
  if (apiReport && (format === "json" || format === "github")) {
    fail("FF1001", {
      problem: `--api-report can't be printed as ${format}`,
      remedy: "Use --format human or markdown",
    });
  }
  const environment = buildEnvironment(host);
  const config = await loadConfig(host, args);
  const knowledge = await readKnowledge(config, environment);
  const [before, after] = await Promise.all(
    [names[0], names[1] ?? config.description].map(async (name) =>
      buildChecked(await readNamed(host, name, config, environment), knowledge),
    ),
  );
  if (before === undefined || after === undefined) return BUMP_CODES.none;
  const changes = compareModels(before.model, after.model);
  const voices = await loadVoices(config, environment);
  const spotOf = buildSpots(host, names[1] ?? config.description, after);
  host.out(renderChanges(changes, { format, policy, voices, spotOf }));
  if (apiReport) host.out(await renderSurfaces([before.model, after.model], config, environment));
  return BUMP_CODES[bumpOf(changes, policy)];
}

/** One of a few words. */
export function parseChoice<T extends string>(option: string, given: string, all: readonly T[]): T {
  const found = all.find((each) => each === given);
  return (
    found ??
    fail("FF1001", { problem: `${option} ${given} is unknown`, remedy: `Use ${all.join(", ")}` })
  );
}

interface Rendering {
  readonly format: Format;
  readonly policy: Policy;
  readonly voices: readonly Voice[];
  readonly spotOf: (change: Change) => Spot | null;
}

function renderChanges(
  changes: readonly Change[],
  { format, policy, voices, spotOf }: Rendering,
): string {
  switch (format) {
    case "human":
      return renderHuman(buildSummary(changes, policy, voices));
    case "markdown":
      return renderMarkdown(buildSummary(changes, policy, voices));
    case "json":
      return renderJson(changes, policy, voices);
    case "github":
      return renderGithub(buildSummary(changes, policy, voices), spotOf);
  }
}

/** Places in the new description; what is gone is shown where it would stand. */
function buildSpots(
  host: Host,
  name: string,
  { document }: Comparable,
): (change: Change) => Spot | null {
  if (isUrl(name)) return () => null;
  const file = relative(
    host.cwd,
    document.source.startsWith("/") ? document.source : `${host.root}/${document.source}`,
  );
  return ({ pointer }) => {
    for (let place = pointer; ; place = place.slice(0, place.lastIndexOf("/"))) {
      const found = document.locate(place);
      if (found !== null) return { file, line: found.line };
      if (!place.includes("/")) return { file, line: 1 };
    }
  };
}
