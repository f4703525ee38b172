/** Types of the model as Python annotations, and as the shapes the run time converts values by. */
import type { Text } from "../values.ts";
import { bracketed, type Layout } from "./layout.ts";
import { renderPythonString, renderPythonValue } from "./python.ts";
import { encodeUrlPart } from "./url.ts";
import type { Discriminator, LiteralType, TypeDeclaration, TypeRef } from "../model/model.ts";
import type { PythonImports } from "./python-imports.ts";
import type { Model } from "./python-models.ts";

/** What types are looked up in. */
export interface TypeScope {
  readonly names: { readonly models: ReadonlyMap<Text, Model> };
  readonly types: ReadonlyMap<Text, TypeDeclaration>;
}

/** Where an annotation stands. */
export interface Place {
  readonly scope: TypeScope;
  /** Imports of names that exist at run time. */
  readonly imports: PythonImports;
  /** Imports for type checkers alone. */
  readonly typing: PythonImports;
  /** What is accepted is wider than what is given. */
  readonly direction: "input" | "output";
  /** Whether enumerations take values this version does not know. */
  readonly isOpen: boolean;
  /** Imports a model. */
  readonly importModel: (name: string) => string;
  /** Imports the type of a file to upload. */
  readonly importFile: () => string;
  /** How the builtin is written where a method may hide it. */
  readonly list: () => string;
}

/** Variants of an annotation, to be joined by `|`. */
export function annotate(
  type: TypeRef,
  place: Place,
  seen: readonly Text[] = [],
): readonly string[] {
  const inner = (child: TypeRef): string => joinVariants(annotate(child, place, seen));
  const isInput = place.direction === "input";
  switch (type.kind) {
    case "scalar":
      return type.scalar === "binary" && isInput ? [place.importFile()] : [SCALARS[type.scalar]];
    case "literal":
      return annotateLiteral(type, place);
    case "list":
      return isInput
        ? [`${place.typing.use("collections.abc", "Sequence")}[${inner(type.items)}]`]
        : [`${place.list()}[${inner(type.items)}]`];
    case "tuple": {
      const items = unique(
        [...type.items, ...(type.rest === null ? [] : [type.rest])].flatMap((item) =>
          annotate(item, place, seen),
        ),
      );
      const each = items.length === 0 ? any(place) : joinVariants(items);
      // A list on the wire: Python's tuples have no place for a length that varies.
      return isInput
        ? [`${place.typing.use("collections.abc", "Sequence")}[${each}]`]
        : [`${place.list()}[${each}]`];
    }
    case "map":
      return isInput
        ? [`${place.typing.use("collections.abc", "Mapping")}[str, ${inner(type.values)}]`]
        : [`dict[str, ${inner(type.values)}]`];
    case "named":
      return annotateNamed(type.name, place, seen);
    case "union":
      return unique(type.variants.flatMap((variant) => annotate(variant, place, seen)));
    case "nullable":
      return unique([...annotate(type.type, place, seen), "None"]);
    case "object":
    case "intersection":
      return isInput
        ? [`${place.typing.use("collections.abc", "Mapping")}[str, ${any(place)}]`]
        : [`dict[str, ${any(place)}]`];
    case "unknown":
    case "never":
      return [any(place)];
  }
}

const SCALARS = {
  string: "str",
  integer: "int",
  number: "float",
  boolean: "bool",
  binary: "bytes",
} as const;

const any = (place: Place): string => place.typing.use("typing", "Any");

function annotateNamed(name: Text, place: Place, seen: readonly Text[]): readonly string[] {
  const model = place.scope.names.models.get(name);
  const declaration = place.scope.types.get(name);
  if (model !== undefined) {
    const imported = place.importModel(model.name);
    if (place.direction === "output") return [imported];
    return [imported, `${place.typing.use("collections.abc", "Mapping")}[str, ${any(place)}]`];
  }
  // A type that is nothing but itself again can't be written out.
  if (declaration === undefined || seen.includes(name)) return [any(place)];
  return annotate(declaration.type, place, [...seen, name]);
}

