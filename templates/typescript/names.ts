/** Public names of the TypeScript flavor. */
import type { Text } from "../../generator/values.ts";
import { fail } from "../../generator/diagnostics.ts";
import { buildRequestKeys, type RequestKeys } from "../../generator/lang/typescript-requests.ts";
import { safeFileName, safeIdentifier, safeTypeName } from "../../generator/lang/typescript.ts";
import { camelCase, pascalCase } from "../../generator/lang/words.ts";
import type { ApiModel, Group, Operation, TypeDeclaration } from "../../generator/model/model.ts";

export interface OperationNames extends RequestKeys {
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
    ...buildRequestKeys(operation, types),
  };
}

function assertUnique(what: string, entries: readonly (readonly [string, string])[]): void {
  const seen = new Map<string, string>();
  for (const [name, pointer] of entries) {
    const other = seen.get(name.toLowerCase());
    if (other !== undefined) {
      fail("FF1501", {
        pointer,
        problem: `The ${what} name ${name} is also that of ${other}`,
        remedy: 'Decide on another name in the file that the configuration calls "names"',
      });
    }
    seen.set(name.toLowerCase(), pointer);
  }
}
