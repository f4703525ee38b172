/** Public names of what the instruction catalogue becomes. */
import type { Text } from "../../generator/values.ts";
import { argumentName, attributeName, className, snakeCase } from "../../generator/lang/python.ts";
import { pascalCase } from "../../generator/lang/words.ts";
import type {
  Instruction,
  InstructionCatalogue,
  InstructionResource,
} from "../../generator/model/instructions.ts";
import { splitWords } from "../../generator/model/words.ts";
import { assertUnique } from "./names.ts";
import { nameProperties, type ModelField } from "../../generator/lang/python-models.ts";

export interface PatchNames {
  /** `flag_patch` */
  readonly factory: string;
  /** `FlagPatch` */
  readonly builder: string;
  /** Module under `patches/`. */
  readonly module: string;
}

/** Names of a resource. */
export function patchNames({ words }: InstructionResource): PatchNames {
  const snake = snakeCase(words.join("_"));
  return {
    factory: `${snake}_patch`,
    builder: `${className(pascalCase(words))}Patch`,
    module: attributeName(snake),
  };
}

/** Module of the types that instructions share. */
export const SHARED_MODULE = "_types";

/** Class of a shared type. */
export const sharedTypeName = (name: Text): string => className(pascalCase(splitWords(name)));

/** Members of every builder; a method can't have their names. */
const MEMBERS = new Set([
  "add",
  "comment",
  "environment_key",
  "idempotent",
  "instructions",
  "to_dict",
]);

/** Method of an instruction. */
export function methodName({ words }: Instruction): string {
  const name = attributeName(snakeCase(words.join("_")));
  return MEMBERS.has(name) ? `${name}_` : name;
}

/** Arguments of an instruction's method. */
export const nameParameters = ({ parameters }: Instruction): readonly ModelField[] =>
  nameProperties(parameters, argumentName, new Set(["self"]));

/** Two things with one name are an error: all of them are exported from one place. */
export function assertPatchNames({ types, resources }: InstructionCatalogue): void {
  assertUnique("patch", [
    ...types.map(({ name, pointer }) => [sharedTypeName(name), pointer] as const),
    ...resources.flatMap((resource) => {
      const { factory, builder, module } = patchNames(resource);
      return [factory, builder, `patches.${module}`].map(
        (name) => [name, resource.pointer] as const,
      );
    }),
  ]);
  for (const resource of resources)
    assertUnique(
      "patch method",
      resource.instructions.map((each) => [methodName(each), each.pointer]),
    );
}
