/** Example instructions: one of a resource's, with values that stand in the catalogue. */
import { splitWords } from "./words.ts";
import { buildSample } from "./example.ts";
import {
  buildInstructionType,
  unionName,
  type Instruction,
  type InstructionCatalogue,
  type InstructionResource,
} from "./instructions.ts";
import type { Json, TypeDeclaration, TypeRef, Untrusted } from "./model.ts";

/** The instruction that teaches most of a resource: the first that takes something. */
export const pickInstruction = ({ instructions }: InstructionResource): Instruction | undefined =>
  instructions.find(({ parameters }) => parameters.length > 0) ?? instructions[0];

/** Whether a body with this instruction has to name an environment. */
export const namesEnvironment = (
  resource: InstructionResource,
  { needsEnvironment }: Instruction,
) => needsEnvironment || resource.environmentKey === "required";

/** An instruction with values that stand in the catalogue. */
export function buildInstructionSample(
  catalogue: InstructionCatalogue,
  instruction: Instruction,
): Json {
  const declare = (name: Untrusted, type: TypeRef, example: Json | undefined): TypeDeclaration => ({
    name,
    words: splitWords(name),
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
