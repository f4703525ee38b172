/** A page of the reference for each builder of patches. */
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import type { Layout } from "../../generator/lang/layout.ts";
import { escapeCell, renderCode, renderFence, renderTable } from "../../generator/lang/markdown.ts";
import { renderCompactObject, renderString, renderValue } from "../../generator/lang/typescript.ts";
import { buildSample } from "../../generator/model/example.ts";
import {
  buildInstructionType,
  unionName,
  type Instruction,
  type InstructionCatalogue,
  type InstructionResource,
} from "../../generator/model/instructions.ts";
import type { Json, TypeDeclaration, TypeRef } from "../../generator/model/model.ts";
import { renderClassExample } from "./examples.ts";
import { methodName, patchNames } from "./patch-names.ts";
import { allOperations, namesOf, type Scope } from "./scope.ts";

/** One page a resource. */
export function emitPatchPages(scope: Scope): readonly OutputFile[] {
  const catalogue = scope.model.instructions;
  return catalogue === null
    ? []
    : inUse(scope, catalogue).map((resource) => emitPatchPage(scope, catalogue, resource));
}

/** Resources that an operation of the API takes instructions of; another version may lack some. */
function inUse(
  { model }: Scope,
  { resources }: InstructionCatalogue,
): readonly InstructionResource[] {
  const ids = new Set(allOperations(model).map(({ id }) => id));
  return resources.filter(({ operations }) => operations.some((id) => ids.has(id)));
}

function emitPatchPage(
  scope: Scope,
  catalogue: InstructionCatalogue,
  resource: InstructionResource,
): OutputFile {
  const { factory } = patchNames(resource);
  const decisions = resource.instructions.flatMap(({ kind, decision }) =>
    decision === null ? [] : [`- ${renderCode(kind)}: ${decision}`],
  );
  return buildFile(
    `docs/${factory}.md`,
    scope.kit.renderer("patch-page", {
      title: factory,
      overview: resource.description,
      uses: renderUses(scope, catalogue, resource),
      environment: ENVIRONMENT_NOTES[resource.environmentKey],
      example: renderPatchExample(scope, catalogue, resource),
      instructions: renderTable(
        ["Instruction", "What it does", "Parameters", "Needs environment", "Repeatable"],
        resource.instructions.map((instruction) => renderRow(resource, instruction)),
      ),
      decisions:
        resource.decision === null && decisions.length === 0
          ? null
          : [...(resource.decision === null ? [] : [`- ${resource.decision}`]), ...decisions],
    }),
    `${catalogue.source}${resource.pointer}`,
  );
}

const ENVIRONMENT_NOTES = {
  none: "No environment key: the operation's path says which environment is meant, if one is.",
  optional: "An environment key may be given; the path names the environment already.",
  required: "An environment key has to be given when the patch begins.",
  "per-instruction":
    "Some instructions need an environment key. Give it when the patch begins: without it, their methods do not compile, and throw an `InvalidRequestError` when they are called all the same.",
} as const;

/** Operations that take the patch, and those that take its instructions in a body of their own. */
function renderUses(
  scope: Scope,
  catalogue: InstructionCatalogue,
  { name, operations }: InstructionResource,
): string {
  const describe = (ids: readonly string[]): string =>
    allOperations(scope.model)
      .filter(({ id }) => ids.includes(id))
      .map((operation) => {
        const { namespace, method } = namesOf(scope, operation);
        return `[${namespace}.${method}](${namespace}.md)`;
      })
      .join(", ");
  const accepting = catalogue.accepts.filter(({ resources }) => resources.includes(name));
  const others = describe(accepting.map(({ operation }) => operation));
  return [
    `The body of ${describe(operations)}.`,
    ...(others === "" ? [] : [`Its \`instructions\` also go into the body of ${others}.`]),
  ].join(" ");
}

function renderRow(resource: InstructionResource, instruction: Instruction): readonly string[] {
  const { choice, parameters, description, idempotent, needsEnvironment } = instruction;
  const names = parameters.map(({ name, required }) => {
    const isAlternative = choice?.branches.some((branch) => branch.includes(name)) === true;
    return renderCode(`${name}${required && !isAlternative ? "" : "?"}`);
  });
  const needs = needsEnvironment || resource.environmentKey === "required";
  return [
    renderCode(methodName(instruction)),
    escapeCell(description),
    names.join(", "),
    needs ? "yes" : "no",
    idempotent ? "yes" : "no",
  ];
}

/** What the README says of builders: examples with the largest of them. */
export function renderPatchSection(scope: Scope): string | null {
  const catalogue = scope.model.instructions;
  if (catalogue === null) return null;
  const resources = inUse(scope, catalogue);
  const [largest] = [...resources].sort((a, b) => b.instructions.length - a.instructions.length);
  if (largest === undefined) return null;
  const { factory } = patchNames(largest);
  const needsKey = !["none", "optional"].includes(largest.environmentKey);
  const section = scope.kit.renderer("readme-patches", {
    packageName: scope.options.packageName,
    example: renderPatchExample(scope, catalogue, largest),
    mediaType: renderCode(catalogue.mediaType),
    factory,
    envelope: `{ ${needsKey ? 'environmentKey: "production", ' : ""}comment: "Rollout" }`,
    pages: resources.map((resource) => {
      const { factory: name } = patchNames(resource);
      return `- [${name}](docs/${name}.md) - ${resource.instructions.length} instructions. ${resource.description}`;
    }),
  });
  return section.trimEnd();
}

/** A program that sends one instruction. */
export function renderPatchExample(
  scope: Scope,
  catalogue: InstructionCatalogue,
  resource: InstructionResource,
): string {
  const operation = allOperations(scope.model).find(({ id }) => resource.operations.includes(id));
  const instruction =
    resource.instructions.find(({ parameters }) => parameters.length > 0) ??
    resource.instructions[0];
  if (operation === undefined || instruction === undefined) return "";
  const { factory } = patchNames(resource);
  const envelope =
    instruction.needsEnvironment || resource.environmentKey === "required"
      ? [renderCompactObject([["environmentKey", renderString("production")]])]
      : [];
  const sample = Object.entries(sampleOf(catalogue, instruction) as Record<string, Json>);
  const parameters = sample.filter(([name]) => name !== "kind");
  const given = parameters.length === 0 ? [] : [renderValue(Object.fromEntries(parameters))];
  const body: Layout = [
    factory,
    "(",
    ...envelope,
    ").",
    methodName(instruction),
    "(",
    ...given,
    ")",
  ];
  const line = `import { ${factory} } from ${renderString(`${scope.options.packageName}/patches`)};`;
  return renderFence(
    "typescript",
    renderClassExample(scope, operation, { body: { layout: body, line } }),
  );
}

/** An instruction with values that stand in the catalogue. */
export function sampleOf(catalogue: InstructionCatalogue, instruction: Instruction): Json {
  const declare = (name: string, type: TypeRef, example: Json | undefined): TypeDeclaration => ({
    name,
    words: [name],
    type,
    description: null,
    deprecated: false,
    usedInRequests: true,
    usedInResponses: false,
    example,
    pointer: instruction.pointer,
  });
  const unions = catalogue.resources.map(({ name, instructions }) =>
    declare(
      unionName(name),
      { kind: "unknown", pointer: instruction.pointer },
      { kind: instructions[0]?.kind ?? "" },
    ),
  );
  const shared = catalogue.types.map(({ name, type, example }) => declare(name, type, example));
  const types = new Map([...unions, ...shared].map((each) => [each.name, each]));
  return (
    buildSample(buildInstructionType(instruction), { types, mode: "request", fill: "required" }) ??
    {}
  );
}
