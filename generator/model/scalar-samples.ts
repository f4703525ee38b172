/** Numbers and texts that satisfy a scalar type, the most readable first. Nothing random. */
import type { Text } from "../values.ts";
import { fitsScalar } from "./fits.ts";
import { chain } from "./iterables.ts";
import type { Constraints, Json, ScalarType } from "./model.ts";
import { buildMatches } from "./patterns.ts";

/** Limits of the neighbours a value has to differ from: numbers beside them and texts around their lengths are tried. */
export interface Hints {
  readonly numbers: readonly number[];
  readonly sizes: readonly number[];
}

/** No neighbour. */
export const NO_HINTS: Hints = { numbers: [], sizes: [] };

/** Values of a scalar type. */
export function* buildScalars(type: ScalarType, hints: Hints): Generator<Json> {
  switch (type.scalar) {
    case "boolean":
      yield true;
      yield false;
      return;
    case "integer":
    case "number":
      yield* buildNumbers(type, hints);
      return;
    case "string":
      yield* buildTexts(type, hints);
      return;
    case "binary":
      yield "example";
  }
}

/** What is shown where nothing satisfies the type. */
export const plainScalar = (type: ScalarType): Json =>
  type.scalar === "boolean" ? true : type.scalar === "string" ? preferredText(type) : 1;

const ORDINARY = [0, -1, 2, 0.5, 1.5, 10, 100, 1000];

function* buildNumbers(type: ScalarType, hints: Hints): Generator<number> {
  const { constraints: c, format } = type;
  const low = c.minimum ?? c.exclusiveMinimum;
  const high = c.maximum ?? c.exclusiveMaximum;
  const middle = low === undefined || high === undefined ? [] : [low + (high - low) / 2];
  const whole = type.scalar === "integer" || format === "int32" || format === "int64";
  const step = c.multipleOf ?? (whole ? 1 : null);
  const raw = [
    preferredNumber(c),
    ...middle,
    ...[low, high].flatMap((limit) => (limit === undefined ? [] : around(limit))),
    ...ORDINARY,
    ...hints.numbers.flatMap(around),
  ];
  const seen = new Set<number>();
  for (const value of raw.flatMap((number) => (step === null ? [number] : snap(number, step, c)))) {
    // -0 is printed as 0.
    const number = value === 0 ? 0 : value;
    const exact = c.multipleOf === undefined || Number.isInteger(number / c.multipleOf);
    if (!exact || seen.has(number) || !fitsScalar(number, type)) continue;
    seen.add(number);
    yield number;
  }
}

const around = (limit: number): readonly number[] => [
  limit,
  limit + 1,
  limit - 1,
  limit + 0.5,
  limit - 0.5,
];

/** One where it is allowed, else the limit that is nearest to it. */
function preferredNumber(c: Constraints): number {
  const least = c.minimum ?? (c.exclusiveMinimum ?? 0) + 1;
  const most = c.maximum ?? (c.exclusiveMaximum ?? Infinity) - 1;
  return Math.min(Math.max(least, 1), Math.max(most, least));
}

const NEAR = 12;

/** Multiples beside a number; several, since not every product divides back into a whole number. */
function snap(number: number, step: number, { multipleOf }: Constraints): readonly number[] {
  const turn = number / step;
  if (!Number.isFinite(turn)) return [];
  const spread = multipleOf === undefined || Number.isInteger(multipleOf) ? 2 : NEAR;
  const offsets = Array.from({ length: spread }, (_, i) => i);
  const turns = [
    ...offsets.map((i) => Math.ceil(turn) + i),
    ...offsets.map((i) => Math.floor(turn) - i),
  ];
  return turns.flatMap((n) => [n * step, Number((n * step).toPrecision(12))]);
}

/** Texts of the formats that validators know: as people write them, then short, then ready to be made longer. */
const FORMATS: ReadonlyMap<string, readonly string[]> = new Map([
  ["date-time", ["2024-06-10T12:00:00Z", "2024-06-10T12:00:00.000Z", "2024-06-11T12:00:00+00:00"]],
  ["iso-date-time", ["2024-06-10T12:00:00Z", "2024-06-11T12:00:00Z"]],
  ["date", ["2024-06-10", "2024-06-11", "2024-06-12"]],
  ["time", ["12:00:00Z", "12:30:00Z", "12:00:00.000Z", "12:00:00+00:00"]],
  ["iso-time", ["12:00:00Z", "12:30:00Z"]],
  ["duration", ["P1D", "PT1H", "P1Y2M10DT2H30M"]],
  [
    "uuid",
    [
      "3fa85f64-5717-4562-b3fc-2c963f66afa6",
      "7d444840-9dc0-41d1-b245-5ffdce74fad2",
      "urn:uuid:3fa85f64-5717-4562-b3fc-2c963f66afa6",
    ],
  ],
  ["email", ["ada@example.com", "bob@example.com", "a@b.co"]],
  ["uri", ["https://example.com", "https://example.org", "a:b"]],
  ["url", ["https://example.com", "https://example.org", "http://a.co"]],
  ["uri-reference", ["/example", "/"]],
  ["uri-template", ["/example/{id}", "/"]],
  ["hostname", ["example.com", "example.org", "a.co", "a"]],
  ["ipv4", ["192.0.2.1", "192.0.2.2", "1.1.1.1", "192.168.100.100"]],
  ["ipv6", ["2001:db8::1", "2001:db8::2", "::1", "2001:0db8:0000:0000:0000:0000:0000:0001"]],
  ["regex", ["^[a-z]+$", ".*"]],
  ["json-pointer", ["/example", "/a", ""]],
  ["json-pointer-uri-fragment", ["#/example", "#/a", "#"]],
  ["relative-json-pointer", ["0/example", "1/a", "0"]],
  ["byte", ["aGVsbG8=", "YQ==", "aGVsbG8gd29ybGQ="]],
]);

