/** Collections that look as if they had pages, of which nobody has said how they go on. */
import type { Text } from "../values.ts";
import { buildError, type Diagnostic } from "../diagnostics.ts";
import type { ApiModel, Operation, TypeDeclaration, TypeRef } from "../model/model.ts";
import { successes } from "../model/exchange.ts";
import { PAGING_EXTENSIONS } from "../model/paging.ts";
import type { SpecDocument } from "../spec/document.ts";
import { resolvePointer } from "../spec/pointer.ts";
import { resolveType, type Declarations } from "./equal.ts";
import { operationsOf } from "./pairs.ts";

/** Parameters that only collections with pages have. */
const PAGE_PARAMETER = /^(limit|offset|page|cursor|after|before|page_?(size|token)|per_?page)$/i;

/** Names every such operation. It takes a person to find out how it goes on, or that it does not. */
export function findUnpagedCollections(
  document: SpecDocument,
  model: ApiModel,
): readonly Diagnostic[] {
  const types = new Map(model.types.map((type) => [type.name, type]));
  return operationsOf(model)
    .filter((operation) => operation.paging === null && looksPaged(operation, types))
    .filter(({ pointer }) =>
      PAGING_EXTENSIONS.every(
        (name) => resolvePointer(document.root, `${pointer}/${name}`) === undefined,
      ),
    )
    .map(({ id, pointer }) =>
      buildError("FF1410", {
        file: document.source,
        pointer,
        ...document.locate(pointer),
        problem: `${id} looks like a collection with pages, and no overlay says how it goes on`,
        remedy: `Give it ${PAGING_EXTENSIONS[0] ?? ""} in an overlay; "none" where one answer holds all`,
      }),
    );
}

function looksPaged(operation: Operation, types: Declarations): boolean {
  const asks = operation.parameters.some(
    ({ location, name }) => location === "query" && PAGE_PARAMETER.test(name),
  );
  return (
    operation.method === "get" &&
    asks &&
    successes(operation).some(({ contents }) =>
      contents.some(({ kind, type }) => kind === "json" && holdsItems(type, types)),
    )
  );
}

/** Whether a value is a list, or has a list named `items`. */
function holdsItems(type: TypeRef, types: ReadonlyMap<Text, TypeDeclaration>): boolean {
  const bare = strip(type, types);
  if (bare.kind === "list") return true;
  if (bare.kind === "intersection") return bare.parts.some((part) => holdsItems(part, types));
  const items =
    bare.kind === "object" ? bare.properties.find(({ name }) => name === "items") : undefined;
  return items !== undefined && strip(items.type, types).kind === "list";
}

function strip(type: TypeRef, types: ReadonlyMap<Text, TypeDeclaration>): TypeRef {
  const found = resolveType(type, types);
  return found.kind === "nullable" ? strip(found.type, types) : found;
}
