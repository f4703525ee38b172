/** Types of the model → fields of a page. */
import { type Text, untrusted, type Untrusted } from "../../generator/values.ts";
import { buildSample } from "../../generator/model/example.ts";
import { fits } from "../../generator/model/fits.ts";
import { isHidden } from "../../generator/model/json-schema.ts";
import { renderId } from "../../generator/lang/html.ts";
import type {
  Content,
  Json,
  Parameter,
  Property,
  ResponseHeader,
  TypeRef,
} from "../../generator/model/model.ts";
import { labelType, limitsOf, namesIn, optionsOf, showJson } from "./labels.ts";
import { resolve, type Scope } from "./scope.ts";
import type { ContentView, FieldView } from "./views.ts";

export type Mode = "request" | "response" | "neutral";

/** Levels of declared objects a page shows; deeper ones are a link away. */
const DEPTH = 2;

interface Walk {
  readonly scope: Scope;
  readonly mode: Mode;
  /** Start of the ids of the outermost fields; `null`: fields without ids. */
  readonly anchor: string | null;
  readonly depth: number;
  /** Declarations on the way, which end a type that holds itself. */
  readonly path: readonly Text[];
}

/** The fields of a type, whatever it is wrapped in. */
export const buildFields = (
  scope: Scope,
  type: TypeRef,
  mode: Mode,
  anchor: string | null,
): readonly FieldView[] => fieldsOf(type, { scope, mode, anchor, depth: 0, path: [] });

function fieldsOf(type: TypeRef, walk: Walk): readonly FieldView[] {
  switch (type.kind) {
    case "object":
      return type.properties
        .filter((property) => walk.mode === "neutral" || !isHidden(property, walk.mode))
        .map((property) => buildProperty(property, walk));
    case "named": {
      const declared = walk.scope.types.get(type.name);
      if (declared === undefined || walk.path.includes(type.name)) return [];
      // Tells a reference to an object from what only wraps it.
      if (walk.depth >= DEPTH && declared.type.kind === "object") return [];
      return fieldsOf(declared.type, { ...walk, path: [...walk.path, type.name] });
    }
    case "list":
      return fieldsOf(type.items, walk);
    case "map":
      return fieldsOf(type.values, walk);
    case "nullable":
      return fieldsOf(type.type, walk);
    case "union":
      return buildVariants(type.variants, walk);
    case "tuple":
      return buildVariants(type.items, walk);
    case "intersection":
      return type.parts.flatMap((part) => fieldsOf(part, walk));
    case "scalar":
    case "literal":
    case "unknown":
    case "never":
      return [];
  }
}

/** Variants that are more than a plain value, each with its fields. */
function buildVariants(variants: readonly TypeRef[], walk: Walk): readonly FieldView[] {
  const views = variants.map((variant, i): FieldView => {
    const [name] = namesIn(variant);
    return {
      ...EMPTY,
      name: name ?? `option ${i + 1}`,
      type: labelType(walk.scope, variant),
      schemas: namesIn(variant),
      options: optionsOf(walk.scope, variant),
      children: fieldsOf(variant, { ...walk, anchor: null, depth: walk.depth + 1 }),
    };
  });
  return views.some((view) => view.children.length > 0 || view.schemas.length > 0) ? views : [];
}

const EMPTY = {
  anchor: null,
  required: false,
  deprecated: false,
  limits: [],
  description: null,
  options: [],
  example: null,
} as const;

function buildProperty(property: Property, walk: Walk): FieldView {
  const { scope, anchor } = walk;
  const flags = [
    ...(property.readOnly ? ["read only"] : []),
    ...(property.writeOnly ? ["write only"] : []),
  ];
  return {
    ...describe(scope, property, walk.mode),
    anchor: anchor === null ? null : renderId(anchor, property.name),
    deprecated: property.deprecated,
    limits: [...flags, ...limitsOf(scope, property.type), ...defaultOf(property.defaultValue)],
    children: fieldsOf(property.type, { ...walk, anchor: null, depth: walk.depth + 1 }),
  };
}

interface Described {
  readonly name: Text;
  readonly type: TypeRef;
  readonly required: boolean;
  readonly description: Untrusted | null;
  readonly example?: Json | undefined;
}

function describe(scope: Scope, part: Described, mode: Mode) {
  const { name, type, required, example } = part;
  const shown = exampleOf(scope, type, mode, example);
  const [named] = namesIn(type);
  const declared = named === undefined ? undefined : scope.types.get(named);
  return {
    name,
    type: labelType(scope, type),
    schemas: namesIn(type),
    required,
    description:
      part.description ?? (type.kind === "named" ? (declared?.description ?? null) : null),
    options: optionsOf(scope, type),
    example: shown === undefined ? null : showJson(shown),
  };
}

