/** Properties that no schema describes. */
import { untrusted, type Text } from "../values.ts";
import type { Property, TypeRef } from "./type-ref.ts";

/** A property of which nothing but its type is known, and that it has to be there. */
export const buildRequiredProperty = (name: Text, type: TypeRef): Property => ({
  name: untrusted(name),
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
