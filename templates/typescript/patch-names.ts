/** Public names of what the instruction catalogue becomes. */
import { type Text, untrusted } from "../../generator/values.ts";
import { fail } from "../../generator/diagnostics.ts";
import { safeFileName, safeIdentifier, safeTypeName } from "../../generator/lang/typescript.ts";
import { camelCase, pascalCase } from "../../generator/lang/words.ts";
import type {
  Instruction,
  InstructionCatalogue,
  InstructionResource,
} from "../../generator/model/instructions.ts";
import { splitWords } from "../../generator/model/words.ts";

export interface PatchNames {
  /** `flagPatch` */
  readonly factory: string;
  /** `FlagPatch` */
  readonly builder: string;
  /** `FlagPatchBody` */
  readonly body: string;
  /** `FlagPatchFactory` */
  readonly factoryType: string;
  /** `FlagInstruction` */
  readonly union: string;
  /** `FlagEnvironmentInstruction` */
  readonly environmentUnion: string;
  /** Module under `src/patches/`. */
  readonly module: string;
}

/** Names of a resource. */
export function patchNames({ words }: InstructionResource): PatchNames {
  const pascal = safeIdentifier(pascalCase(words));
  return {
    factory: `${safeIdentifier(camelCase(words))}Patch`,
    builder: `${pascal}Patch`,
    body: `${pascal}PatchBody`,
    factoryType: `${pascal}PatchFactory`,
    union: `${pascal}Instruction`,
    environmentUnion: `${pascal}EnvironmentInstruction`,
    module: safeFileName(camelCase(words)),
  };
}

/** Module of the types that instructions share. */
export const SHARED_MODULE = "shared";

export const instructionTypeName = (
  { words }: InstructionResource,
  instruction: Instruction,
): string => safeIdentifier(`${pascalCase(words)}${pascalCase(instruction.words)}`);

export const sharedTypeName = (name: Text): string => safeTypeName(pascalCase(splitWords(name)));

/** Members of every builder and of every object; a method can't have their names. */
const MEMBERS = new Set([
  "add",
  "comment",
  "constructor",
  "environmentKey",
  "idempotent",
  "instructions",
  "then",
  "toJSON",
  ...Object.getOwnPropertyNames(Object.prototype),
]);

export function methodName({ words }: Instruction): string {
  const name = safeIdentifier(camelCase(words));
  return MEMBERS.has(name) ? `${name}_` : name;
}

/** Two things with one name are an error: all of them are exported from one place. */
export function assertPatchNames(catalogue: InstructionCatalogue): void {
  const seen = new Map<Text, string>();
  const note = (name: Text, pointer: string): void => {
    const other = seen.get(name.toLowerCase());
    if (other !== undefined && other !== pointer) {
      fail("FF1501", {
        file: catalogue.source,
        pointer,
        problem: `The name ${name} is also that of ${other}`,
        remedy: "Rename one of the two in the catalogue",
      });
    }
    seen.set(name.toLowerCase(), pointer);
  };
  for (const { name, pointer } of catalogue.types) note(sharedTypeName(name), pointer);
  note(`module ${SHARED_MODULE}`, "the shared types");
  note("module index", "the index");
  for (const resource of catalogue.resources) {
    const names = patchNames(resource);
    note(`module ${names.module}`, resource.pointer);
    for (const name of [names.builder, names.body, names.factoryType]) note(name, resource.pointer);
    for (const name of [names.union, names.environmentUnion]) note(name, resource.pointer);
    for (const instruction of resource.instructions) {
      note(instructionTypeName(resource, instruction), instruction.pointer);
      note(untrusted(`${resource.name}.${methodName(instruction)}`), instruction.pointer);
    }
  }
}
