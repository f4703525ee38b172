/** What every part of the TypeScript flavor works from. */
import { safeTypeName } from "../../generator/lang/typescript.ts";
import type { Text } from "../../generator/values.ts";
import { camelCase } from "../../generator/lang/words.ts";
import type {
  ApiModel,
  Operation,
  Response,
  SecurityScheme,
  TypeDeclaration,
} from "../../generator/model/model.ts";
import type { Kit } from "../../generator/emit/flavor.ts";
import type { ImportSet } from "../../generator/emit/imports.ts";
import { splitWords } from "../../generator/model/words.ts";
import { buildNames, type Names, type OperationNames } from "./names.ts";
import { RUNTIME_ERRORS, type TypeScriptOptions } from "./options.ts";

export interface Scope {
  readonly model: ApiModel;
  readonly kit: Kit;
  readonly options: TypeScriptOptions;
  readonly names: Names;
  readonly types: ReadonlyMap<Text, TypeDeclaration>;
  /** Declaration → error class, for the bodies of error responses. */
  readonly errorClasses: ReadonlyMap<Text, string>;
}

export function buildScope(model: ApiModel, kit: Kit, options: TypeScriptOptions): Scope {
  const names = buildNames(model, options.className);
  const taken = new Set([...RUNTIME_ERRORS, `${options.className}Error`]);
  const errorNames = new Set(
    allOperations(model).flatMap((operation) =>
      operation.responses.filter(isError).flatMap(bodyName),
    ),
  );
  const errorClasses = [...errorNames].sort().map((name) => {
    const type = names.types.get(name) ?? safeTypeName(name);
    return [name, taken.has(type) ? `${type}Model` : type] as const;
  });
  return {
    model,
    kit,
    options,
    names,
    types: new Map(model.types.map((type) => [type.name, type])),
    errorClasses: new Map(errorClasses),
  };
}

export const allOperations = (model: ApiModel): readonly Operation[] =>
  model.groups.flatMap((group) => group.operations);

/** The scheme calls authenticate with; `null` where the API has none that a key serves. */
export function credentialScheme({ auth, security }: ApiModel): SecurityScheme | null {
  const wanted = security.flat();
  const scheme = auth.find((candidate) => wanted.includes(candidate.name)) ?? auth[0];
  return scheme === undefined || scheme.kind === "mutualTLS" ? null : scheme;
}

/** Whether a response stands for a failure. */
export const isError = ({ status }: Response): boolean =>
  status.kind === "code" ? status.code >= 400 : status.kind === "range" && status.hundreds >= 4;

/** Whether a response stands for a success; `default` does where nothing else does. */
export const isSuccess = ({ status }: Response): boolean =>
  status.kind === "code"
    ? status.code >= 200 && status.code < 300
    : status.kind === "range" && status.hundreds === 2;

/** Success responses of an operation; `default` where it declares no other. */
export function successes(operation: Operation): readonly Response[] {
  const declared = operation.responses.filter(isSuccess);
  return declared.length > 0
    ? declared
    : operation.responses.filter(({ status }) => status.kind === "default");
}

/** Error responses of an operation; `default` where it has a success beside it. */
export function failures(operation: Operation): readonly Response[] {
  const fallback = operation.responses.filter(
    ({ status }) => status.kind === "default" && operation.responses.some(isSuccess),
  );
  return [...operation.responses.filter(isError), ...fallback];
}

/** Declaration that a response's JSON body is, if it has a name. */
export function bodyName(response: Response): readonly Text[] {
  const [content] = response.contents;
  return content?.kind === "json" && content.type.kind === "named" ? [content.type.name] : [];
}

export function namesOf(scope: Scope, operation: Operation): OperationNames {
  const names = scope.names.operations.get(operation.id);
  if (names === undefined) throw new Error(`No names for ${operation.id}`);
  return names;
}

/** Type name of a declaration. */
export const typeNameOf = (scope: Scope, declaration: Text): string =>
  scope.names.types.get(declaration) ?? safeTypeName(declaration);

/** Imports a declared type into a module that declares the names `own` itself and has those of `also` from elsewhere. */
export const importType = (
  scope: Scope,
  imports: ImportSet,
  folder: "models" | "other",
  own: { readonly self: string } | OperationNames,
  also: readonly string[] = [],
) => {
  const names = "self" in own ? [] : [own.request, own.response, own.error, own.item];
  const taken = [...names, ...also];
  return (declaration: Text): string => {
    const name = typeNameOf(scope, declaration);
    if ("self" in own && name === own.self) return name;
    const module = `${folder === "models" ? "." : "../models"}/${name}.js`;
    if (!taken.includes(name)) return imports.type(module, name);
    imports.type(module, `${name} as ${name}Model`);
    return `${name}Model`;
  };
};

/** Variable name of a client in examples. */
export const clientVariable = (options: TypeScriptOptions): string =>
  camelCase(splitWords(options.className));
