/** A base that stands for its children, as a type. */
import { untrusted } from "../values.ts";
import type { TypeRef } from "./model.ts";
import { isObject, type Cursor, type ObjectCursor } from "./reader.ts";
import { buildBare, type TypeContext } from "./types.ts";

/** The children of a base as one type; `null` where the schema is none. */
export function buildBase(context: TypeContext, schema: ObjectCursor): TypeRef | null {
  const { pointer } = schema;
  const children = context.bases.get(pointer);
  const discriminator = context.reader.object(schema, "discriminator");
  if (children === undefined || discriminator === null) return null;
  const variants = children.map((child): TypeRef => {
    const name = context.declared.get(child.pointer);
    return child.pointer === pointer || name === undefined
      ? buildBare(context, schema)
      : { kind: "named", name, pointer: child.pointer };
  });
  const mapping = children.flatMap((child) => {
    const type = child.pointer === pointer ? undefined : context.declared.get(child.pointer);
    return type === undefined
      ? []
      : child.values.map((value) => ({ value: untrusted(value), type }));
  });
  const [only] = variants;
  return only !== undefined && variants.length === 1
    ? only
    : {
        kind: "union",
        variants,
        match: "one",
        discriminator: {
          property: untrusted(context.reader.string(discriminator, "propertyName") ?? ""),
          mapping,
        },
        pointer,
      };
}

/** A base inside the `allOf` of `child` is the plain schema, for a child is no alternative of itself; else `null`. */
export function buildPlainBase(context: TypeContext, at: Cursor, child: string): TypeRef | null {
  const ref = isObject(at.value) ? at.value["$ref"] : undefined;
  const target = typeof ref === "string" ? context.reader.target(ref, at.pointer) : null;
  if (target === null || !isObject(target.value)) return null;
  const isChild = context.bases.get(target.pointer)?.some(({ pointer }) => pointer === child);
  if (isChild !== true) return null;
  return buildBare(context, { value: target.value, pointer: target.pointer });
}
