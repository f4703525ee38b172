/** The request itself, as a shell command that runs. */
import { defaultAddress } from "../../generator/model/servers.ts";
import { headerValue, quoteWord } from "../../generator/lang/shell.ts";
import { showJson } from "./labels.ts";
import { type Text, untrusted, type Untrusted } from "../../generator/values.ts";
import type { SampleBook } from "../../generator/emit/samples.ts";
import { encodeUrlPart, encodeUrlTemplate } from "../../generator/lang/url.ts";
import type { ApiModel, Json, Operation, Parameter } from "../../generator/model/model.ts";
import { resolve, type Scope } from "./scope.ts";
import { bodySample, sampleOf } from "./fields.ts";

/** The book of shell commands. */
export const buildCurlBook = (scope: Scope): SampleBook => ({
  flavor: "curl",
  title: "cURL",
  summary:
    "Every operation as a command for a shell. It needs nothing but [curl](https://curl.se) and shows exactly what goes over the wire.",
  install: null,
  languages: [{ id: "curl", label: "cURL", grammar: "bash" }],
  render: (operation) => renderCurl(scope, operation),
});

/** A command that sends what the operation requires, with values that satisfy the description. */
function renderCurl(scope: Scope, operation: Operation): string {
  const lines = [
    `curl --request ${operation.method.toUpperCase()}`,
    `--url ${quoteWord(buildUrl(scope, operation))}`,
    ...credentials(scope, operation),
    ...operation.parameters
      .filter(({ location, required }) => location === "header" && required)
      .map((parameter) => header(parameter.name, textOf(valueOf(scope, parameter)))),
    ...bodyLines(scope, operation),
  ];
  return lines.join(" \\\n  ");
}

const header = (name: Text, value: Text): string =>
  `--header ${quoteWord(`${name}: ${headerValue(value)}`)}`;

/** Address that an operation is sent to. */
export function serverOf(model: ApiModel, operation: Operation): Untrusted {
  const [server] = [...operation.servers, ...model.servers];
  return server === undefined
    ? untrusted("")
    : untrusted(defaultAddress(server).replace(/\/+$/, ""));
}

function buildUrl(scope: Scope, operation: Operation): Untrusted {
  const required = operation.parameters.filter((parameter) => parameter.required);
  const path = encodeUrlTemplate(operation.path).replaceAll(
    /\{([^}]*)\}/g,
    (whole, name: string) => {
      const parameter = required.find((p) => p.location === "path" && p.name === name);
      if (parameter === undefined) return whole;
      return encodeUrlPart(textOf(valueOf(scope, parameter)));
    },
  );
  const query = required
    .filter(({ location }) => location === "query")
    .flatMap((parameter) => queryOf(parameter, valueOf(scope, parameter)));
  return untrusted(
    `${serverOf(scope.model, operation)}${path}${query.length === 0 ? "" : `?${query.join("&")}`}`,
  );
}

const valueOf = (scope: Scope, { type, example }: Parameter): Json =>
  sampleOf(scope, type, "request", example) ?? "";

function queryOf(parameter: Parameter, value: Json): readonly string[] {
  const name = encodeUrlPart(parameter.name);
  // Brackets are encoded below: bare ones are patterns to curl.
  if (parameter.mediaType !== null) return [`${name}=${encodeUrlPart(showJson(value))}`];
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => encodeUrlPart(textOf(item)));
    const separators = { spaceDelimited: "%20", pipeDelimited: "%7C" } as const;
    if (parameter.style === "spaceDelimited" || parameter.style === "pipeDelimited")
      return [`${name}=${items.join(separators[parameter.style])}`];
    return parameter.explode
      ? items.map((item) => `${name}=${item}`)
      : [`${name}=${items.join(",")}`];
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(
      ([key, item]) => [encodeUrlPart(key), encodeUrlPart(textOf(item))] as const,
    );
    if (parameter.style === "deepObject")
      return entries.map(([key, item]) => `${name}%5B${key}%5D=${item}`);
    if (parameter.explode) return entries.map(([key, item]) => `${key}=${item}`);
    return [`${name}=${entries.flat().join(",")}`];
  }
  return [`${name}=${encodeUrlPart(textOf(value))}`];
}

const textOf = (value: Json): Text => {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return untrusted(value.map(textOf).join(","));
  return typeof value === "object" && value !== null ? showJson(value) : String(value);
};

/** The first alternative of the requirement, its keys read from the environment. */
function credentials({ model, options }: Scope, operation: Operation): readonly string[] {
  const [names] = operation.security ?? model.security;
  const key = `"$${options.environmentVariable}"`;
  return (names ?? []).flatMap((name) => {
    const scheme = model.auth.find((candidate) => candidate.name === name);
    switch (scheme?.kind) {
      case undefined:
      case "mutualTLS":
        return [];
      case "apiKey":
        if (scheme.location === "header")
          return [`--header ${quoteWord(`${scheme.parameter}: `)}${key}`];
        if (scheme.location === "cookie")
          return [`--cookie ${quoteWord(`${scheme.parameter}=`)}${key}`];
        return [`--url-query ${quoteWord(`${scheme.parameter}=`)}${key}`];
      case "http":
        if (scheme.scheme === "basic") return [`--user ${key}`];
        return [`--header 'Authorization: Bearer '${key}`];
      case "oauth2":
      case "openIdConnect":
        return [`--header 'Authorization: Bearer '${key}`];
    }
  });
}

function bodyLines(scope: Scope, operation: Operation): readonly string[] {
  const [content] = operation.body?.contents ?? [];
  if (content === undefined) return [];
  if (content.kind === "multipart") return formLines(scope, operation, "--form");
  if (content.kind === "form") return formLines(scope, operation, "--data-urlencode");
  const type = header("Content-Type", content.mediaType);
  if (content.kind === "binary") return [type, "--data-binary @file"];
  const sample = bodySample(scope, content);
  if (sample === undefined) return [];
  const text = content.kind === "text" ? textOf(sample) : showJson(sample, 2);
  // Not "--data": that would read a file where the text begins with "@".
  return [type, `--data-raw ${quoteWord(text.includes("\n") ? `\n${text}\n` : text)}`];
}

/** Parts of a form; files are read from the current folder. */
function formLines(
  scope: Scope,
  operation: Operation,
  option: "--form" | "--data-urlencode",
): readonly string[] {
  const type = resolve(scope, operation.body?.contents[0]?.type ?? NOTHING);
  if (type.kind !== "object") return [];
  return type.properties.map(({ name, type: part, example }) => {
    const bare = resolve(scope, part);
    if (bare.kind === "scalar" && bare.scalar === "binary")
      return `${option} ${quoteWord(`${name}=@file.csv`)}`;
    // Values of "--form" may name files, those of "--form-string" are only text.
    const plain = option === "--form" ? "--form-string" : option;
    return `${plain} ${quoteWord(`${name}=${textOf(sampleOf(scope, part, "request", example) ?? "")}`)}`;
  });
}

const NOTHING = { kind: "unknown", pointer: "#" } as const;
