/** What every part of the classic Python flavor works from. */
import type { Text } from "../../generator/values.ts";
import type { Kit } from "../../generator/emit/flavor.ts";
import { moveOverlay } from "../../generator/emit/overlay.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import type { ApiModel, Operation, TypeDeclaration } from "../../generator/model/model.ts";
import { buildNames, type Names, type OperationNames } from "./names.ts";
import type { ClassicOptions } from "./options.ts";

export interface Scope {
  readonly model: ApiModel;
  readonly kit: Kit;
  readonly options: ClassicOptions;
  readonly names: Names;
  readonly types: ReadonlyMap<Text, TypeDeclaration>;
}

export const buildScope = (model: ApiModel, kit: Kit, options: ClassicOptions): Scope => ({
  model,
  kit,
  options,
  names: buildNames(model),
  types: new Map(model.types.map((type) => [type.name, type])),
});

/** Module the hand-written files lie in; another one takes their folder over. */
const OVERLAY_MODULE = "src/launchdarkly_api/";

/** The hand-written files, in the folder of the module that is generated. */
export const placeOverlay = ({ kit, options }: Scope): readonly OutputFile[] =>
  kit.overlay.map((file) => moveOverlay(file, OVERLAY_MODULE, `src/${options.moduleName}/`));

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
