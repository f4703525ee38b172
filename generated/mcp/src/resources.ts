// Copied by flagforge from templates/mcp/overlay/src/resources.ts; edit it there.
/** Documents that clients can attach: the index, areas, operations, and what the API has of its own. */
import { ResourceNotFoundError } from "@modelcontextprotocol/server";
import { findOperation, operations } from "./catalogue.js";
import type { OperationEntry } from "./catalogue-types.js";
import { allToolsets } from "./config.js";
import { describeOperation } from "./describe.js";
import { hideCredentials } from "./credentials.js";
import { domainTemplates, readDomainText } from "./domain.js";
import { identity } from "./identity.js";
import type { Session } from "./session.js";

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

/** Documents by name. */
export const listTemplates = () => [
  {
    uriTemplate: uri("operations/{name}"),
    name: "operation",
    title: "An operation in full",
    mimeType: MARKDOWN,
  },
  ...domainTemplates().map((template) => ({ ...template, uriTemplate: uri(template.uriTemplate) })),
];

/** Reads a document. */
export async function readResource(session: Session, address: string, signal: AbortSignal) {
  const text = await readText(session, address, signal);
  if (text === null) throw new ResourceNotFoundError(address);
  const { config } = session;
  const safe = hideCredentials(config, text).slice(0, Math.max(config.maxChars, 60_000));
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
  const [first, second = ""] = parts;
  if (parts.length === 1 && first === "llms.txt") return renderIndex(operations());
  if (parts.length === 2 && first === "docs") {
    const entries = operations().filter(({ toolset }) => toolset === second);
    return entries.length === 0 ? null : `# ${second}\n\n${renderIndex(entries)}`;
  }
  if (parts.length === 2 && first === "operations") {
    const entry = findOperation(second);
    return entry === undefined ? null : describeOperation(entry, true);
  }
  return readDomainText(session, parts, signal);
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
