/** `patches/`: builders that collect instructions, and the objects that instructions hold. */
import { dataOf } from "../../generator/lang/json.ts";
import { type Text, untrusted, type Untrusted } from "../../generator/values.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import type { Layout } from "../../generator/lang/layout.ts";
import {
  renderDocstring,
  renderPython,
  renderPythonCall,
  renderPythonDef,
  renderPythonDict,
  renderPythonString,
  argumentName,
} from "../../generator/lang/python.ts";
import {
  findResource,
  unionName,
  type Instruction,
  type InstructionCatalogue,
  type InstructionResource,
} from "../../generator/model/instructions.ts";
import type { Operation, Property, TypeDeclaration, TypeRef } from "../../generator/model/model.ts";
import { splitWords } from "../../generator/model/words.ts";
import { renderParameterType } from "../../generator/lang/python-annotations.ts";
import { PythonImports } from "../../generator/lang/python-imports.ts";
import { emitModelModule, emitPackage, renderImports } from "./model-modules.ts";
import { nameFields, objectOf, type Model } from "../../generator/lang/python-models.ts";
import type { Argument } from "./names.ts";
import {
  assertPatchNames,
  methodName,
  nameParameters,
  patchNames,
  SHARED_MODULE,
  sharedTypeName,
} from "./patch-names.ts";
import type { Scope } from "./scope.ts";
import {
  annotate,
  joinVariants,
  keyword,
  renderShape,
  type Place,
} from "../../generator/lang/python-types.ts";

/** One module a resource, one of shared types, and the package; nothing without a catalogue. */
export function emitPatches(scope: Scope): readonly OutputFile[] {
  const catalogue = scope.model.instructions;
  if (catalogue === null) return [];
  assertPatchNames(catalogue);
  const inner = buildPatchScope(scope, catalogue);
  const models = [...inner.names.models.values()];
  const builders = catalogue.resources.flatMap((resource) => {
    const { builder, factory, module } = patchNames(resource);
    return [builder, factory].map((name) => ({ name, module }));
  });
  return [
    emitPackage(scope, "patches", "Builders of patches made of instructions.", [
      ...models,
      ...builders,
    ]),
    ...(models.length === 0 ? [] : [emitModelModule(inner, "patches", SHARED_MODULE, models)]),
    ...catalogue.resources.map((resource) => emitResource(inner, catalogue, resource)),
  ];
}

/** A scope in which names are those of the catalogue. */
export function buildPatchScope(scope: Scope, catalogue: InstructionCatalogue): Scope {
  const declare = (name: Untrusted, type: TypeRef, example?: TypeDeclaration["example"]) =>
    [
      name,
      {
        name,
        words: splitWords(name),
        type,
        description: null,
        deprecated: false,
        usedInRequests: true,
        usedInResponses: false,
        example,
        pointer: type.pointer,
      },
    ] as const;
  // Instructions inside of instructions are taken in the form they are sent in.
  const unions = catalogue.resources.map(({ name, instructions, pointer }) =>
    declare(
      unionName(name),
      { kind: "map", values: { kind: "unknown", pointer }, constraints: {}, pointer },
      { kind: dataOf<string>(instructions[0]?.kind ?? "") },
    ),
  );
  const types = new Map<Text, TypeDeclaration>([
    ...unions,
    ...catalogue.types.map(({ name, type, example }) => declare(name, type, example)),
  ]);
  const models = catalogue.types.flatMap((shared): readonly (readonly [Untrusted, Model])[] => {
    const object = objectOf(shared.type, types);
    const model = object && {
      name: sharedTypeName(shared.name),
      module: SHARED_MODULE,
      fields: nameFields(object),
      description: shared.description,
      isOpen: false,
      pointer: shared.pointer,
    };
    return model === null ? [] : [[shared.name, model]];
  });
  return { ...scope, types, names: { ...scope.names, models: new Map(models) } };
}

/** Whether the body of an operation is, or can be, a list of instructions. */
export const takesInstructions = ({ model }: Scope, operation: Operation): boolean =>
  findResource(model.instructions, operation.id) !== undefined &&
  (operation.body?.contents ?? []).some(
    ({ mediaType }) => mediaType === model.instructions?.mediaType,
  );

/** Builder that an argument takes: the whole body, or the list of instructions in it. */
export function builderOf(
  scope: Scope,
  operation: Operation,
  { source }: Argument,
): { readonly name: string; readonly isGeneric: boolean } | null {
  const resource = findResource(scope.model.instructions, operation.id);
  if (resource === undefined || !takesInstructions(scope, operation)) return null;
  const carries =
    source.kind === "body" ||
    (source.kind === "property" && source.property.name === "instructions");
  return carries
    ? {
        name: patchNames(resource).builder,
        isGeneric: resource.environmentKey === "per-instruction",
      }
    : null;
}

