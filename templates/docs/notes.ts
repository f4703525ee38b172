/** Remarks on operations that their descriptions do not make: what to know before calling. */
import type { OutputFile } from "../../generator/emit/output.ts";
import { renderAnchor } from "../../generator/lang/markdown.ts";
import type { Operation, Response } from "../../generator/model/model.ts";
import type { NoteView } from "./views.ts";

/** Whether an operation may still change: it says so in its tag, or asks for a header whose one value is `beta`. */
export const isBeta = (operation: Operation): boolean =>
  /\(beta\)$/i.test(operation.tag) ||
  operation.parameters.some(
    ({ location, type }) =>
      location === "header" && type.kind === "literal" && type.values.every((v) => v === "beta"),
  );

/**
 * Everything worth knowing, in the order readers need it. Each line asks one question of the operation; `overlay` holds
 * what hand-written guides know of it.
 */
export const buildNotes = (
  operation: Operation,
  overlay: readonly OutputFile[],
): readonly NoteView[] =>
  [
    stability(operation),
    paging(operation),
    instructions(operation, overlay),
    patching(operation),
    retries(operation),
  ].filter((note) => note !== null);

function stability(operation: Operation): NoteView | null {
  if (!isBeta(operation)) return null;
  const asked = operation.parameters.find(
    ({ location, type }) => location === "header" && type.kind === "literal",
  );
  const how =
    asked === undefined ? "" : ` Requests carry the header \`${asked.name}\`; the SDKs send it.`;
  return {
    title: "Beta",
    text: `This operation may change or go away between versions.${how} See [beta and versions](guides/beta-and-versions.md).`,
  };
}

function paging(operation: Operation): NoteView | null {
  const has = (name: string): boolean =>
    operation.parameters.some((p) => p.location === "query" && p.name === name);
  if (operation.method !== "get" || !has("limit")) return null;
  const next = ["offset", "continuationToken", "searchAfter", "after"].find(has);
  if (next === undefined) return null;
  return {
    title: "Pages",
    text: `An answer holds one page: \`limit\` sets its size, \`${next}\` where it starts. See [pagination](guides/pagination.md).`,
  };
}

/** The table of the operation's instructions, where the guide has a section on it. */
function instructions(operation: Operation, overlay: readonly OutputFile[]): NoteView | null {
  const guide = overlay.find(({ path }) => path === "guides/semantic-patch.md")?.text ?? "";
  const section = guide.split(/^## /m).find((text) => text.startsWith(`${operation.id}\n`));
  const table = section?.split("\n").filter((line) => line.startsWith("|")) ?? [];
  if (table.length === 0) return null;
  return {
    title: "Semantic patch",
    text: `Takes these instructions. See [semantic patch](guides/semantic-patch.md#${renderAnchor(operation.id)}).\n\n${table.join("\n")}`,
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
  const safe = ["get", "head", "options", "put", "delete"].includes(operation.method);
  if (!limited && safe) return null;
  const when = safe
    ? "Sending it twice has the effect of sending it once, so the SDKs repeat it after network failures too."
    : "Sending it twice may change something twice, so the SDKs repeat it only when nothing was applied: when the server refused it or could not be reached.";
  return {
    title: "Retries",
    text: `${limited ? "Calls over the rate limit are answered with 429 and may be repeated after the time that `Retry-After` names. " : ""}${when} See [rate limits and retries](guides/rate-limits-and-retries.md).`,
  };
}
