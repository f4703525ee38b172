// Copied by flagforge from templates/mcp/overlay/src/tools/checked.ts; edit it there.
/** Arguments of tools that list all of theirs. */
import { coerce, type Arguments } from "../arguments.js";
import type { Schema } from "../catalogue-types.js";
import { refuse } from "../problem.js";
import { closest } from "../text.js";
import { findComplaint } from "../validate.js";
import type { Tool } from "./tool.js";

/** A tool that takes what its list names and nothing else: a misspelt `dry_run` must not send anything. */
export const checked = (tool: Tool): Tool => ({
  ...tool,
  run: async (session, args, context) => tool.run(session, readGiven(tool, args), context),
});

/** Reads leniently what has one meaning (text for a boolean, null for nothing) and refuses the rest. */
function readGiven({ name, inputSchema }: Tool, given: Arguments): Arguments {
  const properties = inputSchema["properties"] as Readonly<Record<string, Schema>>;
  const known = Object.keys(properties);
  const hint = `It takes: ${known.join(", ")}`;
  const said = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const strange = said.map(([key]) => key).find((key) => !Object.hasOwn(properties, key));
  if (strange !== undefined) {
    const near = closest(strange, known);
    refuse("invalid_arguments", `${name} has no argument ${JSON.stringify(strange)}`, {
      hint: `${near === null ? "" : `Did you mean ${near}? `}${hint}`,
    });
  }
  const pairs = said.map(([key, value]) => [key, coerce(value, properties[key] ?? {})] as const);
  for (const [key, value] of pairs) {
    const complaint = findComplaint(value, properties[key] ?? {}, {}, key);
    if (complaint !== null)
      refuse("invalid_arguments", `${complaint.path} ${complaint.message}`, { hint });
  }
  const args = Object.fromEntries(pairs);
  const required = (inputSchema["required"] as readonly string[] | undefined) ?? [];
  const missing = required.filter((key) => args[key] === undefined);
  if (missing.length > 0)
    refuse("invalid_arguments", `${name} lacks ${missing.join(", ")}`, { hint });
  return args;
}
