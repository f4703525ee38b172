/** `src/patches`: types of instructions, and the builders that collect them. */
import { type Text, untrusted } from "../../generator/values.ts";
import { ImportSet } from "../../generator/emit/imports.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import {
  assignment,
  bracketed,
  group,
  ifBreak,
  indent,
  join,
  line,
  renderLayout,
  softline,
  typeArguments,
  type Layout,
} from "../../generator/lang/layout.ts";
import {
  renderCompactObject,
  renderDocComment,
  renderObject,
  renderString,
} from "../../generator/lang/typescript.ts";
import {
  buildInstructionType,
  unionResource,
  type Instruction,
  type InstructionCatalogue,
  type InstructionResource,
  type InstructionType,
} from "../../generator/model/instructions.ts";
import type { Property, TypeRef } from "../../generator/model/model.ts";
import {
  assertPatchNames,
  instructionTypeName,
  methodName,
  patchNames,
  SHARED_MODULE,
  sharedTypeName,
} from "./patch-names.ts";
import type { Scope } from "./scope.ts";
import { renderAlias, unionOf } from "./types.ts";
import { buildWireType } from "./wire.ts";

const LIB = "../lib/semantic-patch.js";

/** One module a resource, one for shared types, and an index; nothing without a catalogue. */
export function emitPatches(scope: Scope): readonly OutputFile[] {
  const catalogue = scope.model.instructions;
  if (catalogue === null) return [];
  assertPatchNames(catalogue);
  return [
    ...catalogue.resources.map((resource) =>
      scope.kit.units.file(emitResource, scope, catalogue, resource),
    ),
    emitShared(scope, catalogue),
    emitIndex(scope, catalogue),
  ];
}

function emitIndex(scope: Scope, { resources, source }: InstructionCatalogue): OutputFile {
  const modules = resources.map((resource) => patchNames(resource).module).sort();
  const exports = [
    ...modules.map((module) => `export * from "./${module}.js";`),
    `export type * from "./${SHARED_MODULE}.js";`,
    `export { otherInstruction, type UnknownInstruction } from "${LIB}";`,
  ];
  return buildFile("src/patches/index.ts", scope.kit.renderer("index", { exports }), source);
}

function emitShared(scope: Scope, catalogue: InstructionCatalogue): OutputFile {
  const imports = new ImportSet();
  const reference = referenceFrom(catalogue, imports, SHARED_MODULE);
  const declarations = catalogue.types.map((type) => renderSharedType(type, reference));
  return buildFile(
    `src/patches/${SHARED_MODULE}.ts`,
    scope.kit.renderer("module", { imports: imports.render() || null, declarations }),
    `${catalogue.source}#/types`,
  );
}

type Reference = (name: Text) => string;

/** Imports a shared type, or the union of another resource's instructions. */
function referenceFrom(
  { resources }: InstructionCatalogue,
  imports: ImportSet,
  own: string,
): Reference {
  return (name) => {
    const resource = resources.find((candidate) => candidate.name === unionResource(name));
    const [module, type] =
      resource === undefined
        ? [SHARED_MODULE, sharedTypeName(name)]
        : [patchNames(resource).module, patchNames(resource).union];
    return module === own ? type : imports.type(`./${module}.js`, type);
  };
}

function renderSharedType(
  { name, description, type }: InstructionType,
  reference: Reference,
): string {
  const comment = renderDocComment([description]).join("\n");
  return `${comment}\n${renderTypeAlias(sharedTypeName(name), type, reference)}`;
}

const renderTypeAlias = (name: string, type: TypeRef, reference: Reference): string =>
  renderAlias(name, buildWireType(type, { open: false, reference }).layout);

const ENVIRONMENT_TYPES = {
  none: "undefined",
  optional: "string | undefined",
  required: "string",
  "per-instruction": "EnvironmentKey",
} as const;

function emitResource(
  scope: Scope,
  catalogue: InstructionCatalogue,
  resource: InstructionResource,
): OutputFile {
  const names = patchNames(resource);
  const { instructions, environmentKey } = resource;
  const imports = new ImportSet();
  for (const name of ["InstructionRule", "SemanticPatch", "UnknownInstruction"])
    imports.type(LIB, name);
  if (instructions.some(({ parameters }) => parameters.length > 0))
    imports.type(LIB, "ParametersOf");
  imports.value(LIB, "definePatch");
  const reference = referenceFrom(catalogue, imports, names.module);
  // First: imports are complete only when everything that refers to a type is laid out.
  const types = instructions.map((each) => renderInstruction(resource, each, reference));
  return buildFile(
    `src/patches/${names.module}.ts`,
    scope.kit.renderer("patch", {
      imports: imports.render(),
      ...names,
      types,
      ...buildUnions(resource),
      environmentRequired: environmentKey === "required",
      environmentOptional: environmentKey === "optional",
      ...buildHeads(resource),
      methods: instructions.map((instruction) => renderMethod(resource, instruction)),
      rules: renderRules(catalogue, resource),
    }),
    `${catalogue.source}${resource.pointer}`,
  );
}

/** The unions of a resource's instructions. */
function buildUnions(resource: InstructionResource) {
  const names = patchNames(resource);
  const perInstruction = resource.environmentKey === "per-instruction";
  const namesOf = (needsEnvironment: boolean): readonly string[] =>
    resource.instructions
      .filter((instruction) => instruction.needsEnvironment === needsEnvironment)
      .map((instruction) => instructionTypeName(resource, instruction));
  const local = perInstruction ? [names.environmentUnion] : [];
  return {
    perInstruction,
    environmentInstructions: perInstruction
      ? renderAlias(names.environmentUnion, unionOf(namesOf(true)))
      : null,
    unions: renderAlias(names.union, unionOf([...local, ...namesOf(false), "UnknownInstruction"])),
  };
}

