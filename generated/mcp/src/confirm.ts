// Copied by flagforge from templates/mcp/overlay/src/confirm.ts; edit it there.
/** Consent before what can't be undone. Whatever is unclear counts as no. */
import type { InputRequiredResult } from "@modelcontextprotocol/server";
import type { Arguments } from "./arguments.js";
import { findOperation } from "./catalogue.js";
import type { OperationEntry } from "./catalogue-types.js";
import { send } from "./execute.js";
import { environmentsOf, instructionKinds, projectOf } from "./policy.js";
import { refuse } from "./problem.js";
import type { Session } from "./session.js";

/** How a person can be asked; there only where the client said that it can. */
export interface Elicitation {
  /** What was signed when the question was asked; `undefined` before. */
  readonly state: () => unknown;
  /** The person's answer; `undefined` before. */
  readonly answer: () => { readonly accepted: boolean } | undefined;
  readonly ask: (message: string, digest: string) => Promise<InputRequiredResult>;
}

/** What a tool knows of the request it serves. */
export interface CallContext {
  readonly signal: AbortSignal;
  readonly elicitation: Elicitation | null;
}

/** What consent is needed for. */
export interface Danger {
  /** What would happen, for a person. */
  readonly message: string;
  /** What the `confirm` argument has to be. */
  readonly key: string;
}

/** Gives the question to ask; `null` with consent. Throws without. */
export async function confirmDanger(
  { config }: Session,
  { elicitation }: CallContext,
  danger: Danger,
  entry: OperationEntry,
  args: Arguments,
  confirm: unknown,
): Promise<InputRequiredResult | null> {
  if (config.confirm === "off") return null;
  if (config.confirm === "auto" && elicitation !== null) {
    const digest = await digestOf([entry.name, args]);
    const answer = elicitation.answer();
    if (answer === undefined) return elicitation.ask(danger.message, digest);
    if (answer.accepted && elicitation.state() === digest) return null;
    return refuse("not_confirmed", "The user did not confirm; nothing was sent");
  }
  if (confirm === danger.key) return null;
  return refuse("confirmation_required", `${danger.message} Nothing was sent.`, {
    hint: `Ask the user first. With consent, repeat the call with "confirm": ${JSON.stringify(danger.key)}`,
  });
}

/** Fingerprint of what is asked; the library is loaded with the first question. */
async function digestOf(value: unknown): Promise<string> {
  const { createHash } = await import("node:crypto");
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

/** Why a call needs consent; `null` where it does not. */
export async function findDanger(
  session: Session,
  entry: OperationEntry,
  args: Arguments,
  signal: AbortSignal,
): Promise<Danger | null> {
  if (entry.kind === "read" || session.config.confirm === "off") return null;
  const key = resourceKey(entry, args);
  const where = Object.values(pathArguments(entry, args)).join(" / ");
  const what = `${entry.summary}${where === "" ? "" : `: ${where}`}.`;
  if (entry.kind === "delete") return { message: `${what} This can't be undone.`, key };
  const kinds = instructionKinds(entry, args);
  const drastic = kinds.find((kind) => /^(archive|delete)/.test(kind));
  if (drastic !== undefined) return { message: `${what} (${drastic}, in all environments.)`, key };
  const guarded = await guardedEnvironments(session, entry, args, signal);
  if (guarded.length === 0) return null;
  const changes = kinds.length === 0 ? "" : ` Changes: ${kinds.join(", ")}.`;
  return { message: `${what}${changes} Environment ${guarded.join(", ")} is guarded.`, key };
}

const pathArguments = (
  { parameters }: OperationEntry,
  args: Arguments,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parameters
      .filter(({ in: place }) => place === "path")
      .map(({ name }) => [name, String(args[name])]),
  );

/** Key of what a path leads to: its last variable, else the operation's name. */
export function resourceKey(entry: OperationEntry, args: Arguments): string {
  const last = [...entry.path.matchAll(/\{(.*?)\}/g)].at(-1)?.[1];
  return last === undefined ? entry.name : String(args[last]);
}

/** Environments of a call that are critical or want changes confirmed. One that can't be read counts as such. */
async function guardedEnvironments(
  session: Session,
  entry: OperationEntry,
  args: Arguments,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const reader = findOperation("getEnvironment");
  const projectKey = projectOf(entry, args);
  if (reader === undefined || projectKey === null || reader === entry) return [];
  const guarded: string[] = [];
  for (const environmentKey of environmentsOf(entry, args)) {
    const found = await send(
      { ...session, config: readerOf(session) },
      reader,
      { projectKey, environmentKey },
      signal,
    ).catch(() => ({ critical: true }));
    const { critical, confirmChanges } = Object(found) as Readonly<Record<string, unknown>>;
    if (critical === true || confirmChanges === true) guarded.push(environmentKey);
  }
  return guarded;
}

/** Reading whether an environment is guarded does not depend on which tools are served. */
const readerOf = ({ config }: Session): Session["config"] => ({
  ...config,
  toolsets: null,
  tools: [],
  excludeTools: [],
  narrowing: null,
  allowWrites: false,
  allowDeletes: false,
});
