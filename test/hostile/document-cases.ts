/** Hostile references, and texts that are hardly descriptions. */
import type { Row } from "./cases.ts";
import { RUN, withSchemas, withProperties, strings } from "./plain.ts";

/** References that lead where none should. */
export const REFERENCES: readonly Row[] = [
  ["reference to nowhere", "FF1205", withProperties({ a: { $ref: "#/components/schemas/Nope" } })],
  [
    "reference along prototypes",
    "FF1205",
    withProperties({ a: { $ref: "#/components/schemas/constructor/name" } }),
  ],
  [
    "reference with a broken escape",
    "FF1205",
    withProperties({ a: { $ref: "#/components/schemas/%zz" } }),
  ],
  [
    "reference to metadata of a cloud",
    "FF1206",
    withProperties({ a: { $ref: "http://169.254.169.254/latest/meta-data/" } }),
  ],
  ["reference to a file", "FF1206", withProperties({ a: { $ref: "file:///etc/passwd" } })],
  ["reference to a neighbour", "FF1206", withProperties({ a: { $ref: "../../etc/passwd#/x" } })],
  ["reference to itself", "FF1205", withSchemas({ A: { $ref: "#/components/schemas/A" } })],
  [
    "references in a ring",
    "FF1205",
    withSchemas({ A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } }),
  ],
  [
    "all of itself",
    "inert",
    withSchemas({
      A: {
        allOf: [{ $ref: "#/components/schemas/A" }, { type: "object", properties: strings("a") }],
      },
    }),
  ],
  [
    "something beside itself",
    "inert",
    withSchemas({
      A: {
        type: "object",
        properties: {
          a: { type: "array", items: { $ref: "#/components/schemas/A", properties: strings("b") } },
        },
      },
    }),
  ],
  [
    "a part that is all of itself and more",
    "inert",
    withSchemas({
      A: {
        type: "object",
        properties: {
          a: {
            allOf: [
              { $ref: "#/components/schemas/A" },
              { type: "object", properties: strings("b") },
            ],
          },
        },
      },
    }),
  ],
  [
    "mapping that leads out",
    "FF1206",
    withSchemas({
      A: {
        oneOf: [{ $ref: "#/components/schemas/B" }, { type: "object", title: "C" }],
        discriminator: { propertyName: `t'];${RUN}(`, mapping: { [`a';${RUN}`]: "../../etc#/X" } },
      },
      B: { type: "object" },
    }),
  ],
];

/** Texts that a parser must refuse. */
export const SYNTAX: readonly Row[] = [
  [
    "YAML: alias of itself",
    "FF1203",
    "openapi: 3.1.0\ninfo: &a {version: '1', title: API, x-bye: *a}\npaths: {}\n",
  ],
  ["YAML: function", "FF1201", "openapi: 3.1.0\ninfo: !!js/function 'x'\n"],
  ["YAML: binary", "FF1201", "openapi: 3.1.0\ninfo: !!binary aGk=\n"],
  ["YAML: set", "FF1201", "openapi: 3.1.0\ninfo: !!set {a}\n"],
  ["YAML: merge key", "FF1201", "openapi: 3.1.0\nx: &a {b: 1}\ninfo: {<<: *a}\n"],
  ["YAML: key twice", "FF1202", "openapi: 3.1.0\nopenapi: 3.1.0\n"],
  ["YAML: alias without anchor", "FF1201", "openapi: 3.1.0\ninfo: *nope\n"],
  ["YAML: list as a key", "FF1201", "openapi: 3.1.0\n? [a]\n: b\n"],
  ["JSON: key twice, once escaped", "FF1202", '{"openapi": "3.1.0", "\\u006fpenapi": "3.0.0"}'],
  ["JSON: comment", "FF1201", '{"openapi": "3.1.0" /* x */}'],
  ["version as a number", "FF1204", '{"openapi": 3.1, "info": {}, "paths": {}}'],
  ["version from the future", "FF1204", '{"openapi": "4.0.0", "info": {}, "paths": {}}'],
  ["Swagger", "FF1204", '{"swagger": "2.0", "info": {}, "paths": {}}'],
  ["web page", "FF1204", `<!doctype html><script>${RUN}</script>`],
  ["null", "FF1204", "null"],
];
