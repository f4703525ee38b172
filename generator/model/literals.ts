/** `enum` and `const` → literal types. */
import type { Json, LiteralType, TypeRef } from "./model.ts";

export type EnumProblem =
  | { readonly kind: "other-type"; readonly declared: string }
  | { readonly kind: "structured" }
  | { readonly kind: "empty" };

export interface BuiltLiteral {
  readonly type: TypeRef;
  readonly problem: EnumProblem | null;
}

type Value = LiteralType["values"][number];

/** Builds the type of a list of values, read as the declared type where that loses nothing (`"2"` as the integer 2). */
export function buildLiteral(
  values: readonly Json[],
  declared: Json | undefined,
  pointer: string,
  extent: LiteralType["extent"] = "listed",
): BuiltLiteral {
  const unknown: TypeRef = { kind: "unknown", pointer };
  if (values.length === 0) return { type: unknown, problem: { kind: "empty" } };
  const plain = values.filter((value) => value !== null);
  if (plain.some((value) => typeof value === "object")) {
    return { type: unknown, problem: { kind: "structured" } };
  }
  const scalars = [...new Set(plain as LiteralType["values"])];
  const wanted = Array.isArray(declared) ? null : declared;
  const numeric = wanted === "integer" || wanted === "number";
  const converted = numeric ? [...new Set(scalars.map(toNumber))] : scalars;
  const problem: EnumProblem | null =
    typeof wanted === "string" && scalars.some((value) => !matches(value, wanted))
      ? { kind: "other-type", declared: wanted }
      : null;
  const literal = buildValues(converted, extent, pointer);
  return {
    type: plain.length === values.length ? literal : { kind: "nullable", type: literal, pointer },
    problem,
  };
}

const buildValues = (
  values: LiteralType["values"],
  extent: LiteralType["extent"],
  pointer: string,
): TypeRef =>
  values.length === 0 ? { kind: "never", pointer } : { kind: "literal", values, extent, pointer };

function toNumber(value: Value): Value {
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

function matches(value: Value, type: string): boolean {
  switch (type) {
    case "string":
    case "boolean":
    case "number":
      return typeof value === type;
    case "integer":
      return Number.isInteger(value);
    default:
      return false;
  }
}

/** What is wrong with an enumeration, in words. */
export function renderEnumProblem(problem: EnumProblem): string {
  switch (problem.kind) {
    case "empty":
      return "The enumeration has no values";
    case "structured":
      return "The enumeration holds objects or lists";
    case "other-type":
      return `The enumeration holds values that are not of the declared type ${problem.declared}`;
  }
}
