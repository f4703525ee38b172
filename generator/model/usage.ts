/** Where a declared type is used: in what a client sends, in what it receives, or both. */
import type { Text, Untrusted } from "../values.ts";
import type { InboundRequest, Operation, TypeDeclaration, TypeRef } from "./model.ts";

/** Types directly inside a type. */
export function childTypes(type: TypeRef): readonly TypeRef[] {
  switch (type.kind) {
    case "scalar":
    case "literal":
    case "named":
    case "unknown":
    case "never":
      return [];
    case "list":
      return [type.items];
    case "tuple":
      return type.rest === null ? type.items : [...type.items, type.rest];
    case "map":
      return [type.values];
    case "nullable":
      return [type.type];
    case "union":
      return type.variants;
    case "intersection":
      return type.parts;
    case "object":
      return [
        ...type.properties.map((property) => property.type),
        ...(type.additional === null ? [] : [type.additional]),
      ];
  }
}

/** Names a type refers to without going through another name. */
export function namesIn(type: TypeRef): readonly Untrusted[] {
  return type.kind === "named" ? [type.name] : childTypes(type).flatMap(namesIn);
}

/** Every name that can be reached from these types. */
export function reachableNames(
  roots: readonly TypeRef[],
  types: ReadonlyMap<Text, TypeDeclaration>,
): ReadonlySet<Untrusted> {
  const reached = new Set<Untrusted>();
  const open = roots.flatMap(namesIn);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const declaration = types.get(name);
    if (declaration !== undefined) open.push(...namesIn(declaration.type));
  }
  return reached;
}

/** Types an operation sends. */
export const requestTypes = (
  operation: Pick<Operation, "parameters" | "body">,
): readonly TypeRef[] => [
  ...operation.parameters.map((parameter) => parameter.type),
  ...(operation.body?.contents ?? []).map((content) => content.type),
];

/** Types an operation receives. */
export const responseTypes = (operation: Pick<Operation, "responses">): readonly TypeRef[] =>
  operation.responses.flatMap((response) => [
    ...response.contents.map((content) => content.type),
    ...response.headers.map((header) => header.type),
  ]);

/** Fills `usedInRequests` and `usedInResponses`. */
export function markUsage(
  declarations: readonly TypeDeclaration[],
  operations: readonly Operation[],
  webhooks: readonly InboundRequest[] = [],
): readonly TypeDeclaration[] {
  const types = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  // What the API sends is received, and the other way round.
  const inbound = [...webhooks, ...operations.flatMap(({ callbacks }) => callbacks)];
  const sent = reachableNames(
    [...operations.flatMap(requestTypes), ...inbound.flatMap(responseTypes)],
    types,
  );
  const received = reachableNames(
    [...operations.flatMap(responseTypes), ...inbound.flatMap(requestTypes)],
    types,
  );
  return declarations.map((declaration) => ({
    ...declaration,
    usedInRequests: sent.has(declaration.name),
    usedInResponses: received.has(declaration.name),
  }));
}
