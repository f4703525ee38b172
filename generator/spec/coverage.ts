/**
 * Every keyword of OpenAPI 3.0, 3.1 and 3.2 and what becomes of it. `coverage.md` is printed from here, the warnings for
 * what is read past follow it, and the tests take their list of cases from it.
 */
import { no, partly, refused, yes, type Rows } from "./coverage-rows.ts";
import { SCHEMA_COVERAGE } from "./coverage-schema.ts";
import type { Kind } from "./schema-walk.ts";

const reference: Rows = { $ref: yes("inside the document; others with `--allow-refs`") };

const servers: Rows = {
  servers: yes("the nearest level counts: operation, path item, root"),
};

const header: Rows = {
  description: yes(),
  required: yes(),
  deprecated: yes(),
  schema: yes(),
  content: yes("the type of its first media type"),
  example: yes(),
  examples: yes("the first one"),
  style: no("`simple` is the only one"),
  explode: no(),
  allowEmptyValue: no("", "3.0 only"),
  allowReserved: no("", "3.0 only"),
  ...reference,
};

const methods: Rows = Object.fromEntries(
  ["get", "put", "post", "delete", "options", "head", "patch", "trace"].map((method) => [
    method,
    method === "trace"
      ? yes("TypeScript sends it through a transport, for `fetch` refuses it; MCP refuses it")
      : yes(),
  ]),
);

/** What becomes of each keyword, by the object it stands in. */
export const COVERAGE: Readonly<Record<Kind, Rows>> = {
  root: {
    openapi: yes("3.0, 3.1 and 3.2; Swagger 2 is refused"),
    $self: yes("base of references", "3.2"),
    info: yes(),
    jsonSchemaDialect: partly("2020-12 and OpenAPI's own; others are read as 2020-12", "3.1"),
    servers: yes(),
    paths: yes(),
    webhooks: yes("types of what is sent", "3.1"),
    components: yes(),
    security: yes(),
    tags: yes(),
    externalDocs: yes("a line in the description"),
  },
  info: {
    title: yes(),
    version: yes(),
    description: yes(),
    summary: yes("where there is no description", "3.1"),
    termsOfService: no(),
    contact: no(),
    license: no("the generated code has the project's own"),
  },
  components: {
    schemas: yes(),
    responses: yes("where something refers to them"),
    parameters: yes("where something refers to them"),
    examples: yes("where something refers to them"),
    requestBodies: yes("where something refers to them"),
    headers: yes("where something refers to them"),
    securitySchemes: yes(),
    links: yes("where something refers to them"),
    callbacks: yes("where something refers to them"),
    pathItems: yes("where something refers to them", "3.1"),
    mediaTypes: yes("where something refers to them", "3.2"),
  },
  server: {
    url: yes(),
    description: yes(),
    variables: yes(),
    name: yes("the name it is picked by", "3.2"),
  },
  serverVariable: { enum: yes(), default: yes(), description: no() },
  tag: {
    name: yes(),
    description: yes(),
    externalDocs: yes("a line in the description"),
    summary: yes("where there is no description", "3.2"),
    parent: no("", "3.2"),
    kind: no("", "3.2"),
  },
  pathItem: {
    ...methods,
    summary: yes("of operations that have none"),
    description: yes("of operations that have none"),
    parameters: yes(),
    ...servers,
    $ref: partly("what stands beside it is ignored"),
    query: refused("", "3.2"),
    additionalOperations: refused("", "3.2"),
  },
  operation: {
    tags: partly("the first one; further ones are ignored"),
    summary: yes(),
    description: yes(),
    externalDocs: yes("a line in the description"),
    operationId: yes("made from method and path where it is missing"),
    parameters: yes(),
    requestBody: yes(),
    responses: yes("codes, ranges such as `4XX`, `default`"),
    callbacks: yes("types of what is sent"),
    deprecated: yes(),
    security: yes("alternatives and sets, per operation"),
    ...servers,
  },
  parameter: {
    name: yes(),
    in: partly("`path`, `query`, `header`, `cookie`; `querystring` of 3.2 is refused"),
    description: yes(),
    required: yes(),
    deprecated: yes(),
    allowEmptyValue: yes("an empty text is always sent as one"),
    style: yes("every style of every place"),
    explode: yes(),
    allowReserved: partly("in the query; elsewhere ignored"),
    schema: yes(),
    content: partly("JSON and text; other media types are refused"),
    example: yes(),
    examples: yes("the first one"),
    ...reference,
  },
  requestBody: { description: yes(), content: yes(), required: yes(), ...reference },
  mediaType: {
    schema: yes(),
    example: yes(),
    examples: yes("the first one"),
    encoding: yes("of forms and multipart bodies"),
    itemSchema: no("a stream is read as a whole", "3.2"),
    prefixEncoding: no("", "3.2"),
    itemEncoding: no("", "3.2"),
    ...reference,
  },
  encoding: {
    contentType: yes(),
    headers: partly("those with a constant or default value are sent"),
    style: yes(),
    explode: yes(),
    allowReserved: yes(),
    encoding: no("", "3.2"),
    prefixEncoding: no("", "3.2"),
    itemEncoding: no("", "3.2"),
  },
  response: {
    description: yes(),
    summary: no("", "3.2"),
    headers: yes("with `withResponse()`"),
    content: yes("read by the media type that arrives"),
    links: yes("documented"),
    ...reference,
  },
  header,
  callback: reference,
  link: {
    operationId: yes("documented"),
    operationRef: partly("inside the document"),
    parameters: yes("documented"),
    requestBody: yes("documented"),
    description: yes(),
    server: no(),
    ...reference,
  },
  securityScheme: {
    type: yes("each of the five"),
    description: yes(),
    name: yes(),
    in: yes("header, query, cookie"),
    scheme: partly("`basic` and `bearer`; of others the credential is sent as it is"),
    bearerFormat: no(),
    flows: yes(),
    openIdConnectUrl: yes("documented; the token is the caller's"),
    oauth2MetadataUrl: no("", "3.2"),
    deprecated: no("", "3.2"),
    ...reference,
  },
  flows: {
    clientCredentials: yes("the client gets its tokens itself"),
    implicit: partly("documented; the token is the caller's"),
    password: partly("documented; the token is the caller's"),
    authorizationCode: partly("documented; the token is the caller's"),
    deviceAuthorization: no("", "3.2"),
  },
  flow: {
    authorizationUrl: yes("documented"),
    tokenUrl: yes(),
    refreshUrl: no("tokens of client credentials are fetched anew"),
    scopes: yes("those that operations ask for are asked for"),
    deviceAuthorizationUrl: no("", "3.2"),
  },
  discriminator: {
    propertyName: yes(),
    mapping: yes("pointers and names"),
    defaultMapping: no("", "3.2"),
  },
  schema: SCHEMA_COVERAGE,
};