/** Lines that name the builder and the function that begins one. */
function buildHeads(resource: InstructionResource) {
  const names = patchNames(resource);
  const key = ENVIRONMENT_TYPES[resource.environmentKey];
  return {
    key,
    signatures: buildSignatures(resource),
    self: key === "EnvironmentKey" ? `${names.builder}<EnvironmentKey>` : names.builder,
    head: renderLayout([
      `export interface ${names.builder} extends `,
      typeArguments("SemanticPatch", [names.union, key]),
      " {",
    ]),
    description: renderDocComment([
      `Begins a patch. ${resource.description}`,
      `For ${resource.operations.map((id) => untrusted(`\`${id}\``)).join(", ")}.`,
    ]).join("\n"),
    factoryLine: renderLayout([
      assignment(
        `export const ${names.factory}: ${names.factoryType}`,
        "/* @__PURE__ */ definePatch(rules)",
      ),
      ";",
    ]),
  };
}

/** Ways to begin a patch. */
function buildSignatures(resource: InstructionResource): readonly string[] {
  const { builder } = patchNames(resource);
  const comment = "comment?: string | undefined";
  switch (resource.environmentKey) {
    case "none":
      return [`(envelope?: { ${comment} }): ${builder};`];
    case "optional":
      return [`(envelope?: { environmentKey?: string | undefined; ${comment} }): ${builder};`];
    case "required":
      return [`(envelope: { environmentKey: string; ${comment} }): ${builder};`];
    case "per-instruction":
      return [
        `(envelope: { environmentKey: string; ${comment} }): ${builder}<string>;`,
        `(envelope?: { ${comment} }): ${builder}<undefined>;`,
      ];
  }
}

function renderInstruction(
  resource: InstructionResource,
  instruction: Instruction,
  reference: Reference,
): string {
  const comment = renderDocComment([instruction.description]).join("\n");
  const name = instructionTypeName(resource, instruction);
  return `${comment}\n${renderTypeAlias(name, buildInstructionType(instruction), reference)}`;
}

/** What a reader of the method has to know: units stand with the parameters. */
function instructionNotes(
  { environmentKey, operations }: InstructionResource,
  instruction: Instruction,
): readonly Text[] {
  const { needsEnvironment, idempotent, choice } = instruction;
  const branches = choice?.branches.map(([first]) => untrusted(`\`${first ?? ""}\``)) ?? [];
  return [
    instruction.description,
    [
      ...(needsEnvironment ? ["Needs an environment key."] : []),
      ...(environmentKey === "per-instruction" && !needsEnvironment
        ? ["Needs no environment key."]
        : []),
      ...(choice === null
        ? []
        : [
            choice.rule === "exactlyOne"
              ? untrusted(`Takes either ${branches.join(" or ")}.`)
              : untrusted(`Needs ${branches.join(" or ")}.`),
          ]),
      ...(idempotent ? [] : ["Not to be sent twice."]),
    ].join(" "),
    `Instruction \`${instruction.kind}\` of ${operations.map((id) => untrusted(`\`${id}\``)).join(", ")}.`,
  ];
}

function renderMethod(resource: InstructionResource, instruction: Instruction): string {
  const { builder } = patchNames(resource);
  const split = resource.environmentKey === "per-instruction";
  const { parameters, choice, needsEnvironment } = instruction;
  const optional = choice === null && parameters.every(({ required }) => !required);
  const args: readonly Layout[] = [
    ...(needsEnvironment ? [`this: ${builder}<string>`] : []),
    ...(parameters.length === 0
      ? []
      : [
          `parameters${optional ? "?" : ""}: ParametersOf<${instructionTypeName(resource, instruction)}>`,
        ]),
  ];
  const head: Layout = group([
    `${methodName(instruction)}(`,
    indent([softline, join([",", line], [...args])]),
    args.length === 0 ? "" : ifBreak(","),
    softline,
    `): ${split ? `${builder}<EnvironmentKey>` : builder};`,
  ]);
  const comment = renderDocComment(
    [
      ...instructionNotes(resource, instruction),
      ...(needsEnvironment || choice !== null
        ? ["@throws InvalidRequestError when something it needs is not there"]
        : []),
    ],
    1,
  );
  return [...comment, renderLayout(head, 1)].join("\n");
}

/** What the run time has to know of each instruction. */
function renderRules(catalogue: InstructionCatalogue, resource: InstructionResource): string {
  const entries = resource.instructions.map((instruction) => {
    const { kind, choice, needsEnvironment, idempotent, parameters } = instruction;
    const method = methodName(instruction);
    const sums = findSums(catalogue, parameters);
    const names = choice?.branches.map(([first = ""]) => first) ?? [];
    const list = (items: readonly Text[]): Layout => bracketed("[", items.map(renderString), "]");
    const entry: readonly (readonly [string, Layout])[] = [
      ...(kind === method ? [] : [["kind", renderString(kind)] as const]),
      ...(needsEnvironment || resource.environmentKey === "required"
        ? [["environment", "true"] as const]
        : []),
      ...(idempotent ? [] : [["once", "true"] as const]),
      ...(choice === null
        ? []
        : [[choice.rule === "exactlyOne" ? "one" : "some", list(names)] as const]),
      ...(sums.length === 0
        ? []
        : [
            [
              "sums",
              renderCompactObject(sums.map(([path, sum]) => [path, String(sum)] as const)),
            ] as const,
          ]),
    ];
    return [method, renderCompactObject(entry)] as const;
  });
  return renderLayout([
    "const rules: Readonly<Record<string, InstructionRule>> = ",
    renderObject(entries),
    ";",
  ]);
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
