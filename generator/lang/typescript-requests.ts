/** Keys of the object that a call of the TypeScript client takes. */
import { untrusted, type Text } from "../values.ts";
import { finished } from "./finished.ts";
import { constantOf } from "../model/exchange.ts";
import type { Operation, Parameter, TypeDeclaration } from "../model/model.ts";
import { splitWords } from "../model/words.ts";
import { isIdentifier, safeIdentifier } from "./typescript.ts";
import { assignNames, camelCase, spellComparisons } from "./words.ts";

/** A parameter under its key. */
export interface RequestField {
  readonly key: string;
  readonly parameter: Parameter;
}

export interface RequestKeys {
  /** Parameters that stand in the request object, in the order of the description. */
  readonly fields: readonly RequestField[];
  /** Key of the body; `null` without one. */
  readonly bodyKey: string | null;
}

/**
 * Parameters have their wire names where those are identifiers, else the words of them in camel case. Of two with one
 * key, that of the path keeps it; the body gives way to parameters.
 */
export function buildRequestKeys(
  operation: Operation,
  types: ReadonlyMap<Text, TypeDeclaration>,
): RequestKeys {
  const asked = operation.parameters.filter((parameter) => constantOf(parameter) === null);
  const exact = asked.filter(({ name }) => isIdentifier(name));
  const others = asked.filter(({ name }) => !isIdentifier(name));
  const ordered = [...pathFirst(exact), ...pathFirst(others)];
  const exactKeys = assignNames(pathFirst(exact).map(buildWish));
  // `startTime` beside `StartTime` would tell nobody which is which.
  const otherKeys = assignNames(pathFirst(others).map(buildWish), exactKeys, (name) =>
    name.toLowerCase(),
  );
  const keys = new Map(ordered.map((parameter, i) => [parameter, [...exactKeys, ...otherKeys][i]]));
  const fields = asked.map((parameter) => ({ key: keys.get(parameter) ?? "", parameter }));
  const wish = buildBodyWish(operation, types);
  const taken = fields.map(({ key }) => key);
  return { fields, bodyKey: wish === null ? null : (assignNames([wish], taken)[0] ?? null) };
}

const pathFirst = (parameters: readonly Parameter[]): readonly Parameter[] => [
  ...parameters.filter(({ location }) => location === "path"),
  ...parameters.filter(({ location }) => location !== "path"),
];

/** Its own name, with comparisons spelled out, and with its place before it. */
function buildWish({ name, location }: Parameter): readonly [string, ...string[]] {
  const inCamels = (text: Text): string => safeIdentifier(camelCase(splitWords(text)));
  const own = isIdentifier(name) ? finished(name) : inCamels(name);
  return [own, inCamels(spellComparisons(name)), inCamels(untrusted(`${location} ${name}`))];
}

/** The body's schema's name where that is an object, `body` where it takes one of several forms, else `requestBody`. */
function buildBodyWish(
  { body }: Operation,
  types: ReadonlyMap<Text, TypeDeclaration>,
): readonly [string, ...string[]] | null {
  const type = body?.contents[0]?.type;
  if (type === undefined) return null;
  const general = ["requestBody", "body"] as const;
  if (type.kind === "union") return ["body", "requestBody"];
  const declaration = type.kind === "named" ? types.get(type.name) : undefined;
  const isObject = declaration?.type.kind === "object" || declaration?.type.kind === "intersection";
  return isObject ? [safeIdentifier(camelCase(declaration.words)), ...general] : [...general];
}
