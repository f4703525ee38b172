/** Plain descriptions with one part that is not: what the table of hostile cases is made of. */

type Any = Readonly<Record<string, unknown>>;

export const RUN = "globalThis.__PWN=1";
export const PY = `__import__("builtins").__dict__.update(PWN=1)`;
export const OK = { 200: { description: "ok" } };
export const json = (schema: unknown): Any => ({ "application/json": { schema } });
export const text = { schema: { type: "string" } };

/** A description with one operation and these parts of it replaced. */
export const describe = (root: Any, operation: Any = {}): string =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [{ url: "https://x.test" }],
    paths: { "/a": { get: { operationId: "g", tags: ["T"], responses: OK, ...operation } } },
    ...root,
  });
export const withOperation = (operation: Any): string => describe({}, operation);
export const withParameters = (...parameters: readonly unknown[]): string =>
  withOperation({ parameters });
export const withPath = (path: string, ...names: readonly string[]): string =>
  describe({
    paths: {
      [path]: {
        get: {
          operationId: "g",
          parameters: names.map((name) => ({ name, in: "path", required: true, ...text })),
          responses: OK,
        },
      },
    },
  });
export const withBody = (content: Any): string => withOperation({ requestBody: { content } });
export const withSchemas = (schemas: Any): string => describe({ components: { schemas } });
export const withProperties = (properties: Any, more: Any = {}): string =>
  describe(
    { components: { schemas: { Thing: { type: "object", properties, ...more } } } },
    {
      responses: {
        200: { description: "ok", content: json({ $ref: "#/components/schemas/Thing" }) },
      },
    },
  );
export const withIds = (...ids: readonly string[]): string =>
  describe({
    paths: Object.fromEntries(
      ids.map((operationId, i) => [`/${i}`, { get: { operationId, tags: ["T"], responses: OK } }]),
    ),
  });
export const withSchemes = (key: Any): string =>
  describe({ security: [{ key: [] }], components: { securitySchemes: { key } } });
export const query = (name: string): Any => ({ name, in: "query", ...text });
export const strings = (...names: readonly string[]): Any =>
  Object.fromEntries(names.map((name) => [name, { type: "string" }]));
