/** Changes since the last release → the next version of each package. */
import { buildError, FlagforgeError, type Diagnostic } from "../diagnostics.ts";
import { bumpOf, type Change, type Policy } from "./change.ts";
import type { TellConsequence } from "./consequence.ts";
import {
  compareVersions,
  parseVersion,
  renderVersion,
  stepFor,
  stepVersion,
  type Step,
  type Version,
} from "./version.ts";

/** A package of a flavor as the configuration has it. */
export interface Package {
  readonly flavor: string;
  readonly version: string;
  /** Version of the last release; `null` where there was none. */
  readonly last: string | null;
  readonly tell: TellConsequence | null;
}

export interface ReleaseRequest {
  readonly changes: readonly Change[];
  readonly policy: Policy;
  /** A step or a version; `null`: what the changes ask for. */
  readonly asked: string | null;
  /** Why a version may be lower than the changes ask for; `null`: it may not. */
  readonly reason: string | null;
}

export interface PlannedPackage {
  readonly flavor: string;
  /** `null`: the first release. */
  readonly from: string | null;
  readonly to: string;
  /** Lower than the changes ask for. */
  readonly forced: boolean;
}

const STEPS: readonly Step[] = ["patch", "minor", "major"];
const isStep = (text: string): text is Step => STEPS.some((step) => step === text);

/** Plans every package; all that is wrong is reported in one go. */
export function planRelease(
  packages: readonly Package[],
  request: ReleaseRequest,
): readonly PlannedPackage[] {
  const problems: Diagnostic[] = [];
  const planned = packages.map((each) => planPackage(each, request, problems));
  if (problems.length > 0) throw new FlagforgeError(problems);
  return planned;
}

function planPackage(
  { flavor, version: configured, last, tell }: Package,
  { changes, policy, asked, reason }: ReleaseRequest,
  problems: Diagnostic[],
): PlannedPackage {
  const current = read(configured, `The version of ${flavor}`, problems);
  if (last === null) return { flavor, from: null, to: configured, forced: false };
  const from = read(last, `The last version of ${flavor}`, problems);
  const step = demandOf(changes, policy, tell);
  const demanded = step === null ? from : stepVersion(from, stepFor(from, step));
  const target =
    asked === null
      ? // A version that somebody wrote into the configuration is a wish.
        compareVersions(current, from) === 0
        ? demanded
        : current
      : isStep(asked)
        ? stepVersion(from, asked)
        : read(asked, "--bump", problems);
  const plan = { flavor, from: last, to: renderVersion(target) };
  const low = compareVersions(target, demanded) < 0;
  const unmoved =
    compareVersions(target, from) < 0 || (step !== null && compareVersions(target, from) === 0);
  if (unmoved)
    problems.push(refuse(`${flavor} can't go from ${last} to ${plan.to}`, "Give a later version"));
  else if (low && reason === null)
    problems.push(
      refuse(
        `${plan.to} of ${flavor} is less than the changes since ${last} ask for, which is ${renderVersion(demanded)}`,
        `Take ${renderVersion(demanded)}, or give --force and --reason`,
      ),
    );
  return { ...plan, forced: low };
}

/** What the changes ask of one package: what nobody can notice in it asks for a patch. */
function demandOf(
  changes: readonly Change[],
  policy: Policy,
  tell: TellConsequence | null,
): Step | null {
  if (changes.length === 0) return null;
  const noticed = changes.filter((change) => tell === null || tell(change) !== null);
  const bump = bumpOf(noticed, policy);
  return bump === "none" ? "patch" : bump;
}

function read(text: string, what: string, problems: Diagnostic[]): Version {
  const version = parseVersion(text);
  if (version !== null) return version;
  problems.push(refuse(`${what} is ${text}, which is no version`, "Write it like 1.2.3"));
  return { major: 0, minor: 0, patch: 0, tag: "" };
}

const refuse = (problem: string, remedy: string): Diagnostic =>
  buildError("FF1106", { problem, remedy });
