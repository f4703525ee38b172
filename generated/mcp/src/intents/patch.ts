// Copied by flagforge from templates/mcp/overlay/src/intents/patch.ts; edit it there.
/** A change of a flag as an assistant asks for it: read, checked, shown, confirmed, made, read again. */
import type { Arguments } from "../arguments.js";
import { confirmDanger, findDanger, type CallContext } from "../confirm.js";
import { prepare, preview, send } from "../execute.js";
import { refuse } from "../problem.js";
import type { Session } from "../session.js";
import { hideSecrets, shapeAnswer } from "../shape.js";
import { answerValue, type ToolAnswer } from "../tools/tool.js";
import { operation, readFlag, summarizeConfig, summarizeFlag, type Flag } from "./flag.js";

/** Makes the instructions of a change, from the flag as it is. */
export type BuildInstructions = (flag: Flag) => readonly Arguments[];

/** Arguments that all changes of flags have. */
export interface FlagChange {
  readonly projectKey: string;
  readonly flagKey: string;
  /** Environment it is about; `undefined` for the flag as a whole. */
  readonly env: string | undefined;
}

/** Reads the arguments that every change needs. */
export function readChange(args: Arguments, withEnvironment: boolean): FlagChange {
  const read = (name: string): string => {
    const value = args[name];
    if (typeof value === "string" && value !== "") return value;
    return refuse("invalid_arguments", `${name} is missing`);
  };
  return {
    projectKey: read("projectKey"),
    flagKey: read("flagKey"),
    env: withEnvironment ? read("env") : undefined,
  };
}

/** Changes a flag by semantic patch. */
export async function patchFlag(
  session: Session,
  { projectKey, flagKey, env }: FlagChange,
  args: Arguments,
  build: BuildInstructions,
  context: CallContext,
): Promise<ToolAnswer> {
  const entry = operation("patchFeatureFlag");
  const before = await readFlag(session, projectKey, flagKey, env, context.signal);
  if (env !== undefined && before.environments?.[env] === undefined)
    refuse("unknown_environment", `The flag has no environment ${JSON.stringify(env)}`, {
      hint: "list_environments shows the keys",
    });
  const instructions = build(before);
  if (instructions.length === 0)
    refuse("invalid_arguments", "Nothing would change", { hint: "Say what to change" });
  const request = prepare(session, entry, {
    projectKey,
    featureFlagKey: flagKey,
    body: {
      ...(env === undefined ? {} : { environmentKey: env }),
      ...(typeof args["comment"] === "string" ? { comment: args["comment"] } : {}),
      instructions,
    },
  });
  const now = summarize(before, env);
  if (args["dry_run"] === true)
    return answerValue({ dry_run: preview(entry, request), before: now });
  const danger = await findDanger(session, entry, request, context.signal);
  if (danger !== null) {
    const question = await confirmDanger(session, context, danger, entry, request, args["confirm"]);
    if (question !== null) return { kind: "ask", question };
  }
  const answer = (await send(session, entry, request, context.signal)) as Flag;
  const then =
    answer?.environments === undefined && env !== undefined ? null : summarize(answer, env);
  return answerValue({ changed: flagKey, ...difference(now, then) });
}

const summarize = (flag: Flag, env: string | undefined): Arguments => {
  const config = env === undefined ? undefined : flag.environments?.[env];
  const summary = config === undefined ? summarizeFlag(flag, [""]) : summarizeConfig(flag, config);
  const shaped = shapeAnswer(hideSecrets(summary), { fields: [], full: false, showSecrets: false });
  return shaped as Arguments;
};

/** Only what differs. */
function difference(before: Arguments, after: Arguments | null): Arguments {
  if (after === null) return { before };
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  const only = (from: Arguments): Arguments =>
    Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
  return names.length === 0 ? { unchanged: true } : { before: only(before), after: only(after) };
}
