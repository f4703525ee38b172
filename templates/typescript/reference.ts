import type { OutputFile } from "../../generator/emit/output.ts";
import type { Scope } from "./scope.ts";
export const emitReference = (_scope: Scope): readonly OutputFile[] => [];
