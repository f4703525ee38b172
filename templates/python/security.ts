/** Security schemes as the run time takes them. */
import type { Text } from "../../generator/values.ts";
import { bracketed, hardline, indent, join, type Layout } from "../../generator/lang/layout.ts";
import {
  exactName,
  renderDocText,
  renderPython,
  renderPythonCall,
  renderPythonDict,
  renderPythonString,
} from "../../generator/lang/python.ts";
import { keyword } from "../../generator/lang/python-types.ts";
import type { ApiModel, SecurityScheme } from "../../generator/model/model.ts";
import { hasManySchemes, tokenFlow, usedSchemes } from "../../generator/model/security.ts";

/** Entry of the API's definition that says how calls are authenticated. */
export function renderAuthentication(model: ApiModel): Layout {
  if (hasManySchemes(model)) return keyword("security", renderSecurity(model));
  const wanted = model.security.flat();
  const scheme = model.auth.find(({ name }) => wanted.includes(name)) ?? model.auth[0];
  return keyword("authenticate", scheme === undefined ? "None" : renderScheme(scheme));
}

/** A scheme; `None` for one that no credential serves. */
function renderScheme(scheme: SecurityScheme): Layout {
  const build = (...args: readonly Text[]): Layout =>
    renderPythonCall("Authentication", args.map(renderPythonString));
  switch (scheme.kind) {
    case "mutualTLS":
      return "None";
    case "apiKey":
      return build(scheme.location, scheme.parameter);
    case "http":
      if (scheme.scheme === "basic" || scheme.scheme === "bearer") return build(scheme.scheme);
      return build("scheme", scheme.scheme);
    case "oauth2":
    case "openIdConnect":
      return build("bearer");
  }
}

function renderSecurity(model: ApiModel): Layout {
  const schemes = usedSchemes(model);
  const tokens = schemes.flatMap((scheme): readonly (readonly [Layout, Layout])[] => {
    const flow = tokenFlow(scheme);
    if (flow === undefined || scheme.kind !== "oauth2") return [];
    const place = [
      renderPythonString(flow.tokenUrl ?? ""),
      renderTuple(scheme.requiredScopes.map(renderPythonString)),
    ];
    return [[renderPythonString(scheme.name), bracketed("(", place, ")")]];
  });
  return renderPythonCall("Security", [
    renderPythonDict(
      schemes.map((scheme) => [renderPythonString(scheme.name), renderScheme(scheme)]),
    ),
    renderRequirement(model.security),
    ...(tokens.length === 0 ? [] : [renderPythonDict(tokens)]),
  ]);
}

/** Alternatives as a tuple of tuples of names. */
export const renderRequirement = (security: readonly (readonly Text[])[]): Layout =>
  renderTuple(security.map((names) => renderTuple(names.map(renderPythonString))));

const renderTuple = (items: readonly Layout[]): Layout => {
  const [only] = items;
  if (only === undefined) return "()";
  return items.length === 1 ? ["(", only, ",)"] : bracketed("(", items, ")");
};

/** The type of the option `credentials`; `null` of a client with a single key. */
export function renderCredentials(model: ApiModel): string | null {
  if (!hasManySchemes(model)) return null;
  const schemes = credentialed(model);
  const doc = '"""What the client authenticates itself with, by security scheme."""';
  // Names that are identifiers stand in a class, any others in a dictionary.
  const names = schemes.map(({ name }) => exactName(name));
  if (names.every((name) => name !== null)) {
    const rows = schemes.map((scheme, i) => `    ${names[i] ?? ""}: ${renderTypes(scheme)}`);
    return ["class Credentials(TypedDict, total=False):", `    ${doc}`, "", ...rows].join("\n");
  }
  const entries = schemes.map((scheme): Layout => [
    renderPythonString(scheme.name),
    ": ",
    renderPythonString(renderTypes(scheme)),
    ",",
  ]);
  const dictionary = ["{", indent([hardline, join(hardline, entries)]), hardline, "},"];
  const rows = join(hardline, ['"Credentials",', dictionary, "total=False,"]);
  const table = renderPython(["Credentials = TypedDict(", indent([hardline, rows]), hardline, ")"]);
  return `${table}\n${doc}`;
}

const renderTypes = (scheme: SecurityScheme): string => credentialTypes(scheme).join(" | ");

const credentialed = (model: ApiModel): readonly SecurityScheme[] =>
  usedSchemes(model).filter(({ kind }) => kind !== "mutualTLS");

const credentialTypes = (scheme: SecurityScheme): readonly string[] => [
  "KeyCredential",
  ...(scheme.kind === "http" && scheme.scheme === "basic" ? ["UserPassword"] : []),
  ...(tokenFlow(scheme) === undefined ? [] : ["ClientCredentials"]),
];

/** Names that the types of credentials are made of. */
export const credentialImports = (model: ApiModel): readonly string[] =>
  [...new Set(credentialed(model).flatMap(credentialTypes))].sort();

/** A line for each scheme, for the documentation of the option. */
export const describeSchemes = (model: ApiModel): readonly string[] =>
  credentialed(model).map((scheme) =>
    renderDocText(
      `${scheme.name}: ${(scheme.description ?? describe(scheme)).split("\n")[0] ?? ""}`,
    ),
  );

function describe(scheme: SecurityScheme): Text {
  switch (scheme.kind) {
    case "mutualTLS":
      return "Certificate of the client.";
    case "apiKey":
      return `Key in the ${scheme.location}.`;
    case "http":
      return scheme.scheme === "basic" ? "User and password." : `A ${scheme.scheme} credential.`;
    case "oauth2":
      return tokenFlow(scheme) === undefined
        ? "OAuth 2 token."
        : "OAuth 2 token, or what the client gets its tokens with.";
    case "openIdConnect":
      return "OpenID Connect token.";
  }
}
