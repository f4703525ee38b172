/** What the run time knows of an operation's parameters, its answers and who may make it. */
import { renderJson } from "../../generator/lang/json.ts";
import type { Layout } from "../../generator/lang/layout.ts";
import { renderPythonString } from "../../generator/lang/python.ts";
import { READINGS } from "../../generator/lang/python-results.ts";
import { keyword, renderNameMap } from "../../generator/lang/python-types.ts";
import { constantOf, successes } from "../../generator/model/exchange.ts";
import { parseContentKind, bareMediaType } from "../../generator/model/media-types.ts";
import type { Operation, Parameter, ParameterLocation } from "../../generator/model/model.ts";
import { hasManySchemes } from "../../generator/model/security.ts";
import type { Argument } from "./names.ts";
import type { Scope } from "./scope.ts";
import { renderRequirement } from "./security.ts";

/** Arguments by their places, and the headers that are always sent. */
export const renderParameters = (
  operation: Operation,
  args: readonly Argument[],
): readonly (Layout | null)[] => [
  ...LOCATIONS.map(([argument, location]) => renderLocation(args, argument, location)),
  renderConstants(operation),
];

const LOCATIONS = [
  ["path_parameters", "path"],
  ["query", "query"],
  ["headers", "header"],
  ["cookies", "cookie"],
] as const;

function renderLocation(
  args: readonly Argument[],
  name: string,
  location: ParameterLocation,
): Layout | null {
  const entries = args.flatMap(({ name: argument, source }) => {
    if (source.kind !== "parameter" || source.parameter.location !== location) return [];
    const style = styleOf(source.parameter);
    const wire = source.parameter.name;
    const plain = style === USUAL[location];
    return [[argument, plain ? wire : ([wire, style] as const)] as const];
  });
  return entries.length === 0 ? null : keyword(name, renderNameMap(entries));
}

/** Styles that go without saying; for a single value `form` is the same with and without `explode`. */
const USUAL: Readonly<Record<ParameterLocation, string>> = {
  path: "simple",
  query: "form*",
  header: "simple",
  cookie: "form",
};

function styleOf({ style, explode, mediaType, allowReserved, location }: Parameter): string {
  if (mediaType !== null)
    return parseContentKind(mediaType) === "text" ? USUAL[location].replace("*", "") : "json";
  return `${style}${explode ? "*" : ""}${allowReserved && location === "query" ? "+" : ""}`;
}

function renderConstants(operation: Operation): Layout | null {
  const entries = operation.parameters.flatMap((parameter) => {
    const value = constantOf(parameter);
    return value === null ? [] : [[parameter.name, value] as const];
  });
  return entries.length === 0 ? null : keyword("constants", renderNameMap(entries));
}

/** What an operation asks for, where that is not what the API does. */
export function renderOwnSecurity({ model }: Scope, { security }: Operation): Layout | null {
  if (security === null || !hasManySchemes(model)) return null;
  if (renderJson(security) === renderJson(model.security)) return null;
  return keyword("security", renderRequirement(security));
}

/** What to ask for, and how answers of other media types than the usual one are read. */
export function renderAnswers(operation: Operation): readonly (Layout | null)[] {
  const contents = successes(operation).flatMap((response) => response.contents);
  const [first] = contents;
  const others = new Map(
    contents
      .filter(({ kind }) => READINGS[kind] !== READINGS[first?.kind ?? "json"])
      .map(({ mediaType, kind }) => [bareMediaType(mediaType), READINGS[kind]]),
  );
  const isPlain = /^(application|\*)\/(json|\*)/i.test(first?.mediaType ?? "");
  const asks = first?.kind === "json" && !isPlain && others.size === 0;
  return [
    asks ? keyword("accept", renderPythonString(first.mediaType)) : null,
    others.size === 0 ? null : keyword("answers", renderNameMap([...others])),
  ];
}
