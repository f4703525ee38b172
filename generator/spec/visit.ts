/** A walk over the objects of a description that knows what each of them is. */
import type { Json } from "../values.ts";
import type { JsonObject } from "./document.ts";
import { appendPointer } from "./pointer.ts";
import { memberOf, type Kind } from "./schema-walk.ts";

/** Told of every object, from the outside in. */
export type Visitor = (kind: Kind, value: JsonObject, pointer: string) => void;

const isPlain = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Visits every object of a description, in the order of the document. References are not followed. */
export const visitObjects = (root: JsonObject, visit: Visitor): void =>
  visitOne("root", root, "#", visit);

function visitOne(kind: Kind, value: Json | undefined, pointer: string, visit: Visitor): void {
  // `items` of a list: what JSON Schema had before `prefixItems`.
  if (Array.isArray(value)) {
    for (const [i, item] of (value as readonly Json[]).entries())
      visitOne(kind, item, appendPointer(pointer, String(i)), visit);
    return;
  }
  if (!isPlain(value)) return;
  visit(kind, value, pointer);
  for (const [key, held] of Object.entries(value)) {
    const member = memberOf(kind, key);
    if (member.holds === "data" || member.holds === "prose") continue;
    const at = appendPointer(pointer, key);
    if (member.holds !== "map") visitOne(member.of, held, at, visit);
    else if (isPlain(held)) {
      for (const [name, entry] of Object.entries(held))
        if (!isExtension(kind, key, name))
          visitOne(member.of, entry, appendPointer(at, name), visit);
    }
  }
}

/** Maps whose members under `x-…` are extensions; elsewhere that is a name like any other. */
const isExtension = (kind: Kind, key: string, name: string): boolean =>
  name.startsWith("x-") &&
  ((kind === "root" && key === "paths") || (kind === "operation" && key === "responses"));
