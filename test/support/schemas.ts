/** JSON Schemas for property tests, each with a value that it allows. */
import fc from "fast-check";

export interface Described {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly witness: unknown;
}

/** Texts and a pattern each of them matches. */
const PATTERNS: readonly (readonly [pattern: string, text: string])[] = [
  ["^[a-z]+$", "example"],
  ["^[A-Z]{2,4}-[0-9]{3}$", "AB-123"],
  ["^\\d{3}-\\d{4}$", "555-1234"],
  ["^(red|green|blue)$", "green"],
  ["^[\\w.-]+@[\\w-]+\\.test$", "a@b.test"],
  ["^v\\d+(\\.\\d+){2}$", "v1.2.3"],
  ["^(?=.*[A-Z])(?=.*\\d).{8,}$", "Abcdefg1"],
  ["^([ab])-\\1$", "a-a"],
  ["^#[0-9a-f]{6}$", "#aabbcc"],
  ["^\\p{Lu}\\p{Ll}+$", "Example"],
  ["[0-9]", "a1"],
  ["^[^a-z]*$", "ABC"],
  ["^\\S+\\s\\S+$", "a b"],
  ["^arn:aws:iam::\\d{12}:role/.+$", "arn:aws:iam::123456789012:role/x"],
  ["^(?!admin$)[a-z]{5}$", "other"],
];

const FORMATS: readonly (readonly [format: string, text: string])[] = [
  ["date-time", "2020-01-01T00:00:00Z"],
  ["date", "2020-01-01"],
  ["time", "10:00:00Z"],
  ["duration", "P2D"],
  ["uuid", "123e4567-e89b-12d3-a456-426614174000"],
  ["email", "x@example.org"],
  ["uri", "https://example.org/x"],
  ["uri-reference", "/x"],
  ["hostname", "example.org"],
  ["ipv4", "10.0.0.1"],
  ["ipv6", "::2"],
  ["json-pointer", "/x"],
  ["regex", "x"],
  ["byte", "AAAA"],
  ["constructor", "anything"],
];

/** Keywords of which each may be left out. */
const some = (keywords: Readonly<Record<string, unknown>>): fc.Arbitrary<object> =>
  fc
    .subarray(Object.entries(keywords))
    .map((entries) => Object.fromEntries(entries) as Record<string, unknown>);

const withKeywords = (
  schema: object,
  witness: unknown,
  keywords: Readonly<Record<string, unknown>>,
): fc.Arbitrary<Described> =>
  some(keywords).map((chosen) => ({ schema: { ...schema, ...chosen }, witness }));

const integers = fc
  .tuple(
    fc.integer({ min: -50, max: 50 }),
    fc.integer({ min: 1, max: 7 }),
    fc.nat({ max: 3 }),
    fc.nat({ max: 3 }),
  )
  .chain(([turns, multipleOf, below, above]) => {
    const witness = turns * multipleOf;
    return withKeywords({ type: "integer" }, witness, {
      multipleOf,
      minimum: witness - below,
      maximum: witness + above,
      exclusiveMinimum: witness - below - 1,
      exclusiveMaximum: witness + above + 1,
      format: "int32",
    });
  });

const numbers = fc
  .tuple(
    fc.integer({ min: -40, max: 40 }),
    fc.constantFrom(0.25, 0.5, 2.5, 0.1),
    fc.constantFrom(0.001, 0.3, 2),
  )
  .chain(([turns, multipleOf, margin]) => {
    const witness = turns * multipleOf;
    const limits = {
      minimum: witness - margin,
      maximum: witness + margin,
      exclusiveMinimum: witness - margin,
      exclusiveMaximum: witness + margin,
    };
    return withKeywords(
      { type: "number" },
      witness,
      multipleOf === 0.1 ? limits : { ...limits, multipleOf },
    );
  });

