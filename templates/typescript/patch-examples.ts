/** Example bodies of operations that take instructions: a builder with one of them. */
import type { Layout } from "../../generator/lang/layout.ts";
import { renderCompactObject, renderString, renderValue } from "../../generator/lang/typescript.ts";
import { buildSample } from "../../generator/model/example.ts";
import {
  buildInstructionType,
  findResource,
  unionName,
  type Instruction,
  type InstructionCatalogue,
} from "../../generator/model/instructions.ts";
import type { Json, Operation, TypeDeclaration, TypeRef } from "../../generator/model/model.ts";
import { takesInstructions } from "./bodies.ts";
import { methodName, patchNames } from "./patch-names.ts";
import type { Scope } from "./scope.ts";

/** A body, and the import it begins with. */
export interface ExampleBody {
  readonly layout: Layout;
  readonly line: string;
}

/** The body that sends one instruction with a builder; `null` where the operation takes none. */
export function buildPatchBody(scope: Scope, operation: Operation): ExampleBody | null {
  const catalogue = scope.model.instructions;
  const resource = takesInstructions(scope, operation)
    ? findResource(catalogue, operation.id)
    : undefined;
  const instruction =
    resource?.instructions.find(({ parameters }) => parameters.length > 0) ??
    resource?.instructions[0];
  if (catalogue === null || resource === undefined || instruction === undefined) return null;
  const { factory } = patchNames(resource);
  const envelope =
    instruction.needsEnvironment || resource.environmentKey === "required"
      ? [renderCompactObject([["environmentKey", renderString("production")]])]
      : [];
  const sample = Object.entries(sampleOf(catalogue, instruction) as Record<string, Json>);
  const parameters = sample.filter(([name]) => name !== "kind");
  const given = parameters.length === 0 ? [] : [renderValue(Object.fromEntries(parameters))];
  return {
    layout: [factory, "(", ...envelope, ").", methodName(instruction), "(", ...given, ")"],
    line: `import { ${factory} } from ${renderString(`${scope.options.packageName}/patches`)};`,
  };
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