const LIB = ".._lib.instructions";

/** What a builder's environment key is. */
const KEYS = {
  none: "None",
  optional: "str | None",
  required: "str",
  "per-instruction": "E_co",
} as const;

function emitResource(
  scope: Scope,
  catalogue: InstructionCatalogue,
  resource: InstructionResource,
): OutputFile {
  const { builder, module } = patchNames(resource);
  const imports = new PythonImports();
  const typing = new PythonImports();
  imports.use("__future__", "annotations");
  for (const name of ["InstructionRule", "SemanticPatch"]) imports.use(LIB, name);
  const place: Place = {
    scope,
    imports,
    typing,
    direction: "input",
    isOpen: false,
    importFile: () => typing.use(".._lib.bodies", "FileInput"),
    importModel: (name) => typing.use(`.${SHARED_MODULE}`, name),
    list: () => "list",
  };
  if (resource.environmentKey === "per-instruction") {
    imports.use(LIB, "E_co");
    imports.use("typing", "overload");
    typing.use("typing", "Any");
  }
  const methods = resource.instructions.map((each) => renderMethod(place, resource, each));
  if (resource.instructions.some((each) => !isBound(resource, each)))
    typing.use("typing_extensions", "Self");
  if (!typing.isEmpty) imports.use("typing", "TYPE_CHECKING");
  return buildFile(
    `src/${scope.options.moduleName}/patches/${module}.py`,
    scope.kit.renderer("patch", {
      moduleDoc: renderDocstring([resource.description]) ?? "",
      imports: renderImports(imports),
      typing: typing.isEmpty ? null : typing.render(1),
      rules: renderRules(scope, catalogue, resource),
      builder,
      key: KEYS[resource.environmentKey],
      methods,
      ...buildFactory(resource),
    }),
    `${catalogue.source}${resource.pointer}`,
  );
}

/** Whether a method exists only on builders with an environment key. */
const isBound = (
  { environmentKey }: InstructionResource,
  { needsEnvironment }: Instruction,
): boolean => environmentKey === "per-instruction" && needsEnvironment;

function renderMethod(place: Place, resource: InstructionResource, instruction: Instruction) {
  const { builder } = patchNames(resource);
  const bound = isBound(resource, instruction);
  const named = nameParameters(instruction);
  const alternatives = new Set(instruction.choice?.branches.flat());
  const parameters = named.map(({ name, property }) => {
    const required = property.required && !alternatives.has(property.name);
    return { name, required, layout: renderParameter(place, name, property, required) };
  });
  const ordered = [
    ...parameters.filter(({ required }) => required),
    ...parameters.filter(({ required }) => !required),
  ];
  const head = renderPythonDef(
    methodName(instruction),
    [
      bound ? `self: ${builder}[str]` : "self",
      ...(ordered.length === 0 ? [] : ["*"]),
      ...ordered.map(({ layout }) => layout),
    ],
    bound ? `${builder}[str]` : "Self",
  );
  const rows = named.flatMap(({ name, property }) => {
    const text = untrusted((property.description ?? "").replaceAll(/\s+/g, " ").trim());
    return text === "" ? [] : [untrusted(`    ${name}: ${text}`)];
  });
  const notes = describeInstruction(resource, instruction);
  return {
    head: renderPython(head, 1),
    doc:
      renderDocstring(
        [...notes, rows.length === 0 ? "" : untrusted(`Args:\n${rows.join("\n")}`)],
        2,
      ) ?? "",
    send: `        return self._add(${renderPythonString(instruction.kind)}, locals())`,
  };
}

function renderParameter(
  place: Place,
  name: string,
  { type }: Property,
  required: boolean,
): Layout {
  const variants = annotate(type, place);
  if (required) return [`${name}: `, renderParameterType(joinVariants(variants))];
  place.imports.use(".._lib.omit", "OMIT");
  place.imports.use(".._lib.omit", "Omit");
  const all = variants.includes("Any") ? ["Any"] : [...new Set([...variants, "Omit"])];
  return [`${name}: `, renderParameterType(all.join(" | ")), " = OMIT"];
}

