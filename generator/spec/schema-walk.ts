/** Which members of a description's objects are what: so that a property named "description" is not taken for one. */

/** What stands at a place of an OpenAPI document. */
export type Kind =
  | "root"
  | "info"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "schema"
  | "header"
  | "callback"
  | "securityScheme"
  | "server"
  | "serverVariable"
  | "tag"
  | "discriminator"
  | "flows"
  | "flow"
  | "link";

/** What a member holds: one thing of a kind, a list or a map of them, data kept whole, or prose left out. */
export type Member =
  | { readonly holds: "one" | "list" | "map"; readonly of: Kind }
  | { readonly holds: "data" }
  | { readonly holds: "prose" };

const one = (of: Kind): Member => ({ holds: "one", of });
const list = (of: Kind): Member => ({ holds: "list", of });
const map = (of: Kind): Member => ({ holds: "map", of });
const PROSE: Member = { holds: "prose" };
const DATA: Member = { holds: "data" };

const PROSE_KEYS = new Set([
  "description",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "title",
  "$comment",
]);

const MEMBERS: Readonly<Partial<Record<Kind, Readonly<Record<string, Member>>>>> = {
  root: {
    info: one("info"),
    servers: list("server"),
    tags: list("tag"),
    paths: map("pathItem"),
    webhooks: map("pathItem"),
    externalDocs: PROSE,
    components: one("components"),
  },
  info: { title: DATA, contact: PROSE, license: PROSE, termsOfService: PROSE },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    securitySchemes: map("securityScheme"),
    links: map("link"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
    mediaTypes: map("mediaType"),
  },
  pathItem: {
    ...Object.fromEntries(
      ["get", "put", "post", "delete", "options", "head", "patch", "trace"].map((method) => [
        method,
        one("operation"),
      ]),
    ),
    query: one("operation"),
    additionalOperations: map("operation"),
    parameters: list("parameter"),
    servers: list("server"),
  },
  operation: {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
    callbacks: map("callback"),
    servers: list("server"),
  },
  parameter: { schema: one("schema"), content: map("mediaType") },
  header: { schema: one("schema"), content: map("mediaType") },
  requestBody: { content: map("mediaType") },
  mediaType: { schema: one("schema"), itemSchema: one("schema"), encoding: map("encoding") },
  encoding: { headers: map("header") },
  response: { content: map("mediaType"), headers: map("header"), links: map("link") },
  callback: {},
  link: { server: one("server") },
  server: { variables: map("serverVariable") },
  securityScheme: { flows: one("flows") },
  flows: {
    implicit: one("flow"),
    password: one("flow"),
    clientCredentials: one("flow"),
    authorizationCode: one("flow"),
    deviceAuthorization: one("flow"),
  },
  schema: {
    properties: map("schema"),
    patternProperties: map("schema"),
    $defs: map("schema"),
    definitions: map("schema"),
    dependentSchemas: map("schema"),
    items: one("schema"),
    additionalProperties: one("schema"),
    unevaluatedProperties: one("schema"),
    unevaluatedItems: one("schema"),
    propertyNames: one("schema"),
    contains: one("schema"),
    contentSchema: one("schema"),
    additionalItems: one("schema"),
    not: one("schema"),
    if: one("schema"),
    then: one("schema"),
    else: one("schema"),
    allOf: list("schema"),
    oneOf: list("schema"),
    anyOf: list("schema"),
    prefixItems: list("schema"),
    discriminator: one("discriminator"),
  },
};

/** What the member `key` of a thing of this kind holds. */
export function memberOf(kind: Kind, key: string): Member {
  const known = MEMBERS[kind];
  if (known !== undefined && Object.hasOwn(known, key)) return known[key] ?? DATA;
  // Every member of a callback is a path item under an expression.
  if (kind === "callback" && !key.startsWith("x-") && key !== "$ref") return one("pathItem");
  if (key.startsWith("x-") || PROSE_KEYS.has(key)) return PROSE;
  // Scopes of a flow are names with a sentence each; links are described in words.
  return DATA;
}
