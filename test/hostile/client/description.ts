/** Two descriptions of one API for the cases of clients at run time: with a single key, and with every kind of scheme. */

const text = { type: "string" } as const;
const json = (schema: object) => ({ "application/json": { schema } });
const ok = (content: object) => ({ 200: { description: "fine", content } });
const place = (name: string, where: string, required = false) => ({
  name,
  in: where,
  required,
  schema: text,
});

const THING = { type: "object", properties: { name: text, secret: text, data: {} } };
const PAGE = {
  type: "object",
  properties: {
    items: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
    _links: {
      type: "object",
      properties: { next: { type: "object", properties: { href: text } } },
    },
  },
};
const OFFSET = {
  style: "offset",
  parameter: "offset",
  items: "/items",
  next: "/_links/next/href",
};

/** Scheme → what it is; an operation `read<Scheme>` asks for it alone. */
const SCHEMES = {
  Header: { type: "apiKey", in: "header", name: "X-API-Key" },
  Query: { type: "apiKey", in: "query", name: "api_key" },
  Cookie: { type: "apiKey", in: "cookie", name: "sid" },
  Bearer: { type: "http", scheme: "bearer" },
  Basic: { type: "http", scheme: "basic" },
  OAuth: {
    type: "oauth2",
    flows: { clientCredentials: { tokenUrl: "/token", scopes: { all: "all" } } },
  },
} as const;

/** Names of the schemes. */
export const SCHEME_NAMES = Object.keys(SCHEMES) as (keyof typeof SCHEMES)[];

const thing = { $ref: "#/components/schemas/Thing" };
const parameters = [
  place("id", "path", true),
  place("password", "query"),
  place("X-Token", "header"),
  place("crumb", "cookie"),
];
const operation = (operationId: string, rest: object) => ({
  tags: ["Things"],
  operationId,
  responses: ok(json(thing)),
  ...rest,
});

const PATHS = {
  "/things/{id}": {
    get: operation("readThing", { parameters }),
    head: operation("headThing", {
      parameters,
      responses: { 200: { description: "there" } },
    }),
    post: operation("writeThing", {
      parameters,
      requestBody: { required: true, content: json(thing) },
    }),
  },
  "/things": {
    get: operation("listThings", {
      parameters: [{ name: "offset", in: "query", schema: { type: "integer" } }],
      responses: ok(json(PAGE)),
      "x-flagforge-pagination": OFFSET,
    }),
  },
  "/export": {
    get: operation("exportThings", { responses: ok({ "text/csv": { schema: text } }) }),
  },
};

const describe = (paths: object, schemes: object, security: readonly object[]) => ({
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  servers: [{ url: "https://things.example" }],
  security,
  paths,
  components: { schemas: { Thing: THING }, securitySchemes: schemes },
});

/** An API with one key, in a header of a name of its own. */
export const ONE = describe(PATHS, { Header: SCHEMES.Header }, [{ Header: [] }]);

/** The same API with an operation for each kind of scheme. */
export const MANY = describe(
  {
    ...PATHS,
    ...Object.fromEntries(
      SCHEME_NAMES.map((name) => [
        `/by-${name.toLowerCase()}`,
        {
          get: operation(`read${name}`, {
            security: [{ [name]: name === "OAuth" ? ["all"] : [] }],
          }),
        },
      ]),
    ),
  },
  SCHEMES,
  [{ Header: [] }],
);