const texts = fc.oneof(
  fc.string({ maxLength: 12 }).chain((witness) =>
    withKeywords({ type: "string" }, witness, {
      minLength: [...witness].length,
      maxLength: [...witness].length + 1,
    }),
  ),
  fc.constantFrom(...PATTERNS).chain(([pattern, witness]) =>
    withKeywords({ type: "string", pattern }, witness, {
      minLength: witness.length,
      maxLength: witness.length + 2,
    }),
  ),
  fc.constantFrom(...FORMATS).map(([format, witness]) => ({
    schema: { type: "string", format },
    witness,
  })),
);

const literals = fc
  .uniqueArray(fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ max: 9 }), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((values) => ({ schema: { enum: values }, witness: values[0] }));

const listsOf = (item: fc.Arbitrary<Described>): fc.Arbitrary<Described> =>
  fc.tuple(item, fc.nat({ max: 3 })).chain(([{ schema, witness }, count]) =>
    withKeywords(
      { type: "array", items: schema },
      Array.from({ length: count }, () => witness),
      { minItems: count, maxItems: count },
    ),
  );

const uniqueLists = fc
  .uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 })
  .chain((values) =>
    withKeywords({ type: "array", uniqueItems: true, items: { enum: values } }, values, {
      minItems: values.length,
    }),
  );

const numberSets = fc.integer({ min: 1, max: 9 }).map((count) => ({
  schema: { type: "array", uniqueItems: true, minItems: count, items: { type: "integer" } },
  witness: Array.from({ length: count }, (_, i) => i),
}));

const tuplesOf = (item: fc.Arbitrary<Described>): fc.Arbitrary<Described> =>
  fc.tuple(fc.array(item, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([items, open]) => ({
    schema: {
      type: "array",
      prefixItems: items.map(({ schema }) => schema),
      ...(open ? {} : { items: false }),
    },
    witness: items.map(({ witness }) => witness),
  }));

const objectsOf = (member: fc.Arbitrary<Described>): fc.Arbitrary<Described> =>
  fc
    .tuple(fc.dictionary(fc.constantFrom("a", "b", "c", "key"), member), fc.nat({ max: 2 }))
    .chain(([members, spare]) => {
      const entries = Object.entries(members);
      const names = entries.map(([name]) => name);
      const properties = Object.fromEntries(entries.map(([name, { schema }]) => [name, schema]));
      const witness = Object.fromEntries(entries.map(([name, value]) => [name, value.witness]));
      return fc.subarray(names).chain((required) =>
        withKeywords({ type: "object", properties, required }, witness, {
          additionalProperties: false,
          minProperties: Math.max(0, names.length - spare),
          maxProperties: names.length,
        }),
      );
    });

const mapsOf = (member: fc.Arbitrary<Described>): fc.Arbitrary<Described> =>
  fc
    .tuple(member, fc.nat({ max: 3 }))
    .chain(([{ schema, witness }, count]) =>
      withKeywords(
        { type: "object", additionalProperties: schema },
        Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, witness])),
        { minProperties: count, maxProperties: count },
      ),
    );

const combinationsOf = (part: fc.Arbitrary<Described>): fc.Arbitrary<Described> =>
  fc
    .tuple(
      fc.array(part, { minLength: 1, maxLength: 3 }),
      fc.constantFrom("oneOf", "anyOf", "allOf"),
    )
    .map(([parts, keyword]) => ({
      schema: { [keyword]: parts.map(({ schema }) => schema) },
      witness: parts[0]?.witness,
    }));

const nullablesOf = (part: fc.Arbitrary<Described>): fc.Arbitrary<Described> =>
  part.map(({ schema, witness }) => ({
    schema: { anyOf: [schema, { type: "null" }] },
    witness,
  }));

/** Schemas of every kind; the witness of a combination has to be checked. */
export const describedSchemas: fc.Arbitrary<Described> = fc.letrec<{ any: Described }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.oneof(integers, numbers, texts, literals, uniqueLists, numberSets),
    listsOf(tie("any")),
    tuplesOf(tie("any")),
    objectsOf(tie("any")),
    mapsOf(tie("any")),
    combinationsOf(tie("any")),
    nullablesOf(tie("any")),
  ),
})).any;
