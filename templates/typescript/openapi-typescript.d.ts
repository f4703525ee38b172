// openapi-typescript ships no types for its modules, only for its index, which loads a validator we do not need.
declare module "openapi-typescript/dist/transform/schema-object.mjs" {
  import type { SchemaObject, TransformNodeOptions } from "openapi-typescript";
  import type ts from "typescript";
  export default function transformSchemaObject(
    schema: SchemaObject,
    options: TransformNodeOptions,
  ): ts.TypeNode;
}
