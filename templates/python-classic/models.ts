/** `model/`: a module for each class, as published; `models`: all of them, loaded when used. */
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import { renderDocstring } from "../../generator/lang/python.ts";
import {
  PythonImports,
  compareMembers,
  renderImport,
} from "../../generator/lang/python-imports.ts";
import { annotate, joinVariants } from "../../generator/lang/python-types.ts";
import type { TypeRef } from "../../generator/model/model.ts";
import { compareText } from "../../generator/model/words.ts";
import type { ClassicModel } from "./names.ts";
import { emitModule, type Scope } from "./scope.ts";

/** Every class, and the packages they are found in. */
export const emitModels = (scope: Scope): readonly OutputFile[] => [
  buildFile(
    `src/${scope.options.moduleName}/model/__init__.py`,
    '"""The objects of the API, a module for each."""\n',
    "#/components/schemas",
  ),
  emitLazy(
    scope,
    "models",
    "The objects of the API. A class is loaded when its name is first used.",
    scope.names.classes.map(({ name, module }) => ({ name, module: `model.${module}` })),
  ),
  ...scope.names.classes.map((model) => scope.kit.units.file(emitModel, scope, model)),
];

/** A package that loads what it exports when it is first used. */
export function emitLazy(
  scope: Scope,
  name: string,
  doc: string,
  exported: readonly { readonly name: string; readonly module: string }[],
): OutputFile {
  const byModule = [...exported].sort(
    (a, b) => compareText(a.module, b.module) || compareMembers(a.name, b.name),
  );
  return emitModule(
    scope,
    `${name}/__init__.py`,
    "lazy",
    {
      doc: renderDocstring([doc]) ?? "",
      base: scope.options.baseModule,
      hasModels: exported.length > 0,
      imports: byModule.map((each) =>
        renderImport(`..${each.module}`, [`${each.name} as ${each.name}`], 1),
      ),
      modules: [...exported]
        .sort((a, b) => compareText(a.name, b.name))
        .map((each) => `"${each.name}": "${each.module}",`),
    },
    "#/components/schemas",
  );
}

function emitModel(scope: Scope, model: ClassicModel): OutputFile {
  const { base, name, module, description, pointer } = model;
  const imports = new PythonImports();
  const typing = new PythonImports();
  const context = {
    name,
    base:
      base.kind === "list" || base.kind === "dict"
        ? renderBase(scope, base, imports, typing)
        : null,
    from: renderFrom(scope, model),
    doc: renderDocstring([description ?? ""], 1) ?? "    __slots__ = ()",
    imports: imports.isEmpty ? null : imports.render(),
    typing: typing.isEmpty ? null : typing.render(1),
  };
  return emitModule(scope, `model/${module}.py`, "model", context, pointer);
}

/** The import that gives a class of the package below, or another one of this package. */
function renderFrom(scope: Scope, { base, name }: ClassicModel): string | null {
  switch (base.kind) {
    case "class":
      return renderImport(`${scope.options.baseModule}.models`, [name], 0);
    case "alias":
      return renderImport(`.${moduleOf(scope, base.of)}`, [`${base.of} as ${name}`], 0);
    case "list":
    case "dict":
      return null;
  }
}

const moduleOf = (scope: Scope, name: string): string =>
  scope.names.classes.find((model) => model.name === name)?.module ?? "";

/** `list["Item"]`, with the item's class imported for type checkers alone. */
function renderBase(
  scope: Scope,
  { kind, items }: { readonly kind: "list" | "dict"; readonly items: TypeRef },
  imports: PythonImports,
  typing: PythonImports,
): string {
  const item = joinVariants(
    annotate(items, {
      scope,
      imports,
      typing: imports,
      direction: "output",
      isOpen: true,
      list: () => "list",
      importFile: () => "bytes",
      importModel: (name) => typing.use(`.${moduleOf(scope, name)}`, name),
    }),
  );
  const text = typing.isEmpty ? item : `"${item}"`;
  if (!typing.isEmpty) imports.use("typing", "TYPE_CHECKING");
  return kind === "list" ? `list[${text}]` : `dict[str, ${text}]`;
}
