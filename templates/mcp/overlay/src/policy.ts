/** What a call would touch, and whether that is allowed. Everything that is sent went through here. */
import type { Arguments } from "./arguments.js";
import { bodyArgument } from "./body-argument.js";
import type { OperationEntry } from "./catalogue-types.js";
import type { Config } from "./config.js";
import { refuse } from "./problem.js";
import { reasonAgainst } from "./session.js";

const PROJECT = /^proj(ect)?Key$|^project$/;
const ENVIRONMENT = /^env(ironment)?Key$|^env(ironment)?$/;

const isObject = (value: unknown): value is Arguments =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Throws unless the configuration allows this call. */
export function assertAllowed(entry: OperationEntry, args: Arguments, config: Config): void {
  const reason = reasonAgainst(entry, config);
  if (reason !== null) refuseDisabled(entry, reason);
  if (deletesByInstruction(entry, args) && !config.allowDeletes)
    refuseDisabled(entry, "--allow-deletes");
  assertProjects(entry, args, config);
  assertEnvironments(entry, args, config);
}

function refuseDisabled({ name }: OperationEntry, reason: string): never {
  return refuse("not_enabled", `${name} is not enabled on this server; nothing was sent`, {
    hint: `A person can enable it with ${reason} in the configuration of this server`,
  });
}

function assertProjects(entry: OperationEntry, args: Arguments, { projects }: Config): void {
  if (projects.length === 0) return;
  const foreign = namedIn(entry, args, PROJECT).find((key) => !projects.includes(key));
  if (foreign !== undefined)
    refuse("project_not_allowed", `This server may not touch project ${JSON.stringify(foreign)}`, {
      hint: `Allowed: ${projects.join(", ")}`,
    });
}

function assertEnvironments(entry: OperationEntry, args: Arguments, config: Config): void {
  const { environmentsDeny } = config;
  if (environmentsDeny.length === 0 || entry.kind === "read") return;
  const touched = environmentsOf(entry, args);
  const denied = touched.find((key) => environmentsDeny.includes(key));
  if (denied !== undefined)
    refuse(
      "environment_denied",
      `This server may not change environment ${JSON.stringify(denied)}`,
    );
  // What deletes something of a whole project takes it away in every environment.
  const everywhere =
    entry.kind === "delete" ||
    instructionKinds(entry, args).some((kind) => /^(archive|delete)/.test(kind));
  if (everywhere && touched.length === 0 && namedIn(entry, args, PROJECT).length > 0)
    refuse("environment_denied", `${entry.name} would change ${environmentsDeny.join(", ")}, too`);
}

/** Keys that parameters and body name. */
function namedIn(entry: OperationEntry, args: Arguments, pattern: RegExp): readonly string[] {
  const own = entry.parameters
    .filter(({ name }) => pattern.test(name))
    .flatMap(({ name }) => textsOf(args[name]));
  return [...own, ...named(args[bodyArgument(entry)], pattern)];
}

const textsOf = (value: unknown): readonly string[] =>
  typeof value === "string" ? value.split(",") : Array.isArray(value) ? value.flatMap(textsOf) : [];

function named(value: unknown, pattern: RegExp): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => named(item, pattern));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    pattern.test(name.replace(/s$/, "")) ? textsOf(inner) : named(inner, pattern),
  );
}

/** Environments that a call names: in its path, as a patch's environment, in the paths of a JSON Patch, as a target. */
export function environmentsOf(entry: OperationEntry, args: Arguments): readonly string[] {
  const body = args[bodyArgument(entry)];
  return [...new Set([...namedIn(entry, args, ENVIRONMENT), ...patchedEnvironments(body)])];
}

function patchedEnvironments(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(patchedEnvironments);
  if (!isObject(value)) return [];
  const { path, environments, target } = value;
  const segment = typeof path === "string" ? /^\/environments\/([^/]+)/.exec(path)?.[1] : undefined;
  const key = isObject(target) ? target["key"] : undefined;
  return [
    ...(segment === undefined ? [] : [segment.replaceAll("~1", "/").replaceAll("~0", "~")]),
    ...(isObject(environments) ? Object.keys(environments) : []),
    ...(typeof key === "string" ? [key] : []),
    ...Object.values(value).flatMap(patchedEnvironments),
  ];
}

/** Kinds of the instructions in a body. */
export function instructionKinds(entry: OperationEntry, args: Arguments): readonly string[] {
  const body = args[bodyArgument(entry)];
  const list = isObject(body) ? body["instructions"] : undefined;
  return (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((instruction) =>
    isObject(instruction) && typeof instruction["kind"] === "string" ? [instruction["kind"]] : [],
  );
}

/** Whether a patch deletes what it patches. */
const deletesByInstruction = (entry: OperationEntry, args: Arguments): boolean =>
  entry.kind === "write" &&
  entry.instructions !== undefined &&
  instructionKinds(entry, args).some((kind) => /^delete/.test(kind));

/** Value of the first parameter that names a project. */
export const projectOf = (entry: OperationEntry, args: Arguments): string | null =>
  namedIn(entry, args, PROJECT)[0] ?? null;
