// Copied by flagforge from templates/mcp/overlay/src/resources.ts; edit it there.
/** Documents that clients can attach: the index, areas, operations, instruction kinds, flags. */
import { ResourceNotFoundError } from "@modelcontextprotocol/server";
import { findOperation, operations } from "./catalogue.js";
import type { OperationEntry, Schema } from "./catalogue-types.js";
import { allToolsets } from "./config.js";
import { describeOperation, renderInstructions } from "./describe.js";
import { callById, summarizeFlag, type Flag } from "./intents/flag.js";
import { identity } from "./identity.js";
import type { Session } from "./session.js";
import { fitLength, shapeAnswer } from "./shape.js";

const uri = (path: string): string => `${identity.scheme}://${path}`;
const MARKDOWN = "text/markdown";

/** Documents that have an address of their own. */
export const listResources = () => [
  {
    uri: uri("llms.txt"),
    name: "llms.txt",
    title: "All operations, one line each",
    mimeType: "text/plain",
  },
  ...allToolsets().map((area) => ({
    uri: uri(`docs/${area}`),
    name: area,
    title: `Operations of the area ${area}`,
    mimeType: MARKDOWN,
  })),
];

const flagTemplate = {
  uriTemplate: uri("projects/{projectKey}/flags/{flagKey}"),
  name: "flag",
  title: "A flag with what its environments serve",
  mimeType: "application/json",
};

/** Documents by name. */
export const listTemplates = () => [
  {
    uriTemplate: uri("operations/{name}"),
    name: "operation",
    title: "An operation in full",
    mimeType: MARKDOWN,
  },
  {
    uriTemplate: uri("semantic-patch/{operation}"),
    name: "semantic-patch",
    title: "Instruction kinds of an operation",
    mimeType: MARKDOWN,
  },
  ...(findOperation("getFeatureFlag") === undefined ? [] : [flagTemplate]),
];

/** Reads a document. */
export async function readResource(session: Session, address: string, signal: AbortSignal) {
  const text = await readText(session, address, signal);
  if (text === null) throw new ResourceNotFoundError(address);
  const { maxChars, apiKey } = session.config;
  const safe = (apiKey === null ? text : text.replaceAll(apiKey, "[hidden]")).slice(
    0,
    Math.max(maxChars, 60_000),
  );
  const mimeType = safe.startsWith("{") ? "application/json" : "text/markdown";
  return { contents: [{ uri: address, mimeType, text: safe }] };
}

async function readText(
  session: Session,
  address: string,
  signal: AbortSignal,
): Promise<string | null> {
  const prefix = uri("");
  if (!address.startsWith(prefix)) return null;
  const parts = address.slice(prefix.length).split("/").map(decode);
  const [first, second = "", third, fourth = ""] = parts;
  if (parts.length === 1 && first === "llms.txt") return renderIndex(operations());
  if (parts.length === 2 && first === "docs") {
    const entries = operations().filter(({ toolset }) => toolset === second);
    return entries.length === 0 ? null : `# ${second}\n\n${renderIndex(entries)}`;
  }
  if (parts.length === 2 && first === "operations") {
    const entry = findOperation(second);
    return entry === undefined ? null : describeOperation(entry, true);
  }
  if (parts.length === 2 && first === "semantic-patch") return renderPatch(findOperation(second));
  if (parts.length === 4 && first === "projects" && third === "flags")
    return readFlagText(session, second, fourth, signal);
  return null;
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const renderIndex = (entries: readonly OperationEntry[]): string =>
  entries.map(({ name, method, summary }) => `${name} ${method}: ${summary}`).join("\n");

function renderPatch(entry: OperationEntry | undefined): string | null {
  if (entry?.body === undefined || entry.instructions === undefined) return null;
  const variants = (entry.body.schema["anyOf"] as readonly Schema[] | undefined) ?? [
    entry.body.schema,
  ];
  return `# ${entry.name}\n\n${renderInstructions(variants[0] as Schema)
    .map((line) => `- ${line.trim()}`)
    .join("\n")}`;
}

async function readFlagText(
  session: Session,
  projectKey: string,
  featureFlagKey: string,
  signal: AbortSignal,
): Promise<string | null> {
  if (findOperation("getFeatureFlag") === undefined) return null;
  const flag = await callById(session, "getFeatureFlag", { projectKey, featureFlagKey }, signal);
  const shaped = shapeAnswer(summarizeFlag(flag as Flag, []), {
    fields: [],
    full: false,
    showSecrets: session.config.showSecrets,
  });
  return JSON.stringify(fitLength(shaped, session.config.maxChars).value);
}