/** The given example as the type says it is; some descriptions have JSON in a string where an object belongs. */
function exampleOf(
  scope: Scope,
  type: TypeRef,
  mode: Mode,
  example: Json | undefined,
): Json | undefined {
  if (typeof example !== "string") return example;
  const context = { types: scope.types, mode };
  if (fits(example, type, context) || !/^\s*[[{\d"tfn-]/.test(example)) return example;
  try {
    const parsed = JSON.parse(example) as Json;
    return fits(parsed, type, context) ? parsed : example;
  } catch {
    return example;
  }
}

const defaultOf = (value: Json | undefined): readonly Untrusted[] =>
  value === undefined ? [] : [untrusted(`default ${showJson(value)}`)];

/** A parameter as a field; its id is `path-projectKey`. */
export const buildParameter = (scope: Scope, parameter: Parameter): FieldView => ({
  ...describe(scope, parameter, "request"),
  anchor: renderId(parameter.location, parameter.name),
  deprecated: parameter.deprecated,
  limits: [
    ...limitsOf(scope, parameter.type),
    ...defaultOf(parameter.defaultValue),
    ...listStyleOf(scope, parameter),
  ],
  children: buildFields(scope, parameter.type, "request", null),
});

/** How a list travels, where it is one. */
function listStyleOf(scope: Scope, { type, location, explode }: Parameter): readonly string[] {
  if (resolve(scope, type).kind !== "list" || location !== "query") return [];
  return [explode ? "repeated for each value" : "values separated by commas"];
}

export const buildHeader = (scope: Scope, header: ResponseHeader, anchor: string): FieldView => ({
  ...describe(scope, header, "response"),
  anchor: renderId(anchor, header.name),
  deprecated: header.deprecated,
  ...(header.example === undefined ? {} : { example: showJson(header.example) }),
  limits: limitsOf(scope, header.type),
  children: [],
});

/** A body of one media type. */
export function buildContent(
  scope: Scope,
  content: Content,
  mode: "request" | "response",
  anchor: string | null,
): ContentView {
  const sample: Json | undefined =
    mode === "request"
      ? bodySample(scope, content)
      : sampleOf(scope, content.type, mode, content.example);
  return {
    mediaType: content.mediaType,
    type: labelType(scope, content.type),
    schemas: namesIn(content.type),
    shape: describeShape(scope, content.type),
    fields: buildFields(scope, content.type, mode, anchor),
    sample: sample === undefined ? null : showJson(sample, 2),
  };
}

/** Characters of a request body up to which a sample shows optional fields too. */
const SHORT = 600;

/** A body to send: with every field where that is short, else with what is required. */
export function bodySample(scope: Scope, { type, example }: Content): Json | undefined {
  const given = exampleOf(scope, type, "request", example);
  const context = { types: scope.types, mode: "request" } as const;
  if (given === undefined) {
    const whole = buildSample(type, { ...context, fill: "all" });
    const size = whole === undefined ? Infinity : showJson(whole, 2).length;
    if (whole !== undefined && size <= SHORT && fits(whole, type, context)) return whole;
  }
  return sampleOf(scope, type, "request", example);
}

/** A value of a type: all of it in responses, what is required in requests. */
export function sampleOf(
  scope: Scope,
  type: TypeRef,
  mode: "request" | "response",
  example?: Json | undefined,
): Json | undefined {
  const given = exampleOf(scope, type, mode, example);
  return buildSample(type, {
    types: scope.types,
    mode,
    fill: mode === "response" ? "all" : "required",
    ...(given === undefined ? {} : { example: given }),
  });
}

/** What a reader must know before the fields; `null` for an object. */
export function describeShape(scope: Scope, type: TypeRef): string | null {
  const resolved = resolve(scope, type);
  switch (resolved.kind) {
    case "list":
      return "An array; each item has these fields.";
    case "map":
      return "An object with keys of your choice; each value has these fields.";
    case "union":
      return resolved.match === "one" ? "Exactly one of these." : "One or more of these.";
    case "tuple":
      return "An array with these items, in this order.";
    case "object":
    case "intersection":
    case "scalar":
    case "literal":
    case "named":
    case "nullable":
    case "unknown":
    case "never":
      return null;
  }
}
