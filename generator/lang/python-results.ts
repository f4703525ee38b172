/** What a call gives in Python: how the answer is read, and the type of the value. */
import { successes } from "../model/exchange.ts";
import type { Content, ContentKind, Operation } from "../model/model.ts";
import { annotate, joinVariants, renderShape, type Place, type TypeScope } from "./python-types.ts";

/** How a body of a kind is read. */
export const READINGS: Readonly<Record<ContentKind, "json" | "text" | "bytes">> = {
  json: "json",
  text: "text",
  form: "text",
  multipart: "bytes",
  binary: "bytes",
};

/** The usual contents of all successes: those that are read like the first one. */
function usualContents(operation: Operation): readonly Content[] {
  const firsts = successes(operation).flatMap(({ contents }) => contents.slice(0, 1));
  const [first] = firsts;
  return first === undefined
    ? []
    : firsts.filter(({ kind }) => READINGS[kind] === READINGS[first.kind]);
}

/** How the answer is read, what is in it, and whether it may be missing. */
export function resultOf(scope: TypeScope, operation: Operation) {
  const contents = usualContents(operation);
  const [content] = contents;
  const empty = successes(operation).some((response) => response.contents.length === 0);
  if (content === undefined || operation.method === "head")
    return { reads: "nothing", shape: "", empty: false } as const;
  const reads = READINGS[content.kind];
  const shapes = contents.map(({ type }) => renderShape(scope, type));
  const shape = [...new Set(shapes)].filter((each) => each !== "").join("|");
  return { reads, shape: reads === "json" ? shape : "", empty } as const;
}

/** Type of the value a call gives. */
export function resultType(
  scope: TypeScope,
  operation: Operation,
  place: Omit<Place, "direction">,
): string {
  const { reads, empty } = resultOf(scope, operation);
  if (reads === "nothing") return "None";
  const variants =
    reads === "json"
      ? usualContents(operation).flatMap(({ type }) =>
          annotate(type, { ...place, direction: "output", isOpen: true }),
        )
      : [reads === "text" ? "str" : "bytes"];
  return joinVariants([...new Set([...variants, ...(empty ? ["None"] : [])])]);
}