function annotateLiteral({ values }: LiteralType, place: Place): readonly string[] {
  // Python has no literals of fractions.
  const isFraction = (value: unknown): boolean =>
    typeof value === "number" && !Number.isSafeInteger(value);
  const exact = values.filter((value) => !isFraction(value));
  const texts = exact.map((value) => String(renderPythonValue(value))).join(", ");
  const closed = exact.length === 0 ? [] : [`${place.typing.use("typing", "Literal")}[${texts}]`];
  const kinds = exact.map((value) =>
    typeof value === "string" ? "str" : typeof value === "number" ? "int" : "bool",
  );
  const fractions = exact.length < values.length ? ["float"] : [];
  return unique(place.isOpen ? [...closed, ...kinds, ...fractions] : [...closed, ...fractions]);
}

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

/** `Any` takes in everything else. */
export const joinVariants = (variants: readonly string[]): string =>
  variants.includes("Any") ? "Any" : variants.join(" | ");

/** How the run time finds the models in a value; empty where there are none. */
export function renderShape(scope: TypeScope, type: TypeRef, seen: readonly Text[] = []): string {
  const inner = (child: TypeRef): string => {
    const shape = renderShape(scope, child, seen);
    return shape.includes("|") ? `(${shape})` : shape;
  };
  switch (type.kind) {
    case "list":
      return prefix("[]", inner(type.items));
    case "map":
      return prefix("{}", inner(type.values));
    case "nullable":
      return renderShape(scope, type.type, seen);
    case "union":
      return unique(
        type.variants.flatMap((variant) =>
          renderTagged(type.discriminator, variant, renderShape(scope, variant, seen)),
        ),
      ).join("|");
    case "named": {
      const model = scope.names.models.get(type.name);
      const declaration = scope.types.get(type.name);
      if (model !== undefined) return model.name;
      if (declaration === undefined || seen.includes(type.name)) return "";
      return renderShape(scope, declaration.type, [...seen, type.name]);
    }
    case "tuple": {
      const items = unique(
        [...type.items, ...(type.rest === null ? [] : [type.rest])].map((item) =>
          renderShape(scope, item, seen),
        ),
      ).filter((shape) => shape !== "");
      return prefix("[]", items.length > 1 ? `(${items.join("|")})` : items.join(""));
    }
    case "scalar":
    case "literal":
    case "object":
    case "intersection":
    case "unknown":
    case "never":
      return "";
  }
}

const prefix = (mark: string, shape: string): string => (shape === "" ? "" : mark + shape);

/** A variant once for each value of the discriminator that stands for it: `kind=cat@Cat`. */
function renderTagged(
  discriminator: Discriminator | null,
  variant: TypeRef,
  shape: string,
): readonly string[] {
  if (shape === "") return [];
  const isClass = variant.kind === "named" && /^\w+$/.test(shape);
  const values = isClass
    ? (discriminator?.mapping ?? []).filter(({ type }) => type === variant.name)
    : [];
  if (discriminator === null || values.length === 0) return [shape];
  const property = encodeShapePart(discriminator.property);
  return values.map(({ value }) => `${property}=${encodeShapePart(value)}@${shape}`);
}

/** Text as a part of a shape, none of whose marks it can hold. */
const encodeShapePart = (text: Text): string =>
  encodeUrlPart(text).replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

/** `callee(first, name=value)` with what is given. */
export const keyword = (name: string, value: Layout): Layout => [`${name}=`, value];

/** A dictionary of names on the wire, one a line where they do not fit. */
export const renderNameMap = (
  entries: readonly (readonly [Text, Text | readonly [Text, Text]])[],
): Layout =>
  bracketed(
    "{",
    entries.map(([name, wire]): Layout => [
      renderPythonString(name),
      ": ",
      typeof wire === "string"
        ? renderPythonString(wire)
        : `(${wire.map((part) => renderPythonString(part)).join(", ")})`,
    ]),
    "}",
  );
