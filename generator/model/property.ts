/** Properties that no schema describes. */
import type { Property, TypeRef } from "./type-ref.ts";

/** A property of which nothing but its type is known, and that it has to be there. */
export const buildRequiredProperty = (name: string, type: TypeRef): Property => ({
  name,
  type,
  required: true,
  readOnly: false,
  writeOnly: false,
  deprecated: false,
  description: null,
  defaultValue: undefined,
  example: undefined,
  pointer: type.pointer,
});
