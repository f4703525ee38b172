/** The form of "Try it": what the client script needs to build the request. */
import { type Text, untrusted } from "../../generator/values.ts";
import { showJson } from "./labels.ts";
import type { TemplateContext } from "../../generator/emit/context.ts";
import { escapeAttribute, escapeHtml } from "../../generator/lang/html.ts";
import type { Content, Operation, Parameter, Property, Json } from "../../generator/model/model.ts";
import { serverOf } from "./curl.ts";
import { bodySample, sampleOf } from "./fields.ts";
import { resolve, type Scope } from "./scope.ts";

/** Context of the form. */
export function buildForm(scope: Scope, operation: Operation): TemplateContext {
  const [content] = operation.body?.contents ?? [];
  const [server] = scope.model.servers;
  return {
    method: escapeAttribute(operation.method.toUpperCase()),
    path: escapeAttribute(operation.path),
    server: escapeAttribute(scope.options.tryServer),
    servers: [
      ...new Set<Text>([scope.options.tryServer, ...scope.model.servers.map(({ url }) => url)]),
    ].map(escapeAttribute),
    documented: escapeAttribute(server === undefined ? "" : serverOf(scope.model, operation)),
    credential: credentialOf(scope, operation),
    parameters: operation.parameters.map((parameter) => inputOf(scope, parameter)),
    body: content === undefined ? null : bodyOf(scope, content),
  };
}

/** Where the key goes; `null` where the operation asks for none. */
function credentialOf({ model }: Scope, operation: Operation): TemplateContext | null {
  const [names] = operation.security ?? model.security;
  const scheme = model.auth.find(({ name }) => names?.includes(name));
  switch (scheme?.kind) {
    case undefined:
    case "mutualTLS":
      return null;
    case "apiKey":
      if (scheme.location === "cookie") return null;
      return {
        place: scheme.location,
        name: escapeAttribute(scheme.parameter),
        label: escapeHtml(scheme.parameter),
        prefix: "",
      };
    case "http":
    case "oauth2":
    case "openIdConnect": {
      const basic = scheme.kind === "http" && scheme.scheme === "basic";
      return {
        place: "header",
        name: "Authorization",
        label: "Authorization",
        prefix: basic ? "Basic " : "Bearer ",
      };
    }
  }
}

function inputOf(scope: Scope, parameter: Parameter): TemplateContext {
  const { name, location, required, style, explode, example } = parameter;
  const sample: Json | undefined = required
    ? sampleOf(scope, parameter.type, "request", example)
    : undefined;
  const kind = resolve(scope, parameter.type).kind;
  const isObject = kind === "object" || kind === "map";
  const shape = kind === "list" ? "list" : isObject ? "object" : "text";
  return {
    id: escapeAttribute(`try-${location}-${name}`.replaceAll(/[^\w-]/g, "_")),
    name: escapeAttribute(name),
    label: escapeHtml(name),
    location,
    required,
    style,
    explode,
    shape,
    hint: shape === "list" ? "values separated by commas" : shape === "object" ? "JSON" : null,
    value: sample === undefined ? "" : escapeAttribute(textOf(sample)),
  };
}

const textOf = (value: Json): Text => {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return untrusted(value.map(textOf).join(","));
  return typeof value === "object" ? showJson(value) : String(value);
};

function bodyOf(scope: Scope, content: Content): TemplateContext {
  const type = resolve(scope, content.type);
  const isForm = content.kind === "multipart" || content.kind === "form";
  const sample = bodySample(scope, content);
  return {
    mediaType: escapeAttribute(content.mediaType),
    kind: content.kind,
    parts:
      isForm && type.kind === "object" ? type.properties.map((part) => partOf(scope, part)) : null,
    text:
      sample === undefined
        ? ""
        : escapeHtml(typeof sample === "string" ? sample : showJson(sample, 2)),
  };
}

function partOf(scope: Scope, { name, type, required, example }: Property): TemplateContext {
  const bare = resolve(scope, type);
  const file = bare.kind === "scalar" && bare.scalar === "binary";
  const sample: Json | undefined = file ? undefined : sampleOf(scope, type, "request", example);
  return {
    id: escapeAttribute(`try-part-${name}`.replaceAll(/[^\w-]/g, "_")),
    name: escapeAttribute(name),
    label: escapeHtml(name),
    required,
    file,
    value: sample === undefined ? "" : escapeAttribute(textOf(sample)),
  };
}
