/** Two models of an API → every change between them. */
import type {
  ApiModel,
  Operation,
  SecurityScheme,
  Server,
  TypeDeclaration,
} from "../model/model.ts";
import { reachableNames, requestTypes, responseTypes } from "../model/usage.ts";
import { compareText, untrusted, type Untrusted } from "../values.ts";
import { weighKind, type Change, type ChangeKind, type Side } from "./change.ts";
import { compareOperations } from "./operations.ts";
import { operationsOf, pairOperations, pairSchemas } from "./pairs.ts";
import { compareTypes, type Comparison, type Finding } from "./types.ts";

/** Lists every change of structure; prose, examples and order are none. */
export function compareModels(before: ApiModel, after: ApiModel): readonly Change[] {
  const changes: Change[] = [];
  const operations = pairOperations(before, after);
  const comparison: Comparison = {
    before: new Map(before.types.map((type) => [type.name, type])),
    after: new Map(after.types.map((type) => [type.name, type])),
    successors: pairSchemas(before, after, operations),
    report: (finding) => changes.push(buildChange(finding)),
  };
  for (const [was, is] of operations.kept)
    compareOperations(comparison, was, is, isUnstable(was) && isUnstable(is));
  for (const gone of operations.removed)
    noteOperation(comparison, "operation-removed", gone, "old");
  for (const added of operations.added) noteOperation(comparison, "operation-added", added, "new");
  compareSchemas(comparison, before, after);
  compareApi(comparison, before, after);
  return changes.sort(
    (a, b) =>
      compareText(a.operation ?? "", b.operation ?? "") ||
      compareText(a.subject, b.subject) ||
      compareText(a.kind, b.kind) ||
      compareText(a.pointer, b.pointer),
  );
}

function buildChange({ kind, pointer, document, place, before, after }: Finding): Change {
  const { operation, subject, sides, unstable } = place;
  return {
    kind,
    pointer,
    document,
    operation: mark(operation),
    subject: untrusted(subject),
    sides,
    ...weighKind(kind, sides),
    unstable,
    before: mark(before),
    after: mark(after),
  };
}

const mark = (text: string | null): Untrusted | null => (text === null ? null : untrusted(text));

/** Whether an operation may change without notice. */
const isUnstable = ({ deprecated, tag }: Operation): boolean => deprecated || /\bbeta\b/i.test(tag);

function noteOperation(
  comparison: Comparison,
  kind: ChangeKind,
  operation: Operation,
  document: "old" | "new",
): void {
  const address = `${operation.method.toUpperCase()} ${operation.path}`;
  comparison.report({
    kind,
    pointer: operation.pointer,
    document,
    place: {
      operation: operation.id,
      subject: operation.id,
      sides: ["request"],
      unstable: isUnstable(operation),
    },
    before: document === "old" ? address : null,
    after: document === "old" ? null : address,
  });
}

/** Names that an operation outside of beta and deprecated ones reaches. */
function stableNames(model: ApiModel): ReadonlySet<string> {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const roots = operationsOf(model)
    .filter((operation) => !isUnstable(operation))
    .flatMap((operation) => [...requestTypes(operation), ...responseTypes(operation)]);
  return reachableNames(roots, types);
}

const sidesOf = (...types: readonly TypeDeclaration[]): readonly Side[] => [
  ...(types.some((type) => type.usedInRequests) ? (["request"] as const) : []),
  ...(types.some((type) => type.usedInResponses) ? (["response"] as const) : []),
];

function compareSchemas(comparison: Comparison, before: ApiModel, after: ApiModel): void {
  const stable = [stableNames(before), stableNames(after)];
  const isStable = (name: string): boolean => stable.some((names) => names.has(name));
  const report = (
    kind: ChangeKind,
    type: TypeDeclaration,
    document: "old" | "new",
    names: readonly [string | null, string | null],
  ): void => {
    const place = {
      operation: null,
      subject: type.name,
      sides: sidesOf(type),
      unstable: !isStable(type.name),
    };
    const [was, is] = names;
    comparison.report({ kind, pointer: type.pointer, document, place, before: was, after: is });
  };
  const arrived = new Set(comparison.successors.values());
  for (const was of before.types) {
    const is = comparison.after.get(comparison.successors.get(was.name) ?? "");
    if (is === undefined) {
      report("schema-removed", was, "old", [was.name, null]);
      continue;
    }
    if (was.name !== is.name) report("schema-renamed", is, "new", [was.name, is.name]);
    if (was.deprecated !== is.deprecated)
      report(is.deprecated ? "schema-deprecated" : "schema-undeprecated", is, "new", [null, null]);
    compareTypes(comparison, was.type, is.type, {
      operation: null,
      subject: is.name,
      // Where only one state used the type, the other state's programs have nothing to notice.
      sides: sidesOf(was).filter((side) => sidesOf(is).includes(side)),
      unstable: !isStable(was.name) && !isStable(is.name),
    });
  }
  for (const is of after.types)
    if (!arrived.has(is.name)) report("schema-added", is, "new", [null, is.name]);
}

function compareApi(comparison: Comparison, before: ApiModel, after: ApiModel): void {
  const report = (
    kind: ChangeKind,
    pointer: string,
    was: string | null,
    is: string | null,
    document: "old" | "new" = "new",
  ): void =>
    comparison.report({
      kind,
      pointer,
      document,
      place: { operation: null, subject: "API", sides: ["request", "response"], unstable: false },
      before: was,
      after: is,
    });
  if (before.version !== after.version)
    report("api-version-changed", "#/info/version", before.version, after.version);
  if (before.title !== after.title)
    report("api-title-changed", "#/info/title", before.title, after.title);
  const [was, is] = [before, after].map(({ security }) => JSON.stringify(security));
  if (was !== is) report("security-changed", "#/security", was ?? null, is ?? null);
  compareNamed(before.servers, after.servers, serverKey, serverFacts, "server", report);
  compareNamed(before.auth, after.auth, ({ name }) => name, schemeFacts, "security-scheme", report);
}

const serverKey = ({ name, url }: Server): string => name ?? url;
const serverFacts = ({ url, variables }: Server): string =>
  [url, ...variables.map((v) => `${v.name}=${v.defaultValue}(${v.values.join("|")})`)].join(" ");
const schemeFacts = (scheme: SecurityScheme): string =>
  JSON.stringify({ ...scheme, pointer: undefined, description: undefined });

function compareNamed<T extends { readonly pointer: string }>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  factsOf: (item: T) => string,
  noun: "server" | "security-scheme",
  report: (
    kind: ChangeKind,
    pointer: string,
    was: string | null,
    is: string | null,
    document?: "old" | "new",
  ) => void,
): void {
  const newer = new Map(after.map((item) => [keyOf(item), item]));
  const older = new Set(before.map(keyOf));
  for (const item of before) {
    const next = newer.get(keyOf(item));
    if (next === undefined) report(`${noun}-removed`, item.pointer, factsOf(item), null, "old");
    else if (factsOf(item) !== factsOf(next))
      report(`${noun}-changed`, next.pointer, factsOf(item), factsOf(next));
  }
  for (const item of after)
    if (!older.has(keyOf(item))) report(`${noun}-added`, item.pointer, null, factsOf(item));
}
