/** Changes of an operation: its address, parameters, bodies and responses. */
import { untrusted } from "../values.ts";
import type { Content, Operation, Parameter, Response, Server } from "../model/model.ts";
import { constantOf } from "../model/exchange.ts";
import type { ChangeKind, Side } from "./change.ts";
import { describeType, sameJson } from "./equal.ts";
import { compareTypes, showJson, type Comparison, type Place } from "./types.ts";

/** An operation's path with its parameters left blank. */
export const shapeOf = (path: string): string => path.replaceAll(/\{[^}]*\}/g, "{}");

const templateNames = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");

interface Scope {
  readonly comparison: Comparison;
  readonly was: Operation;
  readonly is: Operation;
  readonly unstable: boolean;
}

/** Reports everything that differs between two states of an operation. */
export function compareOperations(
  comparison: Comparison,
  was: Operation,
  is: Operation,
  unstable: boolean,
): void {
  const scope: Scope = { comparison, was, is, unstable };
  compareFacts(scope);
  compareParameters(scope);
  compareBodies(scope);
  compareResponses(scope);
}

function note(
  { comparison, is, unstable }: Scope,
  kind: ChangeKind,
  at: { readonly pointer: string; readonly subject?: string; readonly document?: "old" | "new" },
  before: string | null,
  after: string | null,
  side: Side = "request",
): void {
  comparison.report({
    kind,
    pointer: at.pointer,
    document: at.document ?? "new",
    place: { operation: is.id, subject: `${is.id}${at.subject ?? ""}`, sides: [side], unstable },
    before,
    after,
  });
}

const renderServers = (servers: readonly Server[]): string =>
  servers.map(({ url }) => url).join(", ");

function compareFacts(scope: Scope): void {
  const { was, is } = scope;
  const at = { pointer: is.pointer };
  const facts: readonly (readonly [ChangeKind, string, string])[] = [
    ["operation-renamed", was.id, is.id],
    ["operation-method-changed", was.method, is.method],
    ["operation-path-changed", shapeOf(was.path), shapeOf(is.path)],
    ["operation-tag-changed", was.tag, is.tag],
    ["operation-security-changed", JSON.stringify(was.security), JSON.stringify(is.security)],
    ["operation-servers-changed", renderServers(was.servers), renderServers(is.servers)],
  ];
  for (const [kind, before, after] of facts)
    if (before !== after) note(scope, kind, at, before, after);
  if (was.deprecated !== is.deprecated)
    note(scope, is.deprecated ? "operation-deprecated" : "operation-undeprecated", at, null, null);
}

const keyOf = ({ location, name }: Parameter): string =>
  `${location} ${location === "header" ? name.toLowerCase() : name}`;

const SIGNS = { path: "{}", query: "?", header: "header ", cookie: "cookie " } as const;
const subjectOf = ({ location, name }: Parameter): string =>
  location === "path" ? ` {${name}}` : ` ${SIGNS[location]}${name}`;

/** Path parameters go by their position in the template: their names are nobody's business but the SDK's. */
function pairParameters({ was, is }: Scope): ReadonlyMap<Parameter, Parameter> {
  const newer = new Map(is.parameters.map((parameter) => [keyOf(parameter), parameter]));
  const positions = new Map(
    shapeOf(was.path) === shapeOf(is.path)
      ? templateNames(was.path).map((name, i) => [name, templateNames(is.path)[i] ?? ""])
      : [],
  );
  return new Map(
    was.parameters.flatMap((parameter) => {
      const name = parameter.location === "path" ? positions.get(parameter.name) : undefined;
      const next = newer.get(keyOf({ ...parameter, name: untrusted(name ?? parameter.name) }));
      return next === undefined ? [] : [[parameter, next] as const];
    }),
  );
}

function compareParameters(scope: Scope): void {
  const pairs = pairParameters(scope);
  const paired = new Set(pairs.values());
  for (const parameter of scope.was.parameters) {
    const next = pairs.get(parameter);
    if (next !== undefined) compareParameter(scope, parameter, next);
    else {
      const at = {
        pointer: parameter.pointer,
        subject: subjectOf(parameter),
        document: "old" as const,
      };
      const kind = constantOf(parameter) === null ? "parameter-removed" : "constant-removed";
      note(scope, kind, at, describeType(parameter.type), null);
    }
  }
  for (const parameter of scope.is.parameters) {
    if (paired.has(parameter)) continue;
    const kind =
      constantOf(parameter) !== null
        ? "constant-added"
        : parameter.required
          ? "parameter-added-required"
          : "parameter-added-optional";
    const at = { pointer: parameter.pointer, subject: subjectOf(parameter) };
    note(scope, kind, at, null, describeType(parameter.type));
  }
}

