/** What a change between two descriptions is, and what each kind of change means for those who use an SDK. */
import type { Untrusted } from "../values.ts";

/** What a change does to a program that worked before. */
export type ChangeClass = "breaking" | "additive" | "patch";

/** Where a value goes: a type that both sides use has changes on both. */
export type Side = "request" | "response";

/**
 * How to weigh changes. `strict`: a typed program that compiled and ran must still do both; `wire`: a program that sent
 * and read plain JSON must still run; `stable`: as `strict`, but what breaks in beta or deprecated parts counts as
 * additive.
 */
export type Policy = "strict" | "stable" | "wire";
export const POLICIES: readonly Policy[] = ["strict", "stable", "wire"];

export type Bump = "major" | "minor" | "patch" | "none";

export interface Change {
  readonly kind: ChangeKind;
  /** Place in the new description; in the old one for what is gone. */
  readonly pointer: string;
  readonly document: "old" | "new";
  /** Id of the operation the change is in; `null` for types, which many operations share, and for the API. */
  readonly operation: Untrusted | null;
  /** What changed, as a reader would say: `FeatureFlag.environments`, `getTeams ?limit`. */
  readonly subject: Untrusted;
  readonly sides: readonly Side[];
  readonly strict: ChangeClass;
  readonly wire: ChangeClass;
  /** Nothing outside of beta and deprecated operations can notice. */
  readonly unstable: boolean;
  readonly before: Untrusted | null;
  readonly after: Untrusted | null;
  readonly reason: string;
}

/** Class of a kind for one side: for typed programs, for JSON on the wire, and why. */
type Rule = readonly [strict: ChangeClass, wire: ChangeClass, reason: string];
/** One rule for both sides, or one for each. */
type Rules = Rule | { readonly request: Rule; readonly response: Rule };

const both = (level: ChangeClass, reason: string): Rule => [level, level, reason];