/** Formats whose texts can be made longer, with the text of a length. */
const STRETCHED: ReadonlyMap<string, (length: number) => string> = new Map([
  ["email", (length: number) => `${"a".repeat(Math.max(1, length - 12))}@example.com`],
  ["uri", (length: number) => "https://example.com/".padEnd(length, "x")],
  ["url", (length: number) => "https://example.com/".padEnd(length, "x")],
  ["uri-reference", (length: number) => "/".padEnd(length, "x")],
  ["uri-template", (length: number) => "/".padEnd(length, "x")],
  [
    "hostname",
    (length: number) => "aaaaaaa.".repeat(Math.ceil(length / 8)).slice(0, length - 1) + "a",
  ],
  ["date-time", (length: number) => `2024-06-10T12:00:00.${"0".repeat(Math.max(1, length - 21))}Z`],
  ["regex", (length: number) => "x".repeat(length)],
  ["json-pointer", (length: number) => "/".padEnd(length, "x")],
  ["byte", (length: number) => "aGVs".repeat(Math.ceil(length / 4))],
]);

const MAX_LENGTH = 100_000;
const PLAIN = "example";

const preferredText = ({ format, constraints: c }: ScalarType): string =>
  FORMATS.get(format ?? "")?.[0] ??
  PLAIN.padEnd(Math.min(c.minLength ?? 0, MAX_LENGTH), "x").slice(0, c.maxLength);

const DISTINCT = ["example-2", "example-3", "sample", "test", "other", "a", "b", "c", ""];

function* buildTexts(type: ScalarType, hints: Hints): Generator<string> {
  const { format, constraints: c } = type;
  const least = c.minLength ?? 0;
  if (least > MAX_LENGTH) return;
  const most = c.maxLength ?? Infinity;
  const lengths = [least, most, ...hints.sizes].filter(
    (length) => length >= least && length <= Math.min(most, MAX_LENGTH),
  );
  const known = FORMATS.get(format ?? "");
  const stretch = STRETCHED.get(format ?? "");
  const texts =
    known === undefined
      ? [
          ...DISTINCT,
          ...lengths.map((length) => PLAIN.padEnd(length, "x").slice(0, length)),
          ...Array.from({ length: 26 }, (_, i) => distinctText(i, least, most)),
        ]
      : [...known, ...(stretch === undefined ? [] : lengths.map((length) => stretch(length)))];
  const seen = new Set<Text>();
  const fitting = (text: string): boolean => !seen.has(text) && fitsScalar(text, type);
  for (const text of chain([preferredText(type)], patternTexts(c, least, most), texts)) {
    if (!fitting(text)) continue;
    seen.add(text);
    yield text;
  }
}

/** Texts of one length that differ in their last letter. */
const distinctText = (i: number, least: number, most: number): string =>
  String.fromCharCode(97 + i).padStart(Math.min(Math.max(least, 1), most), "a");

const patternTexts = (c: Constraints, least: number, most: number): Iterable<string> =>
  c.pattern === undefined ? [] : buildMatches(c.pattern, least, most);

const NUMBER_KEYS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const;
const SIZE_KEYS = [
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
] as const;

/** What neighbours with these limits make worth trying. */
export function buildHints(neighbours: readonly Constraints[], hints: Hints): Hints {
  const limits = <K extends keyof Constraints>(keys: readonly K[]): readonly number[] =>
    neighbours.flatMap((c) =>
      keys.flatMap((key) => {
        const limit = c[key];
        return typeof limit === "number" ? [limit] : [];
      }),
    );
  const sizes = limits(SIZE_KEYS).flatMap((size) => [size, size - 1, size + 1]);
  return {
    numbers: [...new Set([...hints.numbers, ...limits(NUMBER_KEYS)])],
    sizes: [...new Set([...hints.sizes, ...sizes.filter((size) => size >= 0)])],
  };
}
