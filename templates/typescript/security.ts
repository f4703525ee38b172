/** Security schemes as the run time takes them. */
import type { Text } from "../../generator/values.ts";
import { renderJson } from "../../generator/lang/json.ts";
import type { ImportSet } from "../../generator/emit/imports.ts";
import {
  bracketed,
  group,
  hardline,
  indent,
  join,
  line,
  renderLayout,
  type Layout,
} from "../../generator/lang/layout.ts";
import {
  renderCompactObject,
  renderDocComment,
  renderKey,
  renderObject,
  renderString,
} from "../../generator/lang/typescript.ts";
import type { ApiModel, SecurityScheme } from "../../generator/model/model.ts";
import { hasManySchemes, tokenFlow, usedSchemes } from "../../generator/model/security.ts";
import { allOperations, credentialScheme } from "./scope.ts";

/** Entry of the API's definition that says how calls are authenticated, where one key is enough. */
export function renderAuthentication(
  model: ApiModel,
  imports: ImportSet,
): readonly (readonly [string, Layout])[] {
  const scheme = hasManySchemes(model) ? null : credentialScheme(model);
  const authenticate = scheme === null ? null : renderScheme(scheme, imports);
  return authenticate === null ? [] : [["authenticate", authenticate]];
}

/** The middleware of a client with several schemes; `null` of one with a single key. */
export function renderSecurity(model: ApiModel, imports: ImportSet): string | null {
  if (!hasManySchemes(model)) return null;
  const schemes = usedSchemes(model).map(
    (scheme) => [scheme.name, renderFullScheme(scheme, imports)] as const,
  );
  const exceptions = allOperations(model).flatMap(({ id, security }) =>
    security === null || renderJson(security) === renderJson(model.security)
      ? []
      : [[id, renderAlternatives(security)] as const],
  );
  const secured = imports.value("./lib/security.js", "secured");
  const args = [
    renderObject(schemes),
    renderAlternatives(model.security),
    ...(exceptions.length === 0 ? [] : [renderObject(exceptions)]),
  ];
  return renderLayout(["const security = ", secured, bracketed("(", args, ")"), ";"]);
}

/** Alternatives as a list of lists of names. */
const renderAlternatives = (security: readonly (readonly Text[])[]): Layout => [
  "[",
  join(
    ", ",
    security.map((names) => ["[", join(", ", names.map(renderString)), "]"]),
  ),
  "]",
];

function renderFullScheme(scheme: SecurityScheme, imports: ImportSet): Layout {
  const call = renderScheme(scheme, imports);
  const flow = tokenFlow(scheme);
  if (call === null) return "{}";
  if (flow === undefined || scheme.kind !== "oauth2") return call;
  const scopes: Layout = ["[", join(", ", scheme.requiredScopes.map(renderString)), "]"];
  const tokens = renderCompactObject([
    ["tokenUrl", renderString(flow.tokenUrl ?? "")],
    ["scopes", scopes],
  ]);
  return group(["{", indent([line, "...", call, ",", line, "tokens: ", tokens]), line, "}"]);
}

/** Call of the run time's function for a scheme; `null` for one that no key serves. */
function renderScheme(scheme: SecurityScheme, imports: ImportSet): string | null {
  const use = (name: string, ...args: readonly Text[]): string =>
    `${imports.value("./lib/auth.js", name)}(${args.map(renderString).join(", ")})`;
  switch (scheme.kind) {
    case "mutualTLS":
      return null;
    case "apiKey": {
      const place = {
        header: "apiKeyInHeader",
        query: "apiKeyInQuery",
        cookie: "apiKeyInCookie",
      } as const;
      return use(place[scheme.location], scheme.parameter);
    }
    case "http":
      if (scheme.scheme === "basic") return use("basic");
      if (scheme.scheme === "bearer") return use("bearer");
      return use("scheme", scheme.scheme);
    case "oauth2":
    case "openIdConnect":
      return use("bearer");
  }
}

/** The option `credentials` of a client with several schemes; `null` of one with a single key. */
export function renderCredentials(model: ApiModel, imports: ImportSet): string | null {
  if (!hasManySchemes(model)) return null;
  const type = (name: string): string => imports.type("./lib/security.js", name);
  const members = usedSchemes(model)
    .filter(({ kind }) => kind !== "mutualTLS")
    .map((scheme): Layout => {
      const types = [
        type("KeyCredential"),
        ...(scheme.kind === "http" && scheme.scheme === "basic" ? [type("UserPassword")] : []),
        ...(tokenFlow(scheme) === undefined ? [] : [type("ClientCredentials")]),
      ];
      const comment = renderDocComment([scheme.description ?? describe(scheme)], 2).map((row) => [
        row.replace(/^ {4}/, ""),
        hardline,
      ]);
      return [
        ...comment,
        `readonly ${renderKey(scheme.name)}?: `,
        [...types, "undefined"].join(" | "),
        ";",
      ];
    });
  const comment = renderDocComment(
    ["Credential of each scheme. `apiKey` is that of the first one the API asks for."],
    1,
  ).join("\n");
  const layout: Layout = [
    "readonly credentials?: {",
    indent([hardline, join(hardline, members)]),
    hardline,
    "};",
  ];
  return `${comment}\n${renderLayout(layout, 1)}`;
}

/** What a scheme is, where the description does not say it. */
function describe(scheme: SecurityScheme): Text {
  switch (scheme.kind) {
    case "apiKey":
      return `Sent as ${scheme.location} \`${scheme.parameter}\`.`;
    case "http":
      return `HTTP ${scheme.scheme}.`;
    case "oauth2":
      return "OAuth 2 token.";
    case "openIdConnect":
      return `OpenID Connect token; ${scheme.url} tells how to get one.`;
    case "mutualTLS":
      return "Client certificate.";
  }
}
