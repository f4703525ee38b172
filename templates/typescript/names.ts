/** Public names of the TypeScript flavor. */
import type { Text } from "../../generator/values.ts";
import { fail } from "../../generator/diagnostics.ts";
import {
  renderRequestKey,
  safeFileName,
  safeIdentifier,
  safeTypeName,
} from "../../generator/lang/typescript.ts";
import { camelCase, pascalCase } from "../../generator/lang/words.ts";
import { constantOf } from "../../generator/model/exchange.ts";
import type {
  ApiModel,
  Group,
  Operation,
  Parameter,
  TypeDeclaration,
} from "../../generator/model/model.ts";

export interface OperationNames {
  /** `getFeatureFlag` */
  readonly method: string;
  /** `featureFlagsGetFeatureFlag` */
  readonly func: string;
  /** `getFeatureFlagOperation` */
  readonly descriptor: string;
  /** `GetFeatureFlagRequest` */
  readonly request: string;
  readonly response: string;
  readonly error: string;
  /** `GetFeatureFlagsItem`: what is in the pages of a collection. */
  readonly item: string;
  /** `featureFlags` */
  readonly namespace: string;
  /** Module under `src/namespaces/`. */
  readonly module: string;
  /** Parameters that stand in the request object. */
  readonly fields: readonly RequestField[];
  /** Key of the request object that holds the body; `null` without one. */
  readonly bodyKey: string | null;
}

export interface RequestField {
  readonly key: string;
  readonly parameter: Parameter;
}

export interface NamespaceNames {
  /** `featureFlags` */
  readonly property: string;
  /** `FeatureFlags` */
  readonly type: string;
  /** Module under `src/namespaces/`, which namespaces with one initial share. */
  readonly module: string;
}

export interface Names {
  /** Declaration → type. */
  readonly types: ReadonlyMap<Text, string>;
  /** Tag → property of the client. */
  readonly namespaces: ReadonlyMap<Text, NamespaceNames>;
  /** Operation id → names. */
  readonly operations: ReadonlyMap<Text, OperationNames>;
}

/** Members of every client class; a namespace can't have their names. */
const CLIENT_MEMBERS = new Set(["constructor", "toString", "valueOf", "toJSON", "rateLimit"]);

/** `className`: name of the client class, which stands in one module with the namespaces' classes. */
export function buildNames(model: ApiModel, className: string): Names {
  const types = new Map(
    model.types.map((type) => [type.name, safeTypeName(pascalCase(type.words))]),
  );
  const namespaces = new Map(
    model.groups.map((group) => [group.tag, buildNamespace(group, className)] as const),
  );
  const declared = new Map(model.types.map((type) => [type.name, type]));
  const operations = new Map(
    model.groups.flatMap((group) =>
      group.operations.map(
        (operation) =>
          [operation.id, buildOperation(group, operation, declared, className)] as const,
      ),
    ),
  );
  assertUnique(
    "schema",
    model.types.map((type) => [types.get(type.name) ?? "", type.pointer]),
  );
  return { types, namespaces, operations };
}

function buildNamespace(group: Group, className: string): NamespaceNames {
  const camel = camelCase(group.words);
  const property = CLIENT_MEMBERS.has(camel) ? `${camel}_` : safeIdentifier(camel);
  const type = safeTypeName(pascalCase(group.words));
  return {
    property,
    type: [className, `${className}Core`].includes(type) ? `${type}Namespace` : type,
    // Node takes more than half a millisecond a module: one each would double what importing the client costs.
    module: safeFileName(property.charAt(0).toLowerCase()),
  };
}

function buildOperation(
  group: Group,
  operation: Operation,
  types: ReadonlyMap<Text, TypeDeclaration>,
  className: string,
): OperationNames {
  const bodyKey = buildBodyKey(operation, types);
  const { property, module } = buildNamespace(group, className);
  const method = camelCase(operation.words);
  const type = safeIdentifier(pascalCase(operation.words));
  return {
    // Methods may have any name; variables may not, so only those are made safe.
    method: method === "constructor" ? "constructor_" : safeIdentifier(method),
    func: `${property}${type}`,
    descriptor: `${safeIdentifier(method)}Operation`,
    request: `${type}Request`,
    response: `${type}Response`,
    error: `${type}Error`,
    item: `${type}Item`,
    namespace: property,
    module,
    fields: buildRequestFields(operation, bodyKey),
    bodyKey,
  };
}

/** Parameters that stand in the request object, by key. */
function buildRequestFields(operation: Operation, bodyKey: string | null): readonly RequestField[] {
  const fields = operation.parameters
    .filter((parameter) => constantOf(parameter) === null)
    .map((parameter) => ({ key: renderRequestKey(parameter.name), parameter }));
  const body =
    operation.body === null || bodyKey === null ? [] : [[bodyKey, operation.body.pointer] as const];
  assertUnique("request field", [
    ...fields.map(({ key, parameter }) => [key, parameter.pointer] as const),
    ...body,
  ]);
  return fields;
}

/**
 * Key of the body: its schema's name where that is an object, `body` where it takes one of several forms, else
 * `requestBody`; `null` without a body.
 */
function buildBodyKey(
  operation: Operation,
  types: ReadonlyMap<Text, TypeDeclaration>,
): string | null {
  const type = operation.body?.contents[0]?.type;
  if (type === undefined) return null;
  if (type.kind === "union") return "body";
  const declaration = type.kind === "named" ? types.get(type.name) : undefined;
  const isObject = declaration?.type.kind === "object" || declaration?.type.kind === "intersection";
  return isObject ? safeIdentifier(camelCase(declaration.words)) : "requestBody";
}

function assertUnique(what: string, entries: readonly (readonly [string, string])[]): void {
  const seen = new Map<string, string>();
  for (const [name, pointer] of entries) {
    const other = seen.get(name.toLowerCase());
    if (other !== undefined) {
      fail("FF1501", {
        pointer,
        problem: `The ${what} name ${name} is also that of ${other}`,
        remedy: "Decide on another name in spec/names.lock.json",
      });
    }
    seen.set(name.toLowerCase(), pointer);
  }
}
