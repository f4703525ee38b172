/** What a call gives in Python: how the answer is read, and the type of the value. */
import type { Operation } from "../model/model.ts";
import { successes } from "../model/exchange.ts";
import { annotate, joinVariants, renderShape, type Place, type TypeScope } from "./python-types.ts";

/** How the answer is read, what is in it, and whether it may be missing. */
export function resultOf(scope: TypeScope, operation: Operation) {
  const responses = successes(operation);
  const content = responses.flatMap(({ contents }) => contents.slice(0, 1))[0];
  const empty = responses.some(({ contents }) => contents.length === 0);
  if (content === undefined || operation.method === "head")
    return { reads: "nothing", shape: "", empty: false } as const;
  switch (content.kind) {
    case "json":
      return { reads: "json", shape: renderShape(scope, content.type), empty } as const;
    case "text":
    case "form":
      return { reads: "text", shape: "", empty } as const;
    case "multipart":
    case "binary":
      return { reads: "bytes", shape: "", empty } as const;
  }
}

/** Type of the value a call gives. */
export function resultType(
  scope: TypeScope,
  operation: Operation,
  place: Omit<Place, "direction">,
): string {
  const { reads, empty } = resultOf(scope, operation);
  if (reads === "nothing") return "None";
  const content = successes(operation).flatMap(({ contents }) => contents.slice(0, 1))[0];
  const variants =
    content === undefined || reads !== "json"
      ? [reads === "text" ? "str" : "bytes"]
      : annotate(content.type, { ...place, direction: "output", isOpen: true });
  return joinVariants([...new Set([...variants, ...(empty ? ["None"] : [])])]);
}
