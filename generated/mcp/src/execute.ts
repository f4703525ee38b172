// Copied by flagforge from templates/mcp/overlay/src/execute.ts; edit it there.
/** The one way from a tool to the API. */
import { readBlob } from "./bytes.js";
import { buildRequest, prepareArguments, type Arguments } from "./arguments.js";
import { bodyArgument } from "./body-argument.js";
import type { OperationEntry } from "./catalogue-types.js";
import { buildProblem } from "./failures.js";
import { assertAllowed } from "./policy.js";
import { refuse, ToolFailure } from "./problem.js";
import type { Session } from "./session.js";

/** A request as it would be sent. */
export interface Preview {
  readonly method: string;
  readonly path: string;
  readonly query?: Arguments;
  readonly body?: unknown;
}

/** Checks arguments and permission; what it gives back can be sent. */
export function prepare(session: Session, entry: OperationEntry, given: Arguments): Arguments {
  if (entry.method === "TRACE")
    refuse("unsupported", `${entry.name} needs the method TRACE, which fetch does not send`, {
      hint: "Nothing was sent; no setting changes that",
    });
  const args = prepareArguments(entry, given);
  assertAllowed(entry, args, session.config);
  return args;
}

/** Sends what `prepare` gave; throws a `ToolFailure`. */
export async function send(
  session: Session,
  entry: OperationEntry,
  args: Arguments,
  signal: AbortSignal,
): Promise<unknown> {
  // Again, for whoever changed the arguments on the way.
  assertAllowed(entry, args, session.config);
  const client = await session.client(entry);
  const [namespace, method] = entry.call;
  const takesRequest = entry.parameters.length > 0 || entry.body !== undefined;
  const input = takesRequest ? [buildRequest(entry, args)] : [];
  session.log("info", `${entry.method} ${entry.path}`);
  try {
    const value = await client[namespace]?.[method]?.(...input, { signal });
    return value instanceof Blob ? await readBlob(value, session.config.maxChars) : value;
  } catch (error) {
    throw new ToolFailure(buildProblem(error, entry.name));
  }
}

/** Shows the request without sending it. */
export function preview(entry: OperationEntry, args: Arguments): Preview {
  const path = entry.path.replace(/\{(.*?)\}/g, (_, name: string) =>
    encodeURIComponent(String(args[name])),
  );
  const query = entry.parameters.filter(
    ({ in: place, name }) => place === "query" && args[name] !== undefined,
  );
  const body = args[bodyArgument(entry)];
  return {
    method: entry.method,
    path,
    ...(query.length === 0
      ? {}
      : { query: Object.fromEntries(query.map(({ name, wire }) => [wire ?? name, args[name]])) }),
    ...(body === undefined ? {} : { body }),
  };
}
