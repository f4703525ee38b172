/** A declared type → what its page says, with the places that use it. */
import { type Text, untrusted } from "../../generator/values.ts";
import type { Operation, TypeDeclaration, TypeRef } from "../../generator/model/model.ts";
import { buildFields, describeShape, sampleOf } from "./fields.ts";
import { labelType, namesIn, optionsOf, showJson } from "./labels.ts";
import type { Scope } from "./scope.ts";
import type { SchemaView } from "./views.ts";

export interface Uses {
  /** Declaration → operations that name it. */
  readonly operations: ReadonlyMap<Text, SchemaView["operations"]>;
  /** Declaration → declarations that name it. */
  readonly holders: ReadonlyMap<Text, readonly Text[]>;
}

/** Uses of one declared type. */
export type UsesOfType = Pick<SchemaView, "operations" | "holders">;

/** Finds every use of every declared type. */
export function buildUses(scope: Scope): Uses {
  const operations = new Map<Text, SchemaView["operations"][number][]>();
  for (const operation of scope.operations) {
    for (const [name, use] of usesOf(operation)) {
      const entry = { id: operation.id, title: operation.summary, use };
      const list = operations.get(name) ?? [];
      operations.set(name, [...list, entry]);
    }
  }
  const holders = new Map<Text, Text[]>();
  for (const declaration of scope.model.types) {
    for (const name of mentions(declaration.type)) {
      holders.set(name, [...(holders.get(name) ?? []), declaration.name]);
    }
  }
  return { operations, holders };
}

/** Declarations an operation names, with where: `body`, `response 200`. */
function usesOf(operation: Operation): ReadonlyMap<Text, Text> {
  const uses = new Map<Text, Text[]>();
  const add = (type: TypeRef, use: Text): void => {
    for (const name of namesIn(type)) {
      const known = uses.get(name) ?? [];
      if (!known.includes(use)) uses.set(name, [...known, use]);
    }
  };
  for (const parameter of operation.parameters) add(parameter.type, `parameter ${parameter.name}`);
  for (const content of operation.body?.contents ?? []) add(content.type, "body");
  for (const { status, contents } of operation.responses) {
    const text =
      status.kind === "code"
        ? status.code
        : status.kind === "range"
          ? `${status.hundreds}XX`
          : "default";
    for (const content of contents) add(content.type, `response ${text}`);
  }
  for (const { name, body } of operation.callbacks)
    for (const content of body?.contents ?? []) add(content.type, `callback ${name}`);
  return new Map([...uses].map(([name, list]) => [name, untrusted(list.join(", "))]));
}

/** Declarations that stand somewhere inside a type. */
function mentions(type: TypeRef): ReadonlySet<Text> {
  const found = new Set<Text>();
  const visit = (child: TypeRef): void => {
    for (const name of namesIn(child)) found.add(name);
    for (const part of partsOf(child)) visit(part);
  };
  visit(type);
  return found;
}

function partsOf(type: TypeRef): readonly TypeRef[] {
  switch (type.kind) {
    case "object":
      return [
        ...type.properties.map((property) => property.type),
        ...(type.additional === null ? [] : [type.additional]),
      ];
    case "list":
      return [type.items];
    case "map":
      return [type.values];
    case "nullable":
      return [type.type];
    case "tuple":
      return type.rest === null ? type.items : [...type.items, type.rest];
    case "union":
      return type.variants;
    case "intersection":
      return type.parts;
    case "named":
    case "scalar":
    case "literal":
    case "unknown":
    case "never":
      return [];
  }
}

export function buildSchemaView(
  scope: Scope,
  declaration: TypeDeclaration,
  uses: UsesOfType,
): SchemaView {
  const { name, type, description, deprecated } = declaration;
  const mode = declaration.usedInResponses ? "response" : "request";
  const sample = sampleOf(scope, type, mode, declaration.example);
  return {
    name,
    deprecated,
    description,
    options: optionsOf(scope, type),
    content: {
      mediaType: "application/json",
      type: labelType(scope, type),
      schemas: namesIn(type),
      shape: describeShape(scope, type),
      fields: buildFields(scope, type, "neutral", "field"),
      sample: sample === undefined ? null : showJson(sample, 2),
    },
    ...uses,
  };
}
