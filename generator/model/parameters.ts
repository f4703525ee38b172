/** Parameters of an operation, and their agreement with the path template. */
import { untrusted, type Text, type Untrusted } from "../values.ts";
import { isToken, buildContents, readNamedExample } from "./contents.ts";
import type { Parameter, ParameterLocation, ParameterStyle, TypeRef } from "./model.ts";
import type { Cursor, ObjectCursor } from "./reader.ts";
import { buildType, readExample, type TypeContext } from "./types.ts";

const STYLES: Readonly<Record<ParameterLocation, readonly ParameterStyle[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

const LOCATIONS: readonly ParameterLocation[] = ["path", "query", "header", "cookie"];

/** Header parameters that OpenAPI tells to ignore: other parts of the description say what they carry. */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

/** Parameters of the path item and the operation; the operation's own win. Without a path there is no template to check. */
export function buildParameters(
  context: TypeContext,
  item: ObjectCursor,
  operation: ObjectCursor,
  path: Text | null,
): readonly Parameter[] {
  const { reader } = context;
  const own = collect(context, operation);
  const keys = new Set(own.map(keyOf));
  const inherited = collect(context, item).filter((parameter) => !keys.has(keyOf(parameter)));
  const all = [...inherited, ...own];
  for (const [i, parameter] of all.entries()) {
    if (all.findIndex((other) => keyOf(other) === keyOf(parameter)) !== i) {
      reader.collector.error("FF1402", {
        ...reader.place(parameter.pointer),
        problem: `The ${parameter.location} parameter ${JSON.stringify(parameter.name)} is declared twice`,
        remedy: "Remove one of the two",
      });
    }
  }
  if (path === null) return all;
  checkTemplate(context, operation, path, all);
  return sortByTemplate(all, path);
}

/** What may stand once; names of headers have no capitals. */
const keyOf = ({ location, name }: Parameter): string =>
  `${location} ${location === "header" ? name.toLowerCase() : name}`;

function collect(context: TypeContext, holder: ObjectCursor): readonly Parameter[] {
  return context.reader.items(holder, "parameters").flatMap((at) => {
    const parameter = buildParameter(context, at);
    return parameter === null ? [] : [parameter];
  });
}

function buildParameter(context: TypeContext, at: Cursor): Parameter | null {
  const { reader } = context;
  const declared = reader.resolve(at, "A parameter");
  if (declared === null) return null;
  const name = reader.string(declared, "name");
  const location = readLocation(context, declared);
  if (name === null || name === "" || location === null) {
    // A place that is none was reported where it was read.
    if (name === null || name === "" || !Object.hasOwn(declared.value, "in"))
      reader.reject(at.pointer, "The parameter lacks a name or a place", 'Give it "name" and "in"');
    return null;
  }
  if (location === "header" && IGNORED_HEADERS.has(name.toLowerCase())) return null;
  if (location === "header" && !isToken(name)) {
    reader.reject(
      at.pointer,
      `${JSON.stringify(name)} is not a header name`,
      "Use letters, digits and -",
    );
    return null;
  }
  const style = readStyle(context, declared, location);
  const explode = reader.json(declared, "explode");
  const typed = readType(context, declared);
  return {
    name,
    location,
    required: location === "path" || reader.boolean(declared, "required"),
    deprecated: reader.boolean(declared, "deprecated"),
    description: reader.text(declared, "description"),
    type: typed.type,
    style,
    explode: typeof explode === "boolean" ? explode : style === "form",
    allowReserved: reader.boolean(declared, "allowReserved"),
    mediaType: typed.mediaType,
    defaultValue: typed.schema?.value["default"],
    example:
      readNamedExample(reader, declared) ??
      (typed.schema === null ? undefined : readExample(typed.schema)),
    pointer: declared.pointer,
  };
}

function readLocation({ reader }: TypeContext, declared: ObjectCursor): ParameterLocation | null {
  const location = reader.string(declared, "in");
  const known = LOCATIONS.find((candidate) => candidate === location);
  if (location !== null && known === undefined)
    reader.reject(
      declared.pointer,
      `Parameters can't stand in ${JSON.stringify(location)}`,
      "Use path, query, header or cookie",
    );
  return known ?? null;
}

function readStyle(
  { reader }: TypeContext,
  declared: ObjectCursor,
  location: ParameterLocation,
): ParameterStyle {
  const allowed = STYLES[location];
  const [fallback] = allowed as readonly [ParameterStyle, ...ParameterStyle[]];
  const style = reader.string(declared, "style");
  if (style === null) return fallback;
  const known = allowed.find((candidate) => candidate === style);
  if (known === undefined) {
    reader.reject(
      declared.pointer,
      `The style ${JSON.stringify(style)} is not one for a ${location} parameter`,
      `Use one of ${allowed.join(", ")}`,
    );
  }
  return known ?? fallback;
}

interface ReadType {
  readonly type: TypeRef;
  readonly mediaType: Untrusted | null;
  readonly schema: ObjectCursor | null;
}

function readType(context: TypeContext, declared: ObjectCursor): ReadType {
  const { reader } = context;
  const schema = reader.member(declared, "schema");
  if (schema !== null) {
    return {
      type: buildType(context, schema),
      mediaType: null,
      schema: reader.asObject(schema, "A schema"),
    };
  }
  const [content] = buildContents(context, declared);
  if (content !== undefined && content.kind !== "json" && content.kind !== "text") {
    reader.reject(
      content.pointer,
      `A parameter can't be sent as ${content.mediaType}`,
      "Use application/json or text/plain",
    );
  }
  if (content !== undefined)
    return { type: content.type, mediaType: content.mediaType, schema: null };
  reader.reject(declared.pointer, "The parameter has no type", 'Give it "schema" or "content"');
  return { type: { kind: "unknown", pointer: declared.pointer }, mediaType: null, schema: null };
}

/** Names in braces, in order. */
export const parseTemplate = (path: Text): readonly Untrusted[] =>
  [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => untrusted(match[1] ?? ""));

function checkTemplate(
  { reader }: TypeContext,
  operation: ObjectCursor,
  path: Text,
  parameters: readonly Parameter[],
): void {
  const inTemplate = new Set<Text>(parseTemplate(path));
  const declared = new Set<Text>(
    parameters.filter((p) => p.location === "path").map((p) => p.name),
  );
  const report = (name: string, problem: string, remedy: string): void => {
    reader.collector.error("FF1403", {
      ...reader.place(operation.pointer),
      problem: `The path parameter ${JSON.stringify(name)} ${problem}`,
      remedy,
    });
  };
  for (const name of inTemplate) {
    if (parseTemplate(path).filter((other) => other === name).length > 1)
      report(name, `stands twice in ${path}`, "Give one of the two another name");
    if (!declared.has(name))
      report(name, `of ${path} is not declared`, 'Declare it with "in": "path"');
  }
  for (const name of declared) {
    if (!inTemplate.has(name))
      report(name, `does not stand in ${path}`, "Remove it or put it into the path");
  }
}

/** Path parameters in the order of the template (descriptions declare them in any), then the rest as declared. */
function sortByTemplate(parameters: readonly Parameter[], path: Text): readonly Parameter[] {
  const order = parseTemplate(path);
  const inPath = parameters.filter((p) => p.location === "path");
  const rest = parameters.filter((p) => p.location !== "path");
  return [...inPath.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)), ...rest];
}
