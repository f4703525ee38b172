/** An operation → what its page says. */
import { type Text, untrusted } from "../../generator/values.ts";
import { STATUS_CODES } from "node:http";
import type {
  Operation,
  ParameterLocation,
  Response,
  SecurityScheme,
  Status,
} from "../../generator/model/model.ts";
import { renderCode } from "../../generator/lang/markdown.ts";
import { noteAlternatives, noteServers } from "./access.ts";
import { buildCurlBook } from "./curl.ts";
import { buildContent, buildHeader, buildParameter } from "./fields.ts";
import { buildNotes, withoutGuides } from "./notes.ts";
import type { Scope } from "./scope.ts";
import type {
  FieldView,
  OperationView,
  ParameterSection,
  ResponseView,
  SampleView,
} from "./views.ts";

export function buildOperationView(scope: Scope, operation: Operation): OperationView {
  const { body } = operation;
  return {
    id: operation.id,
    title: operation.summary,
    method: operation.method.toUpperCase(),
    path: operation.path,
    tag: operation.tag,
    badges: [
      ...(operation.stability === "beta" ? (["beta"] as const) : []),
      ...(operation.deprecated ? (["deprecated"] as const) : []),
    ],
    description: operation.description,
    notes: [
      ...buildNotes(operation, scope.model.instructions).map((note) =>
        scope.options.guides ? note : withoutGuides(note),
      ),
      ...[noteServers(operation), noteAlternatives(scope.model, operation)].filter(
        (note) => note !== null,
      ),
    ],
    authorizations: buildAuthorizations(scope, operation),
    parameters: buildParameters(scope, operation),
    body:
      body === null
        ? null
        : {
            required: body.required,
            description: body.description,
            contents: body.contents.map((content, i) =>
              buildContent(scope, content, "request", i === 0 ? "body" : `body-${i + 1}`),
            ),
          },
    responses: operation.responses.map((response) => buildResponse(scope, response)),
    samples: buildSamples(scope, operation),
  };
}

/** One entry for each scheme that can be asked for; alternatives are said so. */
function buildAuthorizations(scope: Scope, operation: Operation): readonly FieldView[] {
  const alternatives = operation.security ?? scope.model.security;
  const names = [...new Set(alternatives.flat())];
  const optional = alternatives.some((alternative) => alternative.length === 0);
  return names.flatMap((name) => {
    const scheme = scope.model.auth.find((candidate) => candidate.name === name);
    if (scheme === undefined) return [];
    const place = placeOf(scheme);
    return {
      ...place,
      // Of one scheme there is nothing to tell apart.
      limits: [
        ...place.limits,
        ...(scope.model.auth.length > 1 ? [untrusted(`scheme ${name}`)] : []),
      ],
      anchor: null,
      schemas: [],
      required: !optional && alternatives.every((alternative) => alternative.includes(name)),
      deprecated: false,
      description: describeScheme(scheme),
      options: [],
      example: null,
      children: [],
    };
  });
}

/** What is said of a scheme, and how its tokens are got. */
function describeScheme(scheme: SecurityScheme): Text | null {
  const flows =
    scheme.kind !== "oauth2"
      ? []
      : scheme.flows.map(({ kind, authorizationUrl, tokenUrl, scopes }): Text => {
          const urls = [authorizationUrl, tokenUrl].filter((url) => url !== null);
          const named = scopes.map(({ name, description }): Text =>
            description === null ? renderCode(name) : `${renderCode(name)} (${description})`,
          );
          const scope: Text = named.length === 0 ? "" : `; scopes: ${named.join(", ")}`;
          return untrusted(
            `OAuth 2 flow ${renderCode(kind)}: ${urls.map(renderCode).join(", ")}${scope}.`,
          );
        });
  const discovery =
    scheme.kind === "openIdConnect" && scheme.url !== ""
      ? [`OpenID Connect discovery: ${renderCode(scheme.url)}.`]
      : [];
  const parts: readonly Text[] = [
    ...(scheme.description === null ? [] : [scheme.description]),
    ...flows,
    ...discovery,
  ];
  return parts.length === 0 ? null : untrusted(parts.join("\n\n"));
}

function placeOf(scheme: SecurityScheme): {
  readonly name: Text;
  readonly type: string;
  readonly limits: readonly Text[];
} {
  switch (scheme.kind) {
    case "apiKey":
      return { name: scheme.parameter, type: "string", limits: [scheme.location] };
    case "http":
      return { name: "Authorization", type: "string", limits: ["header", `HTTP ${scheme.scheme}`] };
    case "oauth2":
      return { name: "Authorization", type: "string", limits: ["header", "OAuth 2 token"] };
    case "openIdConnect":
      return { name: "Authorization", type: "string", limits: ["header", "OpenID Connect token"] };
    case "mutualTLS":
      return { name: "client certificate", type: "mutual TLS", limits: [] };
  }
}

const SECTIONS: readonly (readonly [ParameterLocation, string])[] = [
  ["path", "Path parameters"],
  ["query", "Query parameters"],
  ["header", "Header parameters"],
  ["cookie", "Cookie parameters"],
];

const buildParameters = (scope: Scope, operation: Operation): readonly ParameterSection[] =>
  SECTIONS.map(([location, title]) => ({
    title,
    fields: operation.parameters
      .filter((parameter) => parameter.location === location)
      .map((parameter) => buildParameter(scope, parameter)),
  })).filter(({ fields }) => fields.length > 0);

export const statusText = (status: Status): string => {
  switch (status.kind) {
    case "code":
      return String(status.code);
    case "range":
      return `${status.hundreds}XX`;
    case "default":
      return "default";
  }
};

const RANGES = ["", "Information", "Success", "Redirection", "Client error", "Server error"];

function reasonOf(status: Status): string {
  switch (status.kind) {
    case "code":
      return STATUS_CODES[status.code] ?? "";
    case "range":
      return RANGES[status.hundreds] ?? "";
    case "default":
      return "Any other status";
  }
}

function buildResponse(scope: Scope, response: Response): ResponseView {
  const { status } = response;
  const text = statusText(status);
  const isError =
    status.kind === "code" ? status.code >= 400 : status.kind === "range" && status.hundreds >= 4;
  return {
    status: text,
    reason: reasonOf(status),
    anchor: `response-${text}`,
    isError,
    description: response.description,
    headers: response.headers.map((header) =>
      buildHeader(scope, header, `response-${text}-header`),
    ),
    contents: response.contents.map((content, i) =>
      buildContent(scope, content, "response", i === 0 && !isError ? `response-${text}` : null),
    ),
  };
}

/** cURL first, then what the other flavors write. */
const buildSamples = (scope: Scope, operation: Operation): readonly SampleView[] =>
  [buildCurlBook(scope), ...scope.kit.samples].flatMap((book) =>
    book.languages.flatMap((language) => {
      const code = book.render(operation, language.id);
      return code === null ? [] : [{ language, code: code.trimEnd() }];
    }),
  );
