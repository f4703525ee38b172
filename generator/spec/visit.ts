/** A walk over the objects of a description that knows what each of them is. */
import type { Json } from "../values.ts";
import type { JsonObject } from "./document.ts";
import { FILES } from "./files.ts";
import { appendPointer, parsePointer, readMember } from "./pointer.ts";
import { memberOf, type Kind } from "./schema-walk.ts";

/** Told of every object, from the outside in. */
export type Visitor = (kind: Kind, value: JsonObject, pointer: string) => void;

const isPlain = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Visits every object of a description, in the order of the document. References are not followed. */
export function visitObjects(root: JsonObject, visit: Visitor): void {
  const entered = new Set<string>();
  // Parts of other files are where references say: nothing else tells what they are.
  const follow: Visitor = (kind, value, pointer) => {
    visit(kind, value, pointer);
    const ref = value["$ref"];
    if (typeof ref !== "string" || !ref.startsWith(IN_FILES) || entered.has(ref)) return;
    entered.add(ref);
    const target = resolveIn(root, ref);
    if (target !== undefined) visitOne(kind, target, ref, follow);
  };
  visitOne("root", root, "#", follow);
}

const IN_FILES = `#/${FILES}/`;

const resolveIn = (root: JsonObject, pointer: string): Json | undefined =>
  (parsePointer(pointer) ?? []).reduce<Json | undefined>(
    (value, segment) => (value === undefined ? undefined : readMember(value, segment)),
    root,
  );

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
