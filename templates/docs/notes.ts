/** Remarks on operations that their descriptions do not make: what to know before calling. */
import { showJson } from "./labels.ts";
import type { Text } from "../../generator/values.ts";
import { findResource, type InstructionCatalogue } from "../../generator/model/instructions.ts";
import { renderCode } from "../../generator/lang/markdown.ts";
import type {
  Content,
  InboundRequest,
  Json,
  Operation,
  Response,
} from "../../generator/model/model.ts";
import { renderInstructionTable } from "./instructions.ts";
import { escapeInline } from "../../generator/lang/prose.ts";
import type { NoteView } from "./views.ts";

/** Everything worth knowing, in the order readers need it. */
export const buildNotes = (
  operation: Operation,
  catalogue: InstructionCatalogue | null,
): readonly NoteView[] =>
  [
    stability(operation),
    paging(operation),
    instructions(operation, catalogue),
    patching(operation),
    retries(operation),
    links(operation),
    callbacks(operation),
  ].filter((note) => note !== null);

/** A remark without the sentences that lead to guides. */
export const withoutGuides = ({ title, text }: NoteView): NoteView => ({
  title,
  text: text.replaceAll(/ See \[[^\]]*\]\(guides\/[^)]*\)\./g, ""),
});

/** What may be called next. */
function links({ responses }: Operation): NoteView | null {
  const rows = responses.flatMap((response) =>
    response.links.map((link) => {
      const values = link.parameters.map(
        ({ name, value }) => `${renderCode(name)} = ${renderCode(plain(value))}`,
      );
      const body =
        link.requestBody === undefined ? [] : [`body = ${renderCode(plain(link.requestBody))}`];
      const given = [...values, ...body];
      const operation = link.operation === null ? "" : `: ${renderCode(link.operation)}`;
      const what = link.description === null ? "" : ` ${escapeInline(link.description)}`;
      return `- ${renderCode(link.name)}${operation}${given.length === 0 ? "" : ` with ${given.join(", ")}`}.${what}`;
    }),
  );
  return rows.length === 0
    ? null
    : { title: "Links", text: `What may follow:\n\n${rows.join("\n")}` };
}

const plain = (value: Json): Text => (typeof value === "string" ? value : showJson(value));

/** Requests that the API sends back. */
function callbacks(operation: Operation): NoteView | null {
  const rows = operation.callbacks.map(describeInbound);
  return rows.length === 0
    ? null
    : {
        title: "Callbacks",
        text: `The API answers later with these requests:\n\n${rows.join("\n")}`,
      };
}

const nameOf = ({ type, mediaType }: Content): Text =>
  type.kind === "named" ? type.name : mediaType;

/** One line for a request that the API sends. */
export function describeInbound(inbound: InboundRequest): string {
  const { method, expression, body, summary, parameters } = inbound;
  const where = expression === null ? "" : ` to ${renderCode(expression)}`;
  const [content] = body?.contents ?? [];
  const carried = [
    ...(content === undefined ? [] : [renderCode(nameOf(content))]),
    ...parameters.map(({ name, location }) => `${location} ${renderCode(name)}`),
  ];
  const carries = carried.length === 0 ? "" : ` with ${carried.join(", ")}`;
  const state = inbound.deprecated ? " Deprecated." : "";
  return `- ${renderCode(inbound.name)}: ${method.toUpperCase()}${where}${carries}. ${escapeInline(inbound.description ?? summary)}${state}`;
}

function stability(operation: Operation): NoteView | null {
  if (operation.stability !== "beta") return null;
  const asked = operation.parameters.find(
    ({ location, type }) => location === "header" && type.kind === "literal",
  );
  const how =
    asked === undefined
      ? ""
      : ` Requests carry the header ${renderCode(asked.name)}; the SDKs send it.`;
  return {
    title: "Beta",
    text: `This operation may change or go away between versions.${how} See [beta and versions](guides/beta-and-versions.md).`,
  };
}

function paging({ paging }: Operation): NoteView | null {
  if (paging === null) return null;
  const size = paging.size === null ? "" : `${renderCode(paging.size.parameter)} sets its size, `;
  return {
    title: "Pages",
    text: `An answer holds one page: ${size}${renderCode(paging.parameter)} where it starts. The SDKs go through all of them. See [pagination](guides/pagination.md).`,
  };
}

function instructions(
  operation: Operation,
  catalogue: InstructionCatalogue | null,
): NoteView | null {
  const resource = findResource(catalogue, operation.id);
  if (resource === undefined) return null;
  return {
    title: "Semantic patch",
    text: `Takes these instructions. See [semantic patch](guides/semantic-patch.md).\n\n${renderInstructionTable(resource)}`,
  };
}

function patching(operation: Operation): NoteView | null {
  const [content] = operation.body?.contents ?? [];
  if (operation.method !== "patch" || content?.type.kind !== "named") return null;
  if (!/json-?patch/i.test(content.type.name)) return null;
  return {
    title: "JSON patch",
    text: "The body is a list of changes to the document that the matching GET operation returns. See [updates](guides/updates.md).",
  };
}

const codeOf = ({ status }: Response): number | null =>
  status.kind === "code" ? status.code : null;

function retries(operation: Operation): NoteView | null {
  const limited = operation.responses.some((response) => codeOf(response) === 429);
  const safe =
    operation.idempotent ?? ["get", "head", "options", "put", "delete"].includes(operation.method);
  if (!limited && safe) return null;
  const when = safe
    ? "Sending it twice has the effect of sending it once, so the SDKs repeat it after network failures too."
    : "Sending it twice may change something twice, so the SDKs repeat it only when nothing was applied: when the server refused it or could not be reached.";
  return {
    title: "Retries",
    text: `${limited ? "Calls over the rate limit are answered with 429 and may be repeated after the time that `Retry-After` names. " : ""}${when} See [rate limits and retries](guides/rate-limits-and-retries.md).`,
  };
}
