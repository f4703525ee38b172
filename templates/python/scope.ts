/** What every part of the Python flavor works from. */
import { defaultAddress } from "../../generator/model/servers.ts";
import { type Text, untrusted, type Untrusted } from "../../generator/values.ts";
import type { Kit } from "../../generator/emit/flavor.ts";
import { moveOverlay } from "../../generator/emit/overlay.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import type { ApiModel, Operation, Server, TypeDeclaration } from "../../generator/model/model.ts";
import { bracketed, type Layout } from "../../generator/lang/layout.ts";
import { serverNames } from "../../generator/lang/server-names.ts";
import { renderPythonDict, renderPythonString, snakeCase } from "../../generator/lang/python.ts";
import { renderNameMap } from "../../generator/lang/python-types.ts";
import { buildNames, type Names, type OperationNames } from "./names.ts";
import type { PythonOptions } from "./options.ts";

export interface Scope {
  readonly model: ApiModel;
  readonly kit: Kit;
  readonly options: PythonOptions;
  readonly names: Names;
  readonly types: ReadonlyMap<Text, TypeDeclaration>;
}

export const buildScope = (model: ApiModel, kit: Kit, options: PythonOptions): Scope => ({
  model,
  kit,
  options,
  names: buildNames(model, options),
  types: new Map(model.types.map((type) => [type.name, type])),
});

/** Module the hand-written files name; another one takes their folder over. */
const OVERLAY_MODULE = "src/flagforge_launchdarkly/";

/** The hand-written files, in the folder of the module that is generated. */
export const placeOverlay = ({ kit, options, model }: Scope): readonly OutputFile[] =>
  kit.overlay
    // The base of the builders: an API without instructions has none.
    .filter(({ path }) => model.instructions !== null || !path.endsWith("/_lib/instructions.py"))
    .map((file) => moveOverlay(file, OVERLAY_MODULE, `src/${options.moduleName}/`));

/** A file of the module, rendered from a template. */
export const emitModule = (
  scope: Scope,
  path: string,
  template: string,
  context: Parameters<Kit["renderer"]>[1],
  origin: string,
): OutputFile =>
  buildFile(
    `src/${scope.options.moduleName}/${path}`,
    scope.kit.renderer(template, context),
    origin,
  );

export function namesOf(scope: Scope, operation: Operation): OperationNames {
  const names = scope.names.operations.get(operation.id);
  if (names === undefined) throw new Error(`No names for ${operation.id}`);
  return names;
}

/** No credential is sent where an operation says that it needs none. */
export const isAnonymous = ({ model }: Scope, { security }: Operation): boolean => {
  const required = security ?? model.security;
  return (
    required.length === 0 || (security !== null && required.some((schemes) => schemes.length === 0))
  );
};

export interface NamedServer extends Server {
  readonly name: Untrusted;
  /** The address with its variables. */
  readonly template: Untrusted;
}

/** Servers with the names a user picks them by; variables are filled with their defaults. */
export const namedServers = ({ model }: Scope): readonly NamedServer[] =>
  nameServers(model.servers);

/** As `namedServers`, of an operation. */
export function nameServers(servers: readonly Server[]): readonly NamedServer[] {
  const names = serverNames(servers, snakeCase);
  return servers.map((server, i): NamedServer => ({
    ...server,
    name: names[i] ?? untrusted(`server${i + 1}`),
    template: server.url,
    url: defaultAddress(server),
  }));
}

/** Name → address; one with variables brings their defaults. */
export const renderAddresses = (servers: readonly NamedServer[]): Layout =>
  renderPythonDict(
    servers.map(({ name, template, variables }) => [
      renderPythonString(name),
      variables.length === 0
        ? renderPythonString(template)
        : bracketed(
            "(",
            [
              renderPythonString(template),
              renderNameMap(variables.map((each) => [each.name, each.defaultValue])),
            ],
            ")",
          ),
    ]),
  );

/** Whether the address of any server has variables. */
export const hasVariables = (model: ApiModel): boolean =>
  [
    ...model.servers,
    ...model.groups.flatMap(({ operations }) => operations.flatMap(({ servers }) => servers)),
  ].some(({ variables }) => variables.length > 0);
