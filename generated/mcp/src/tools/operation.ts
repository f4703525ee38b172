// Copied by flagforge from templates/mcp/overlay/src/tools/operation.ts; edit it there.
/** One operation, called by a tool: checked, confirmed, sent, made fit to read. */
import type { Arguments } from "../arguments.js";
import type { OperationEntry } from "../catalogue-types.js";
import { confirmDanger, findDanger, type CallContext } from "../confirm.js";
import { prepare, preview, send } from "../execute.js";
import { readPage, withLimit } from "../pages.js";
import type { Session } from "../session.js";
import { shapeAnswer } from "../shape.js";
import { answerValue, type ToolAnswer } from "./tool.js";

/** What a caller may say beside the operation's own arguments. */
export interface CallOptions {
  readonly fields?: readonly string[];
  readonly full?: boolean;
  readonly confirm?: unknown;
  readonly dryRun?: boolean;
}

/** Calls an operation as asked. */
export async function callOperation(
  session: Session,
  entry: OperationEntry,
  given: Arguments,
  options: CallOptions,
  context: CallContext,
): Promise<ToolAnswer> {
  const args = prepare(session, entry, withLimit(entry, given));
  if (options.dryRun === true) return answerValue({ dry_run: preview(entry, args) });
  const danger = await findDanger(session, entry, args, context.signal);
  if (danger !== null) {
    const question = await confirmDanger(session, context, danger, entry, args, options.confirm);
    if (question !== null) return { kind: "ask", question };
  }
  const answer = await send(session, entry, args, context.signal);
  return answerValue(buildEnvelope(session, entry, args, answer, options));
}

/** The answer with what is known of its page. */
function buildEnvelope(
  { config }: Session,
  entry: OperationEntry,
  args: Arguments,
  answer: unknown,
  { fields = [], full = false }: CallOptions,
): unknown {
  const page = readPage(entry, args, answer);
  const shaped = shapeAnswer(answer, { fields, full, showSecrets: config.showSecrets });
  const data = answer === undefined ? { done: entry.name } : shaped;
  return page === null ? { data } : { data, page };
}