/** Every kind of change. */
export const KINDS = {
  "operation-added": both("additive", "New calls do not touch existing ones"),
  "operation-removed": both("breaking", "Calls of it have nowhere to go"),
  "operation-renamed": ["breaking", "patch", "Its method, function and types have other names"],
  "operation-path-changed": ["patch", "breaking", "The SDK builds the address; others must follow"],
  "operation-method-changed": ["patch", "breaking", "The SDK picks the method; others must follow"],
  "operation-tag-changed": ["breaking", "patch", "Its method moves to another namespace"],
  "operation-deprecated": both("additive", "It still works, and tools now warn of it"),
  "operation-undeprecated": both("patch", "It still works"),
  "operation-security-changed": both("breaking", "Other credentials are asked for"),
  "operation-servers-changed": both("breaking", "Requests go elsewhere"),
  "operation-stability-changed": both("additive", "Its signature stays"),
  "operation-behaviour-changed": both("patch", "How the SDK carries out the call changes"),
  "parameter-added-optional": both("additive", "It may be left out"),
  "parameter-added-required": both("breaking", "Calls without it are refused"),
  "parameter-removed": both("breaking", "Calls that give it do not compile or are refused"),
  "constant-added": ["patch", "breaking", "The SDK sends it; others must follow"],
  "constant-removed": both("patch", "Sending it is still right, and needless"),
  "parameter-renamed": ["breaking", "patch", "The argument has another name; the address has none"],
  "parameter-became-required": both("breaking", "Calls without it are refused"),
  "parameter-became-optional": both("additive", "Giving it is still right"),
  "parameter-style-changed": ["patch", "breaking", "The SDK writes it; others must follow"],
  "parameter-default-changed": both("patch", "Calls without it may answer differently"),
  "parameter-deprecated": both("additive", "It still works, and tools now warn of it"),
  "parameter-undeprecated": both("patch", "It still works"),
  "body-added-optional": both("additive", "It may be left out"),
  "body-added-required": both("breaking", "Calls without a body are refused"),
  "body-removed": both("breaking", "Calls that send a body do not compile or are refused"),
  "body-became-required": both("breaking", "Calls without a body are refused"),
  "body-became-optional": both("additive", "Sending a body is still right"),
  "encoding-changed": ["patch", "breaking", "The SDK encodes the body; others must follow"],
  "media-type-added": {
    request: both("additive", "What was sent may still be sent"),
    response: both("additive", "What was asked for may still be asked for"),
  },
  "media-type-removed": {
    request: both("breaking", "What was sent is refused"),
    response: both("breaking", "What was read no longer comes"),
  },
  "response-added": both("breaking", "The call gives a further type that programs do not expect"),
  "response-removed": both("breaking", "The type that the call gave no longer comes"),
  "error-response-added": both("additive", "Programs handle unknown errors by status already"),
  "error-response-removed": [
    "breaking",
    "patch",
    "The error's class is no longer in the call's type",
  ],
  "response-header-added": both("additive", "Nobody reads it yet"),
  "response-header-removed": both(
    "patch",
    "Headers are not typed; programs that read it get nothing",
  ),
  "response-header-changed": both("patch", "Headers are not typed"),
  "type-changed": both("breaking", "Values of the old type are not values of the new one"),
  "type-widened": {
    request: both("additive", "What was sent may still be sent"),
    response: both("breaking", "Values come that programs do not expect"),
  },
  "type-narrowed": {
    request: both("breaking", "Some of what was sent is refused"),
    response: both("additive", "What comes was expected before"),
  },
  "type-inlined": both("patch", "The same shape, declared elsewhere"),
  "format-changed": both("patch", "The type in code stays; the form of the text may not"),
  "constraint-changed": both("patch", "Limits are the server's to check"),
  "nullable-added": {
    request: both("additive", "Values were right and still are"),
    response: both("breaking", "Programs do not expect null"),
  },
  "nullable-removed": {
    request: both("breaking", "null is refused"),
    response: both("additive", "What comes was expected before"),
  },
  "enum-value-added": {
    request: both("additive", "What was sent may still be sent"),
    response: both("additive", "Enumerations that are read are open"),
  },
  "enum-value-removed": {
    request: both("breaking", "The value is refused"),
    response: both("additive", "What comes was expected before"),
  },
  "enum-introduced": {
    request: both("breaking", "Other values are refused"),
    response: both("additive", "Enumerations that are read are open"),
  },
  "enum-dropped": {
    request: both("additive", "What was sent may still be sent"),
    response: ["additive", "additive", "Enumerations that are read are open"],
  },
  "property-added-optional": both("additive", "It may be left out"),
  "property-added-required": {
    request: both("breaking", "Bodies without it are refused"),
    response: both("additive", "Nobody reads it yet"),
  },
  "property-removed": {
    request: both("breaking", "Bodies that hold it do not compile or are refused"),
    response: both("breaking", "What was read no longer comes"),
  },
  "property-became-required": {
    request: both("breaking", "Bodies without it are refused"),
    response: both("additive", "It comes where it may have been missing"),
  },
  "property-became-optional": {
    request: both("additive", "Sending it is still right"),
    response: both("breaking", "It may be missing where programs count on it"),
  },
  "property-default-changed": both("patch", "Bodies without it may mean something else"),
  "property-deprecated": both("additive", "It still works, and tools now warn of it"),
  "property-undeprecated": both("patch", "It still works"),
  "property-access-changed": both(
    "breaking",
    "It can be read or written where it could not, or the reverse",
  ),
  "additional-properties-changed": both(
    "breaking",
    "Other names than the declared ones are typed differently",
  ),
  "variant-added": {
    request: both("additive", "What was sent may still be sent"),
    response: both("breaking", "Values come that programs do not expect"),
  },
  "variant-removed": {
    request: both("breaking", "The variant is refused"),
    response: both("additive", "What comes was expected before"),
  },
  "discriminator-changed": both("breaking", "Variants are told apart in another way"),
  "schema-added": both("additive", "Nobody uses it yet"),
  "schema-removed": ["breaking", "patch", "Programs that name the type do not compile"],
  "schema-renamed": ["breaking", "patch", "Programs that name the type do not compile"],
  "schema-deprecated": both("additive", "It still works, and tools now warn of it"),
  "schema-undeprecated": both("patch", "It still works"),
  "server-added": both("additive", "Nobody asks it yet"),
  "server-removed": both("breaking", "Clients that pick it have nowhere to go"),
  "server-changed": both("breaking", "Clients that pick it go elsewhere"),
  "security-scheme-added": both("additive", "Nobody uses it yet"),
  "security-scheme-removed": both("breaking", "Clients that use it are refused"),
  "security-scheme-changed": both("breaking", "Credentials go elsewhere in the request"),
  "security-changed": both("breaking", "Other credentials are asked for"),
  "api-version-changed": both("patch", "A label"),
  "api-title-changed": both("patch", "A label"),
} as const satisfies Readonly<Record<string, Rules>>;

export type ChangeKind = keyof typeof KINDS;

export interface Weight {
  readonly strict: ChangeClass;
  readonly wire: ChangeClass;
  readonly reason: string;
}

const RANK: Readonly<Record<ChangeClass, number>> = { patch: 0, additive: 1, breaking: 2 };
export const worse = (a: ChangeClass, b: ChangeClass): ChangeClass => (RANK[a] >= RANK[b] ? a : b);

/** Weighs a kind on the sides where it happens: the worse side counts, and gives the reason. */
export function weighKind(kind: ChangeKind, sides: readonly Side[]): Weight {
  const rules: Rules = KINDS[kind];
  const rows: readonly Rule[] = "request" in rules ? sides.map((side) => rules[side]) : [rules];
  const [first = both("patch", "Nothing uses it")] = rows;
  return rows.reduce<Weight>(
    (sum, [strict, wire, reason]) => ({
      strict: worse(sum.strict, strict),
      wire: worse(sum.wire, wire),
      reason: RANK[strict] > RANK[sum.strict] ? reason : sum.reason,
    }),
    { strict: first[0], wire: first[1], reason: first[2] },
  );
}

/** What a change counts as. */
export function classOf(change: Change, policy: Policy): ChangeClass {
  switch (policy) {
    case "strict":
      return change.strict;
    case "wire":
      return change.wire;
    case "stable":
      return change.unstable && change.strict === "breaking" ? "additive" : change.strict;
  }
}

const BUMPS: Readonly<Record<ChangeClass, Bump>> = {
  breaking: "major",
  additive: "minor",
  patch: "patch",
};

/** Bump of a version that carries all these changes. */
export function bumpOf(changes: readonly Change[], policy: Policy): Bump {
  if (changes.length === 0) return "none";
  return BUMPS[changes.map((change) => classOf(change, policy)).reduce(worse)];
}