/** What a reader of the method has to know: units stand with the parameters. */
export function describeInstruction(
  resource: InstructionResource,
  instruction: Instruction,
): readonly Text[] {
  const { needsEnvironment, idempotent, choice } = instruction;
  const named = nameParameters(instruction);
  const branches =
    choice?.branches.map(([first = ""]) => {
      const name =
        named.find(({ property }) => property.name === first)?.name ?? argumentName(first);
      return `\`${name}\``;
    }) ?? [];
  return [
    instruction.description,
    [
      ...(needsEnvironment ? ["Needs an environment key."] : []),
      ...(resource.environmentKey === "per-instruction" && !needsEnvironment
        ? ["Needs no environment key."]
        : []),
      ...(choice === null
        ? []
        : [
            choice.rule === "exactlyOne"
              ? `Takes either ${branches.join(" or ")}.`
              : `Needs ${branches.join(" or ")}.`,
          ]),
      ...(idempotent ? [] : ["Not to be sent twice."]),
    ].join(" "),
    `Instruction \`${instruction.kind}\` of ${resource.operations.map((id) => untrusted(`\`${id}\``)).join(", ")}.`,
  ];
}

/** The function that begins a patch. */
function buildFactory(resource: InstructionResource) {
  const { builder, factory } = patchNames(resource);
  const comment = "comment: str | None = None";
  const define = (key: string | null, result: string): Layout =>
    renderPythonDef(factory, ["*", ...(key === null ? [] : [key]), comment], result);
  const optional = "environment_key: str | None = None";
  const doc = renderDocstring(
    [
      `Begins a patch. ${resource.description}`,
      `For ${resource.operations.map((id) => untrusted(`\`${id}\``)).join(", ")}.`,
    ],
    1,
  );
  const build = (key: string | null, result = builder, overloads: readonly string[] = []) => ({
    factory: renderPython(define(key, result)),
    factoryDoc: doc ?? "",
    environment: key === null ? "None" : "environment_key",
    overloads,
  });
  switch (resource.environmentKey) {
    case "none":
      return build(null);
    case "optional":
      return build(optional);
    case "required":
      return build("environment_key: str");
    case "per-instruction":
      return build(
        optional,
        `${builder}[Any]`,
        [define("environment_key: str", `${builder}[str]`), define(null, `${builder}[None]`)].map(
          (head) => renderPython([head, " ..."]),
        ),
      );
  }
}

/** What the run time has to know of each instruction. */
function renderRules(
  scope: Scope,
  catalogue: InstructionCatalogue,
  resource: InstructionResource,
): string {
  const list = (items: readonly Text[]): Layout => `[${items.map(renderPythonString).join(", ")}]`;
  const entries = resource.instructions.map((instruction): readonly [Layout, Layout] => {
    const { kind, choice, needsEnvironment, idempotent, parameters } = instruction;
    const names = choice?.branches.map(([first = ""]) => first) ?? [];
    const sums = findSums(catalogue, parameters);
    const mapped = nameParameters(instruction).map(({ name, property }): [Layout, Layout] => [
      renderPythonString(name),
      `(${renderPythonString(property.name)}, ${renderPythonString(renderShape(scope, property.type))})`,
    ]);
    const args: readonly Layout[] = [
      ...(mapped.length === 0 ? [] : [renderPythonDict(mapped)]),
      ...(needsEnvironment || resource.environmentKey === "required" ? ["environment=True"] : []),
      ...(idempotent ? [] : ["once=True"]),
      ...(choice === null
        ? []
        : [keyword(choice.rule === "exactlyOne" ? "one" : "some", list(names))]),
      ...(sums.length === 0
        ? []
        : [
            keyword(
              "sums",
              renderPythonDict(sums.map(([path, sum]) => [renderPythonString(path), String(sum)])),
            ),
          ]),
    ];
    return [renderPythonString(kind), renderPythonCall("InstructionRule", args)];
  });
  return renderPython(["_RULES = ", renderPythonDict(entries)]);
}

/** Paths to maps whose values have a fixed sum. */
function findSums(
  catalogue: InstructionCatalogue,
  parameters: readonly Property[],
  prefix: Text = "",
): readonly (readonly [Text, number])[] {
  return parameters.flatMap(({ name, type }): readonly (readonly [Text, number])[] => {
    const bare = type.kind === "list" ? type.items : type;
    const shared =
      bare.kind === "named" ? catalogue.types.find((each) => each.name === bare.name) : undefined;
    if (shared === undefined) return [];
    if (shared.sum !== null) return [[untrusted(`${prefix}${name}`), shared.sum]];
    return shared.type.kind === "object" && prefix === ""
      ? findSums(catalogue, shared.type.properties, untrusted(`${name}.`))
      : [];
  });
}
