/** A flag as people speak of it: variations by name, what each environment serves. */
import type { Arguments } from "../arguments.js";
import { findOperation } from "../catalogue.js";
import type { OperationEntry } from "../catalogue-types.js";
import { prepare, send } from "../execute.js";
import { refuse } from "../problem.js";
import type { Session } from "../session.js";

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

export interface Variation {
  readonly _id?: string;
  readonly name?: string;
  readonly value?: Json;
}

interface Weighted {
  readonly variation: number;
  readonly weight: number;
}

interface Served {
  readonly variation?: number;
  readonly rollout?: { readonly variations?: readonly Weighted[]; readonly bucketBy?: string };
}

interface Rule extends Served {
  readonly _id?: string;
  readonly description?: string;
  readonly clauses?: readonly JsonObject[];
}

interface Target {
  readonly variation?: number;
  readonly values?: readonly string[];
  readonly contextKind?: string;
}

/** Settings of a flag in one environment. Overviews hold numbers in place of lists. */
export interface FlagConfig {
  readonly on?: boolean;
  readonly offVariation?: number;
  readonly fallthrough?: Served;
  readonly rules?: readonly Rule[] | number;
  readonly targets?: readonly Target[] | number;
  readonly contextTargets?: readonly Target[] | number;
  readonly prerequisites?: readonly JsonObject[] | number;
}

export interface Flag extends JsonObject {
  readonly key?: string;
  readonly variations?: readonly Variation[];
  readonly environments?: Readonly<Record<string, FlagConfig>>;
}

/** The operation with this id; intents are there only where their operations are. */
export function operation(id: string): OperationEntry {
  return findOperation(id) ?? refuse("unknown_operation", `This API has no ${id}`);
}

/** Calls an operation by its id. */
export async function callById(
  session: Session,
  id: string,
  args: Arguments,
  signal: AbortSignal,
): Promise<Json> {
  const entry = operation(id);
  return send(session, entry, prepare(session, entry, args), signal);
}

/** Reads a flag; with an environment only its settings there. */
export const readFlag = async (
  session: Session,
  projectKey: string,
  featureFlagKey: string,
  env: string | undefined,
  signal: AbortSignal,
): Promise<Flag> => {
  const args = { projectKey, featureFlagKey, ...(env === undefined ? {} : { env }) };
  return (await callById(session, "getFeatureFlag", args, signal)) as Flag;
};

/** Finds a variation by name, id, index or value; what fits several is refused. */
export function findVariation(
  flag: Flag,
  wanted: Json,
): { readonly id: string; readonly index: number } {
  const variations = flag.variations ?? [];
  const text = String(wanted);
  const tests: readonly ((variation: Variation, index: number) => boolean)[] = [
    ({ _id }) => _id === text,
    ({ name }) => name === text,
    ({ value }) => value === wanted || JSON.stringify(value) === text || value === text,
    ({ name }) => name?.toLowerCase() === text.toLowerCase(),
    (_, index) => String(index) === text,
  ];
  for (const matches of tests) {
    const found = variations.flatMap((variation, index) =>
      matches(variation, index) ? [index] : [],
    );
    const [index] = found;
    const id = index === undefined ? undefined : variations[index]?._id;
    if (found.length === 1 && index !== undefined && id !== undefined) return { id, index };
    if (found.length > 1) break;
  }
  return refuse("unknown_variation", `The flag has no single variation ${JSON.stringify(wanted)}`, {
    hint: `Variations: ${variations.map((variation, index) => nameOf(variation, index)).join(", ")}`,
  });
}

const nameOf = ({ name, value }: Variation, index: number): string =>
  name === undefined || name === "" ? `${index} (${JSON.stringify(value)})` : name;

/** Weights in thousandths of a percent by id of the variation, from percentages by variation. */
export function buildWeights(flag: Flag, given: Json): Record<string, number> {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return refuse("invalid_arguments", "weights is no object of variation and percentage");
  const percentages = Object.entries(given as JsonObject).map(
    ([name, value]) => [name, Number(value)] as const,
  );
  const total = percentages.reduce((sum, [, value]) => sum + value, 0);
  const wrong = percentages.some(([, value]) => !(value >= 0 && value <= 100));
  if (wrong || Math.abs(total - 100) > 1e-6)
    return refuse(
      "invalid_arguments",
      `The weights sum to ${Number.isFinite(total) ? total : "no number"}, not to 100`,
      {
        hint: "Give percentages of all variations that are served",
      },
    );
  const weights = new Map<string, number>();
  for (const [name, value] of percentages) {
    const { id } = findVariation(flag, name);
    if (weights.has(id))
      refuse("invalid_arguments", `The weights name variation ${JSON.stringify(name)} twice`);
    weights.set(id, Math.round(value * 1000));
  }
  // Thirds: what rounding lost goes to the first one.
  const [first] = weights.keys();
  const rest = 100_000 - [...weights.values()].reduce((sum, value) => sum + value, 0);
  if (first !== undefined) weights.set(first, (weights.get(first) ?? 0) + rest);
  return Object.fromEntries(weights);
}

/** What a flag serves in an environment, in short. */
export function summarizeConfig(flag: Flag, config: FlagConfig): JsonObject {
  const variations = flag.variations ?? [];
  const name = (index: number | undefined): Json =>
    index === undefined ? undefined : nameOf(variations[index] ?? {}, index);
  const served = ({ variation, rollout }: Served = {}): Json =>
    rollout?.variations === undefined
      ? name(variation)
      : Object.fromEntries(
          rollout.variations.map((one) => [String(name(one.variation)), one.weight / 1000]),
        );
  const list = <T>(value: readonly T[] | number | undefined, render: (item: T) => Json): Json =>
    typeof value === "number" || value === undefined ? value : value.map(render);
  const target = ({ variation, values = [], contextKind }: Target): Json => ({
    variation: name(variation),
    ...(contextKind === undefined || contextKind === "user" ? {} : { contextKind }),
    values,
  });
  return {
    on: config.on,
    off: name(config.offVariation),
    fallthrough: served(config.fallthrough),
    rules: list(config.rules, (rule) => ({
      id: rule._id,
      description: rule.description,
      clauses: rule.clauses?.map(({ _id, attribute, op, values, contextKind, negate }) => ({
        _id,
        attribute,
        op,
        values,
        contextKind,
        ...(negate === true ? { negate } : {}),
      })),
      serves: served(rule),
    })),
    targets: list(config.targets, target),
    contextTargets: list(config.contextTargets, target),
    prerequisites: config.prerequisites,
  };
}

/** A flag in short: what it is, its variations, its environments. */
export function summarizeFlag(flag: Flag, environments: readonly string[]): JsonObject {
  const {
    key,
    name,
    kind,
    description,
    tags,
    archived,
    deprecated,
    temporary,
    maintainerId,
    variations = [],
  } = flag;
  const wanted = Object.entries(flag.environments ?? {}).filter(
    ([environment]) => environments.length === 0 || environments.includes(environment),
  );
  return {
    key,
    name,
    kind,
    description,
    tags,
    archived: archived === true ? true : undefined,
    deprecated: deprecated === true ? true : undefined,
    temporary,
    maintainerId,
    variations: variations.map(({ _id, name: own, value }, index) => ({
      index,
      name: own,
      value,
      id: _id,
    })),
    environments: Object.fromEntries(
      wanted.map(([environment, config]) => [environment, summarizeConfig(flag, config)]),
    ),
  };
}
