// Copied by flagforge from templates/mcp/overlay/src/tools/meta.ts; edit it there.
/** Tools that reach every operation: search, describe, and one executor for each kind. */
import { readArguments, type Arguments } from "../arguments.js";
import { bodyArgument } from "../body-argument.js";
import { findOperation, operations, searchOperations } from "../catalogue.js";
import type { OperationEntry, OperationKind } from "../catalogue-types.js";
import { allToolsets, type Config } from "../config.js";
import { describeOperation } from "../describe.js";
import { identity } from "../identity.js";
import { refuse } from "../problem.js";
import { reasonAgainst } from "../session.js";
import { closest } from "../text.js";
import { callOperation } from "./operation.js";
import {
  answerValue,
  count,
  DESTROY,
  flag,
  CHANGE,
  inputOf,
  READ,
  text,
  texts,
  type Tool,
} from "./tool.js";

/** Finds operations by what they do. */
export const searchTool = (config: Config): Tool => ({
  name: "search_operations",
  description: `Find operations of the ${identity.title} API by task, such as "rotate SDK key". Gives names for ${executors(config).join(", ")}.`,
  inputSchema: inputOf({
    query: text(),
    "area?": { enum: allToolsets() },
    "read_only?": flag(),
    "limit?": count,
  }),
  annotations: READ,
  run: (session, args) => Promise.resolve(answerValue(search(session.config, args))),
});

const executors = ({ allowWrites, allowDeletes }: Config): readonly string[] => [
  "read_operation",
  ...(allowWrites ? ["write_operation"] : []),
  ...(allowDeletes ? ["delete_operation"] : []),
];

function search(config: Config, { query, area, read_only: readOnly, limit }: Arguments): unknown {
  if (typeof query !== "string" || query.trim() === "")
    refuse("invalid_arguments", "query is empty");
  const most = Math.min(50, Math.max(1, Number(limit ?? 10) || 10));
  const hits = searchOperations(query).filter(
    ({ entry }) =>
      (area === undefined || entry.toolset === area) &&
      (readOnly !== true || entry.kind === "read"),
  );
  const first = hits.slice(0, most);
  const served = first.filter(({ entry }) => reasonAgainst(entry, config) === null);
  const others = first
    .slice(0, 5)
    .map(({ entry }) => ({ name: entry.name, needs: reasonAgainst(entry, config) }))
    .filter(({ needs }) => needs !== null);
  return {
    operations: served.map(({ entry, score }) => ({
      name: entry.name,
      kind: entry.kind,
      summary: entry.summary,
      required: requiredArguments(entry),
      score: Math.round(score),
    })),
    ...(others.length === 0 ? {} : { not_enabled: others }),
  };
}

const requiredArguments = (entry: OperationEntry): readonly string[] => [
  ...entry.parameters.filter(({ required }) => required).map(({ name }) => name),
  ...(entry.body?.required ? [bodyArgument(entry)] : []),
];

/** Shows arguments in full. */
export const describeTool: Tool = {
  name: "describe_operation",
  description: "Arguments of up to 5 operations in full; with answer, also what comes back.",
  inputSchema: inputOf({ names: texts(), "answer?": flag() }),
  annotations: READ,
  run: (_, { names, answer }) => {
    const list = (Array.isArray(names) ? names : [names]).slice(0, 5);
    const texts = list.map((name) => describeOperation(requireOperation(name), answer === true));
    return Promise.resolve({ kind: "text", text: texts.join("\n\n") });
  },
};

/** The operation of a name; says which one is near where there is none. */
export function requireOperation(name: unknown): OperationEntry {
  const found = typeof name === "string" ? findOperation(name) : undefined;
  if (found !== undefined) return found;
  const near =
    typeof name === "string"
      ? closest(
          name,
          operations().map((entry) => entry.name),
        )
      : null;
  return refuse("unknown_operation", `There is no operation ${JSON.stringify(name ?? null)}`, {
    hint: near === null ? "Find it with search_operations" : `Did you mean ${near}?`,
  });
}

/** The tool that executes operations of a kind. */
export function executorTool(kind: OperationKind): Tool {
  const rest = {
    read: {
      "fields?": texts("Dotted paths to keep, such as items.key"),
      "full?": flag("Keep links and empty values"),
    },
    write: {
      "fields?": texts(),
      "dry_run?": flag("Show the request, send nothing"),
      "confirm?": text("Resource key, if asked for"),
    },
    delete: {
      "dry_run?": flag(),
      "confirm?": text("Key of what is deleted, after the user agreed"),
    },
  } as const;
  const words = {
    read: "Call an operation that only reads.",
    write: "Call an operation that creates or changes.",
    delete: "Call an operation that deletes or can't be undone. Ask the user first.",
  } as const;
  return {
    name: `${kind}_operation`,
    description: words[kind],
    inputSchema: inputOf({
      name: text("From search_operations"),
      "arguments?": { type: "object" },
      ...rest[kind],
    }),
    annotations: { read: READ, write: CHANGE, delete: DESTROY }[kind],
    run: (session, args, context) => {
      const entry = requireOperation(args["name"]);
      if (entry.kind !== kind)
        refuse("wrong_tool", `${entry.name} is a ${entry.kind} operation; nothing was sent`, {
          hint: `Call it with ${entry.kind}_operation, if this server has it`,
        });
      return callOperation(
        session,
        entry,
        readArguments(args["arguments"]),
        optionsOf(args),
        context,
      );
    },
  };
}

/** What is said beside the operation's arguments. */
export const optionsOf = (args: Arguments) => ({
  fields: textsOf(args["fields"]),
  full: args["full"] === true,
  confirm: args["confirm"],
  dryRun: args["dry_run"] === true,
});

/** Texts of a list; one that came as a single text is separated by commas. */
const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : []).flatMap((item) =>
    String(item)
      .split(",")
      .map((part) => part.trim()),
  );
