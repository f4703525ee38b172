/**
 * Types by direction. A property that is required and read-only must be in what is received and should not be in what is
 * sent; with write-only ones it is the other way round. A type that both share is what is received, and requests get a
 * variant of their own, with `Input` at the end of its name. APIs without such properties keep their types as they are.
 */
import { untrusted, type Text, type Untrusted } from "../values.ts";
import type { Operation, PatternProperties, Property, TypeDeclaration, TypeRef } from "./model.ts";
import { childTypes, namesIn } from "./usage.ts";
import { compareText } from "./words.ts";

type Direction = "request" | "response";

/** Gives shared types their variants, and requests their references to them; the declarations' usage is known. */
export function separateDirections(
  types: readonly TypeDeclaration[],
  operations: readonly Operation[],
): { readonly types: readonly TypeDeclaration[]; readonly operations: readonly Operation[] } {
  const affected = findAffected(types);
  const shared = types.filter(
    ({ name, usedInRequests, usedInResponses }) =>
      affected.has(name) && usedInRequests && usedInResponses,
  );
  const variants = nameVariants(shared, types);
  const sent = (type: TypeRef): TypeRef => convert(type, "request", variants);
  const received = (type: TypeRef): TypeRef => convert(type, "response", new Map());
  // What nothing refers to has no direction.
  const direct = ({ type, usedInRequests, usedInResponses }: TypeDeclaration): TypeRef =>
    usedInResponses ? received(type) : usedInRequests ? sent(type) : type;
  return {
    types: [
      ...types.map((declaration) => ({
        ...declaration,
        usedInRequests: declaration.usedInRequests && !variants.has(declaration.name),
        type: direct(declaration),
      })),
      ...shared.map((declaration) => ({
        ...declaration,
        name: variants.get(declaration.name) ?? declaration.name,
        words: [
          ...declaration.words,
          ...suffixOf(variants.get(declaration.name), declaration.name),
        ],
        type: sent(declaration.type),
        usedInResponses: false,
      })),
    ].sort((a, b) => compareText(a.name, b.name)),
    operations: operations.map((operation) => ({
      ...operation,
      body:
        operation.body === null
          ? null
          : {
              ...operation.body,
              contents: operation.body.contents.map((content) => ({
                ...content,
                type: sent(content.type),
              })),
            },
      responses: operation.responses.map((response) => ({
        ...response,
        contents: response.contents.map((content) => ({
          ...content,
          type: received(content.type),
        })),
      })),
    })),
  };
}

/** What a variant's name has after the name of its type, as words. */
const suffixOf = (variant: Text = "", name: Text): readonly string[] => [
  variant.slice(name.length).toLowerCase(),
];

/** Whether a property is required although one direction does not have it. */
const isOneSided = ({ required, readOnly, writeOnly }: Property): boolean =>
  required && (readOnly || writeOnly);

const hasOneSided = (type: TypeRef): boolean =>
  (type.kind === "object" && type.properties.some(isOneSided)) ||
  childTypes(type).some(hasOneSided);

/** Names of the types that hold such a property, or lead to one. */
function findAffected(types: readonly TypeDeclaration[]): ReadonlySet<Untrusted> {
  const affected = new Set(types.filter(({ type }) => hasOneSided(type)).map(({ name }) => name));
  for (let size = -1; size !== affected.size;) {
    size = affected.size;
    for (const { name, type } of types)
      if (namesIn(type).some((other) => affected.has(other))) affected.add(name);
  }
  return affected;
}

/** Name → name of its variant, which no other type has. */
function nameVariants(
  shared: readonly TypeDeclaration[],
  types: readonly TypeDeclaration[],
): ReadonlyMap<Untrusted, Untrusted> {
  const plain = (words: readonly string[]): string => words.join("").toLowerCase();
  const taken = new Set(types.map(({ words }) => plain(words)));
  return new Map(
    shared.map(({ name, words }) => {
      let suffix = "Input";
      for (let n = 2; taken.has(plain([...words, suffix])); n++) suffix = `Input${n}`;
      taken.add(plain([...words, suffix]));
      return [name, untrusted(`${name}${suffix}`)];
    }),
  );
}

/** A type as one direction has it. */
function convert(
  type: TypeRef,
  direction: Direction,
  variants: ReadonlyMap<Untrusted, Untrusted>,
): TypeRef {
  const inner = (child: TypeRef): TypeRef => convert(child, direction, variants);
  const rename = (name: Untrusted): Untrusted => variants.get(name) ?? name;
  switch (type.kind) {
    case "scalar":
    case "literal":
    case "unknown":
    case "never":
      return type;
    case "named":
      return { ...type, name: rename(type.name) };
    case "list":
      return { ...type, items: inner(type.items) };
    case "tuple":
      return {
        ...type,
        items: type.items.map(inner),
        rest: type.rest === null ? null : inner(type.rest),
      };
    case "map":
      return { ...type, values: inner(type.values), ...convertPatterns(type.patterns, inner) };
    case "nullable":
      return { ...type, type: inner(type.type) };
    case "intersection":
      return { ...type, parts: type.parts.map(inner) };
    case "union": {
      const mapping = type.discriminator?.mapping.map((each) => ({
        ...each,
        type: rename(each.type),
      }));
      return {
        ...type,
        variants: type.variants.map(inner),
        discriminator:
          type.discriminator === null ? null : { ...type.discriminator, mapping: mapping ?? [] },
      };
    }
    case "object":
      return {
        ...type,
        properties: type.properties.map((property) => ({
          ...property,
          type: inner(property.type),
          required: property.required && !isAbsent(property, direction),
        })),
        additional: type.additional === null ? null : inner(type.additional),
        ...convertPatterns(type.patterns, inner),
      };
  }
}

const isAbsent = ({ readOnly, writeOnly }: Property, direction: Direction): boolean =>
  direction === "request" ? readOnly : writeOnly;

const convertPatterns = (
  patterns: PatternProperties | undefined,
  inner: (type: TypeRef) => TypeRef,
): { readonly patterns?: PatternProperties } =>
  patterns === undefined
    ? {}
    : {
        patterns: {
          entries: patterns.entries.map((entry) => ({ ...entry, type: inner(entry.type) })),
          rest: patterns.rest === null ? null : inner(patterns.rest),
        },
      };
