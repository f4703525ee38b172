/** `models/`: one class for each object, in modules by the operations that use them. */
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import type { Layout } from "../../generator/lang/layout.ts";
import { renderDocstring, renderPython, renderPythonString } from "../../generator/lang/python.ts";
import { compareText } from "../../generator/model/words.ts";
import { renderAssignedCall } from "../../generator/lang/python-annotations.ts";
import {
  compareMembers,
  PythonImports,
  renderImport,
} from "../../generator/lang/python-imports.ts";
import type { Model, ModelField } from "../../generator/lang/python-models.ts";
import { emitModule, type Scope } from "./scope.ts";
import {
  annotate,
  joinVariants,
  renderShape,
  type Place,
} from "../../generator/lang/python-types.ts";

/** Every module of models, and the package that finds them by name. */
export function emitModels(scope: Scope): readonly OutputFile[] {
  const modules = new Map<string, Model[]>();
  for (const model of scope.names.models.values())
    modules.set(model.module, [...(modules.get(model.module) ?? []), model]);
  const sorted = [...modules].sort(([a], [b]) => compareText(a, b));
  const doc = "The objects of the API. A class is loaded when its name is first used.";
  return [
    emitPackage(scope, "models", doc, [...scope.names.models.values()]),
    ...sorted.map(([module, models]) =>
      scope.kit.units.file(emitModelModule, scope, "models", module, models),
    ),
  ];
}

/** `__init__.py` of a package whose names are loaded when they are used. */
export function emitPackage(
  scope: Scope,
  folder: string,
  doc: string,
  exported: readonly Pick<Model, "name" | "module">[],
): OutputFile {
  const byModule = [...exported].sort(
    (a, b) => compareText(a.module, b.module) || compareMembers(a.name, b.name),
  );
  return emitModule(
    scope,
    `${folder}/__init__.py`,
    "models",
    {
      doc: renderDocstring([doc]) ?? "",
      hasModels: exported.length > 0,
      imports: byModule.map(({ module, name }) =>
        renderImport(`.${module}`, [`${name} as ${name}`], 1),
      ),
      modules: [...exported]
        .sort((a, b) => compareText(a.name, b.name))
        .map(({ name, module }) => `"${name}": "${module}",`),
    },
    "#/components/schemas",
  );
}

/** A module of models. */
export function emitModelModule(
  scope: Scope,
  folder: string,
  module: string,
  models: readonly Model[],
): OutputFile {
  const imports = new PythonImports();
  const typing = new PythonImports();
  imports.use(".._lib.model", "Model");
  imports.use("__future__", "annotations");
  const own = new Set(models.map(({ name }) => name));
  const place = {
    scope,
    imports,
    typing: imports,
    direction: "output",
    list: () => "list",
    importFile: () => imports.use(".._lib.bodies", "FileInput"),
    importModel: (name: string): string => {
      const home = [...scope.names.models.values()].find((model) => model.name === name)?.module;
      return own.has(name) ? name : typing.use(`.${home ?? ""}`, name);
    },
  } as const;
  const classes = [...models]
    .sort((a, b) => compareText(a.name, b.name))
    .map((model) => ({
      name: model.name,
      doc: renderDocstring([model.description ?? ""], 1),
      fields: model.fields.map((field) => renderField(field, { ...place, isOpen: model.isOpen })),
      isEmpty: model.fields.length === 0 && model.description === null,
    }));
  if (classes.some(({ fields }) => fields.length > 0)) imports.use(".._lib.model", "field");
  return buildFile(
    `src/${scope.options.moduleName}/${folder}/${module}.py`,
    scope.kit.renderer("model-module", renderHead(imports, typing, classes)),
    "#/components/schemas",
  );
}

function renderHead<T>(imports: PythonImports, typing: PythonImports, classes: T) {
  if (!typing.isEmpty) imports.use("typing", "TYPE_CHECKING");
  return {
    imports: renderImports(imports),
    typing: typing.isEmpty ? null : typing.render(1),
    classes,
  };
}

/** `from __future__` stands alone before all others. */
export const renderImports = (imports: PythonImports): string =>
  imports.render().replace(/^(from __future__ import annotations)\n(?!\n)/, "$1\n\n");

/** `owner_id: str = field("ownerId")`, with a comment under it that editors show. */
function renderField({ name, property }: ModelField, place: Place): string {
  const { type, required } = property;
  const variants = annotate(type, place);
  const all = required ? variants : [...new Set([...variants, "None"])];
  const shape = renderShape(place.scope, type);
  const args: readonly Layout[] = [
    renderPythonString(property.name),
    ...(shape === "" ? [] : [renderPythonString(shape)]),
    ...(required ? [] : ["default=None"]),
  ];
  const line = renderPython(renderAssignedCall(name, joinVariants(all), "field", args), 1);
  const doc = renderDocstring(
    [`${property.deprecated ? "Deprecated. " : ""}${property.description ?? ""}`.trim()],
    1,
  );
  return doc === null ? line : `${line}\n${doc}`;
}
