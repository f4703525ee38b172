/** A page of the reference for each builder of patches. */
import type { Text } from "../../generator/values.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import { renderCode, renderFence, renderTable } from "../../generator/lang/markdown.ts";
import {
  renderCodeCell,
  renderProseCell,
  renderProseLine,
  safeMarkdown,
} from "../../generator/lang/prose.ts";
import type {
  Instruction,
  InstructionCatalogue,
  InstructionResource,
} from "../../generator/model/instructions.ts";
import { renderClassExample } from "./examples.ts";
import { methodName, patchNames } from "./patch-names.ts";
import { allOperations, namesOf, type Scope } from "./scope.ts";

/** One page a resource. */
export function emitPatchPages(scope: Scope): readonly OutputFile[] {
  const catalogue = scope.model.instructions;
  return catalogue === null
    ? []
    : inUse(scope, catalogue).map((resource) =>
        scope.kit.units.file(emitPatchPage, scope, catalogue, resource),
      );
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
    decision === null ? [] : [`- ${renderCode(kind)}: ${renderProseLine(decision)}`],
  );
  return buildFile(
    `docs/${factory}.md`,
    scope.kit.renderer("patch-page", {
      title: factory,
      overview: safeMarkdown(resource.description),
      uses: renderUses(scope, catalogue, resource),
      environment: ENVIRONMENT_NOTES[resource.environmentKey],
      example: renderPatchExample(scope, resource),
      instructions: renderTable(
        ["Instruction", "What it does", "Parameters", "Needs environment", "Repeatable"],
        resource.instructions.map((instruction) => renderRow(resource, instruction)),
      ),
      decisions:
        resource.decision === null && decisions.length === 0
          ? null
          : [
              ...(resource.decision === null ? [] : [`- ${renderProseLine(resource.decision)}`]),
              ...decisions,
            ],
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
  const describe = (ids: readonly Text[]): string =>
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
    return renderCodeCell(`${name}${required && !isAlternative ? "" : "?"}`);
  });
  const needs = needsEnvironment || resource.environmentKey === "required";
  return [
    renderCode(methodName(instruction)),
    renderProseCell(description),
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
    example: renderPatchExample(scope, largest),
    mediaType: renderCode(catalogue.mediaType),
    factory,
    envelope: `{ ${needsKey ? 'environmentKey: "production", ' : ""}comment: "Rollout" }`,
    pages: resources.map((resource) => {
      const { factory: name } = patchNames(resource);
      return `- [${name}](docs/${name}.md) - ${resource.instructions.length} instructions. ${renderProseLine(resource.description)}`;
    }),
  });
  return section.trimEnd();
}

/** A program that sends one instruction. */
function renderPatchExample(scope: Scope, resource: InstructionResource): string {
  const operation = allOperations(scope.model).find(({ id }) => resource.operations.includes(id));
  return operation === undefined
    ? ""
    : renderFence("typescript", renderClassExample(scope, operation));
}
