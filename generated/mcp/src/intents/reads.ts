// Copied by flagforge from templates/mcp/overlay/src/intents/reads.ts; edit it there.
/** Questions about flags, environments and changes that are asked most. */
import type { Arguments } from "../arguments.js";
import { prepare, send } from "../execute.js";
import { readPage, withLimit } from "../pages.js";
import { refuse } from "../problem.js";
import type { Session } from "../session.js";
import { shapeAnswer } from "../shape.js";
import { answerValue, count, flag, inputOf, READ, text, type Tool } from "../tools/tool.js";
import { operation, readFlag, summarizeFlag, type Flag } from "./flag.js";
import type { Intent } from "./intent.js";

const need = (args: Arguments, name: string): string => {
  const value = args[name];
  return typeof value === "string" && value !== ""
    ? value
    : refuse("invalid_arguments", `${name} is missing`);
};

const list = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? value.split(",").map((key) => key.trim())
    : Array.isArray(value)
      ? value.map(String)
      : [];

const trim = (session: Session, value: unknown): unknown =>
  shapeAnswer(value, { fields: [], full: false, showSecrets: session.config.showSecrets });

const given = (entries: Arguments): Arguments =>
  Object.fromEntries(
    Object.entries(entries).filter(
      ([, value]) => value !== undefined && value !== null && value !== "",
    ),
  );

/** Calls a collection and gives its items in short. */
async function listItems(
  session: Session,
  id: string,
  args: Arguments,
  signal: AbortSignal,
  shorten: (item: Arguments) => unknown,
): Promise<unknown> {
  const entry = operation(id);
  const request = prepare(session, entry, withLimit(entry, given(args)));
  const answer = await send(session, entry, request, signal);
  const items = (Object(answer) as { items?: readonly Arguments[] }).items ?? [];
  const page = readPage(entry, request, answer);
  return { items: trim(session, items.map(shorten)), ...(page === null ? {} : { page }) };
}

const getFlag: Tool = {
  name: "get_flag",
  description: "A flag: variations, and what each environment serves.",
  inputSchema: inputOf({
    projectKey: text(),
    flagKey: text(),
    "env?": text("Environment keys, by comma"),
  }),
  annotations: READ,
  run: async (session, args, { signal }) => {
    const environments = list(args["env"]);
    const [only] = environments;
    const env = environments.length === 1 ? only : undefined;
    const found = await readFlag(
      session,
      need(args, "projectKey"),
      need(args, "flagKey"),
      env,
      signal,
    );
    return answerValue({ data: trim(session, summarizeFlag(found, environments)) });
  },
};

const listFlags: Tool = {
  name: "list_flags",
  description: "Flags of a project.",
  inputSchema: inputOf({
    projectKey: text(),
    "query?": text("Part of name or key"),
    "tag?": text(),
    "env?": text("Adds on/off there"),
    "archived?": flag(),
    "limit?": count,
    "offset?": count,
  }),
  annotations: READ,
  run: async (session, args, { signal }) => {
    const { query, tag, env, limit, offset, archived } = args;
    const filters = [
      ...(typeof query === "string" && query !== "" ? [`query:${query}`] : []),
      ...(archived === true ? ["state:archived"] : []),
    ];
    const request = {
      projectKey: need(args, "projectKey"),
      tag,
      env,
      limit,
      offset,
      filter: filters.join(","),
    };
    const shorten = (item: Arguments): unknown => {
      const { key, name, kind, tags, temporary, environments } = item as Flag;
      const on = Object.entries(environments ?? {}).map(
        ([name, config]) => [name, config.on] as const,
      );
      return {
        key,
        name,
        kind,
        tags,
        temporary,
        ...(on.length === 0 ? {} : { on: Object.fromEntries(on) }),
      };
    };
    return answerValue(await listItems(session, "getFeatureFlags", request, signal, shorten));
  },
};

const getFlagStatus: Tool = {
  name: "get_flag_status",
  description:
    "Whether a flag is new, active, launched or inactive, and when it was last evaluated.",
  inputSchema: inputOf({ projectKey: text(), flagKey: text(), "env?": text("Else all") }),
  annotations: READ,
  run: async (session, args, { signal }) => {
    const projectKey = need(args, "projectKey");
    const featureFlagKey = need(args, "flagKey");
    const env = args["env"];
    const one = typeof env === "string" && env !== "";
    const entry = operation(
      one ? "getFeatureFlagStatus" : "getFeatureFlagStatusAcrossEnvironments",
    );
    const request = { projectKey, featureFlagKey, ...(one ? { environmentKey: env } : {}) };
    const answer = await send(session, entry, prepare(session, entry, request), signal);
    return answerValue({ data: trim(session, answer) });
  },
};

const listEnvironments: Tool = {
  name: "list_environments",
  description: "Environments of a project, and which are guarded.",
  inputSchema: inputOf({ projectKey: text(), "limit?": count, "offset?": count }),
  annotations: READ,
  run: async (session, args, { signal }) => {
    const { limit, offset } = args;
    const request = { projectKey: need(args, "projectKey"), limit, offset };
    const shorten = ({
      key,
      name,
      critical,
      confirmChanges,
      requireComments,
      approvalSettings,
      tags,
    }: Arguments): unknown => ({
      key,
      name,
      tags,
      critical,
      confirmChanges,
      requireComments,
      approvals: (Object(approvalSettings) as Arguments)["required"],
    });
    return answerValue(
      await listItems(session, "getEnvironmentsByProject", request, signal, shorten),
    );
  },
};

const searchAuditLog: Tool = {
  name: "search_audit_log",
  description: "Who changed what and when, newest first.",
  inputSchema: inputOf({
    "query?": text(),
    "resource?": text("Such as proj/default:env/*:flag/my-flag"),
    "after?": text("ISO date"),
    "before?": text("ISO date"),
    "limit?": count,
  }),
  annotations: READ,
  run: async (session, args, { signal }) => {
    const { query, resource, after, before, limit } = args;
    const request = {
      q: query,
      spec: resource,
      after: readTime(after),
      before: readTime(before),
      limit,
    };
    const shorten = ({
      _id,
      date,
      kind,
      name,
      title,
      titleVerb,
      description,
      comment,
      member,
    }: Arguments): unknown => ({
      id: _id,
      date: typeof date === "number" ? new Date(date).toISOString() : date,
      kind,
      name,
      title: title ?? titleVerb,
      description,
      comment,
      member: (Object(member) as Arguments)["email"],
    });
    return answerValue(await listItems(session, "getAuditLogEntries", request, signal, shorten));
  },
};

/** Milliseconds since 1970, from a date in any common form. */
function readTime(value: unknown): number | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const time = /^\d{10,}$/.test(String(value)) ? Number(value) : Date.parse(String(value));
  return Number.isFinite(time)
    ? time
    : refuse("invalid_arguments", `${JSON.stringify(value)} is no date`);
}

/** Intents that only read. */
export const READS: readonly Intent[] = [
  { tool: listFlags, kind: "read", needs: ["getFeatureFlags"] },
  { tool: getFlag, kind: "read", needs: ["getFeatureFlag"] },
  {
    tool: getFlagStatus,
    kind: "read",
    needs: ["getFeatureFlagStatus", "getFeatureFlagStatusAcrossEnvironments"],
  },
  { tool: listEnvironments, kind: "read", needs: ["getEnvironmentsByProject"] },
  { tool: searchAuditLog, kind: "read", needs: ["getAuditLogEntries"] },
];