function compareParameter(scope: Scope, was: Parameter, is: Parameter): void {
  const at = { pointer: is.pointer, subject: subjectOf(is) };
  if (was.name !== is.name) note(scope, "parameter-renamed", at, was.name, is.name);
  if (was.required !== is.required) {
    const kind = is.required ? "parameter-became-required" : "parameter-became-optional";
    note(scope, kind, at, null, null);
  }
  if (was.deprecated !== is.deprecated)
    note(scope, is.deprecated ? "parameter-deprecated" : "parameter-undeprecated", at, null, null);
  if (!sameJson(was.defaultValue, is.defaultValue))
    note(
      scope,
      "parameter-default-changed",
      at,
      showJson(was.defaultValue),
      showJson(is.defaultValue),
    );
  const style = (p: Parameter): string =>
    [p.mediaType ?? p.style, p.explode ? "exploded" : "joined", p.allowReserved ? "reserved" : ""]
      .filter((word) => word !== "")
      .join(", ");
  if (style(was) !== style(is)) note(scope, "parameter-style-changed", at, style(was), style(is));
  compareTypes(scope.comparison, was.type, is.type, placeOf(scope, at.subject, "request"));
}

const placeOf = ({ is, unstable }: Scope, suffix: string, side: Side): Place => ({
  operation: is.id,
  subject: is.id + suffix,
  sides: [side],
  unstable,
});

function compareBodies(scope: Scope): void {
  const { body: was } = scope.was;
  const { body: is } = scope.is;
  const subject = " body";
  if (was === null || is === null) {
    if (was !== null)
      note(scope, "body-removed", { pointer: was.pointer, subject, document: "old" }, null, null);
    if (is !== null) {
      const kind = is.required ? "body-added-required" : "body-added-optional";
      note(scope, kind, { pointer: is.pointer, subject }, null, null);
    }
    return;
  }
  if (was.required !== is.required) {
    const kind = is.required ? "body-became-required" : "body-became-optional";
    note(scope, kind, { pointer: is.pointer, subject }, null, null);
  }
  compareContents(scope, was.contents, is.contents, subject, "request");
}

function compareContents(
  scope: Scope,
  was: readonly Content[],
  is: readonly Content[],
  subject: string,
  side: Side,
): void {
  const newer = new Map(is.map((content) => [content.mediaType, content]));
  const older = new Set(was.map((content) => content.mediaType));
  for (const content of was) {
    const next = newer.get(content.mediaType);
    const at = { pointer: next?.pointer ?? content.pointer, subject };
    if (next === undefined) {
      note(scope, "media-type-removed", { ...at, document: "old" }, content.mediaType, null, side);
      continue;
    }
    const [before, after] = [content, next].map((each) => JSON.stringify(each.encodings));
    if (before !== after) note(scope, "encoding-changed", at, before ?? null, after ?? null, side);
    compareTypes(scope.comparison, content.type, next.type, placeOf(scope, subject, side));
  }
  for (const content of is) {
    if (older.has(content.mediaType)) continue;
    note(
      scope,
      "media-type-added",
      { pointer: content.pointer, subject },
      null,
      content.mediaType,
      side,
    );
  }
}

const statusText = ({ status }: Response): string => {
  switch (status.kind) {
    case "code":
      return String(status.code);
    case "range":
      return `${status.hundreds}XX`;
    case "default":
      return "default";
  }
};

const isFailure = (response: Response): boolean => /^[45d]/.test(statusText(response));

function compareResponses(scope: Scope): void {
  const newer = new Map(scope.is.responses.map((response) => [statusText(response), response]));
  const older = new Set(scope.was.responses.map(statusText));
  for (const response of scope.was.responses) {
    const status = statusText(response);
    const next = newer.get(status);
    if (next !== undefined) {
      compareContents(scope, response.contents, next.contents, ` ${status}`, "response");
      compareHeaders(scope, response, next, ` ${status}`);
      continue;
    }
    const kind = isFailure(response) ? "error-response-removed" : "response-removed";
    const at = { pointer: response.pointer, subject: ` ${status}`, document: "old" as const };
    note(scope, kind, at, status, null, "response");
  }
  for (const response of scope.is.responses) {
    const status = statusText(response);
    if (older.has(status)) continue;
    const kind = isFailure(response) ? "error-response-added" : "response-added";
    note(
      scope,
      kind,
      { pointer: response.pointer, subject: ` ${status}` },
      null,
      status,
      "response",
    );
  }
}

function compareHeaders(scope: Scope, was: Response, is: Response, subject: string): void {
  const newer = new Map(is.headers.map((header) => [header.name.toLowerCase(), header]));
  const older = new Set(was.headers.map((header) => header.name.toLowerCase()));
  for (const header of was.headers) {
    const next = newer.get(header.name.toLowerCase());
    const at = { pointer: next?.pointer ?? header.pointer, subject: `${subject} ${header.name}` };
    if (next === undefined) {
      note(
        scope,
        "response-header-removed",
        { ...at, document: "old" },
        header.name,
        null,
        "response",
      );
      continue;
    }
    const [before, after] = [header, next].map(
      (each) => `${describeType(each.type)}${each.required ? ", required" : ""}`,
    );
    if (before !== after)
      note(scope, "response-header-changed", at, before ?? null, after ?? null, "response");
  }
  for (const header of is.headers) {
    if (older.has(header.name.toLowerCase())) continue;
    const at = { pointer: header.pointer, subject: `${subject} ${header.name}` };
    note(scope, "response-header-added", at, null, header.name, "response");
  }
}
