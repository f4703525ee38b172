/** Hostile descriptions of our own, class by class. Each is a part of a description that is otherwise plain. */

import { REFERENCES, SYNTAX } from "./document-cases.ts";
import {
  RUN,
  PY,
  OK,
  text,
  describe,
  withOperation,
  withParameters,
  withPath,
  withBody,
  withSchemas,
  withProperties,
  withIds,
  withSchemes,
  query,
  strings,
} from "./plain.ts";

/** What becomes of a case: output in which nothing of it works, or a refusal with this code. */
export type Expected = "inert" | `FF1${number}`;

export interface HostileCase {
  readonly name: string;
  readonly expected: Expected;
  /** The description as text. */
  readonly text: string;
}

/** A case as a row of the table. */
export type Row = readonly [name: string, expected: Expected, text: string];

const PATHS: readonly Row[] = [
  ["path closes a literal", "inert", withPath(`/a',(${RUN}),'`)],
  ["path with an expression nobody declares", "FF1403", withPath(`/a/\${${RUN}}/x`)],
  ["path with a backtick and a backslash", "inert", withPath("/a/`\\")],
  ["path with a line break", "inert", withPath("/a\nb")],
  ["path with a fragment", "inert", withPath("/a#b")],
  ["path without a slash", "FF1401", withPath("a")],
  ["path of Python code in braces", "FF1403", withPath(`/a/{${PY}}`)],
  ["parameter of the path with quotes", "inert", withPath(`/a/{i'"d}`, `i'"d`)],
  ["template that opens twice", "inert", withPath("/a/{{b}", "b")],
  [
    "two templates that are one",
    "inert",
    describe({
      paths: {
        "/x/{a}": {
          get: {
            operationId: "p",
            parameters: [{ name: "a", in: "path", required: true, ...text }],
            responses: OK,
          },
        },
        "/x/{b}": {
          get: {
            operationId: "q",
            parameters: [{ name: "b", in: "path", required: true, ...text }],
            responses: OK,
          },
        },
      },
    }),
  ],
];

const NAMES: readonly Row[] = [
  ["operationId that ends a function", "inert", withIds(`x(){}};${RUN};function y(`)],
  ["three ids that are one name", "FF1402", withIds("get-flag", "get_flag", "getFlag")],
  ["ids that differ in what nobody sees", "FF1402", withIds("getFlag", "get\u200bFlag")],
  ["ids that differ in form of width", "FF1402", withIds("getFile", "getﬁle")],
  ["id without a letter", "FF1402", withIds("!!!")],
  ["id that begins with a digit", "inert", withIds("2fa")],
  [
    "ids that are words of the languages",
    "inert",
    withIds("class", "import", "delete", "default", "await", "None"),
  ],
  [
    "ids of members that objects have",
    "inert",
    withIds("constructor", "toString", "valueOf", "hasOwnProperty"),
  ],
  ["id __proto__", "inert", withIds("__proto__")],
  ["id of 200 letters", "FF1506", withIds("a".repeat(200))],
  ["tag __proto__", "inert", withOperation({ tags: ["__proto__"] })],
  ["tag that leads upwards", "inert", withOperation({ tags: ["../../etc/passwd"] })],
  ["tag without a letter", "FF1402", withOperation({ tags: [".."] })],
  ["tag of a device", "FF1506", withOperation({ tags: ["con"] })],
  ["tag called index", "inert", withOperation({ tags: ["index"] })],
  [
    "schemas of reserved file names",
    "FF1506",
    withSchemas({
      index: { type: "object" },
      con: { type: "object" },
      nul: { type: "object" },
      "a.": { type: "object" },
      __init__: { type: "object" },
    }),
  ],
  ["schema called ..", "FF1402", withSchemas({ "..": { type: "object" } })],
  ["schema that leads upwards", "inert", withSchemas({ "../../x": { type: "object" } })],
  [
    "schema of 5,000 letters",
    "FF1506",
    withSchemas({ ["A".repeat(5000)]: { type: "object", properties: strings("a") } }),
  ],
  [
    "schemas that differ in capitals",
    "FF1402",
    withSchemas({ Thing: { type: "object" }, thing: { type: "object" } }),
  ],
  [
    "schema __proto__",
    "inert",
    withSchemas({ ["__proto__"]: { type: "object", properties: strings("a") } }),
  ],
  [
    "schema constructor",
    "inert",
    withSchemas({ constructor: { type: "object", properties: strings("a") } }),
  ],
  [
    "schema of half a surrogate pair",
    "inert",
    withSchemas({ "A\ud800": { type: "object", properties: strings("a") } }),
  ],
  [
    "schema named by code",
    "inert",
    withSchemas({ [`X{};${RUN};type Y={`]: { type: "object", properties: strings("a") } }),
  ],
  ["title as code", "inert", withProperties(strings("a"), { title: `Foo {}; ${RUN}; type X = {` })],
];

const MEMBERS: readonly Row[] = [
  [
    "properties of helpers of templates",
    "inert",
    withProperties(
      strings("log", "lookup", "if", "each", "with", "unless", "helperMissing", "else", "this"),
    ),
  ],
  [
    "properties that objects have",
    "inert",
    withProperties(strings("constructor", "__proto__", "hasOwnProperty", "toString", "valueOf")),
  ],
  [
    "properties that are words of the languages",
    "inert",
    withProperties(strings("class", "def", "None", "self", "import", "await", "delete", "new")),
  ],
  [
    "properties that are one name",
    "inert",
    withProperties(strings("user-id", "user_id", "userId", "USER ID", "")),
  ],
  [
    "properties with signs of percent",
    "inert",
    withProperties({
      "100%": { oneOf: [{ type: "string" }, { type: "null" }] },
      "%zz": { type: ["string", "null"] },
    }),
  ],
  ["properties of other widths", "inert", withProperties(strings("ﬁle", "file", "K", "K"))],
  [
    "property with quotes of three languages",
    "inert",
    withProperties(strings(`"""'''\`\${${RUN}}`)),
  ],
  [
    "enumeration with look-alikes",
    "inert",
    withProperties({ e: { enum: ["+1", "-1", "a b", "a-b", "", "null", null, 1, "1", true] } }),
  ],
  [
    "enumeration that ends its type",
    "inert",
    withProperties({ e: { type: "string", enum: [`a" };(()=>{${RUN}})();enum Z { q = "b"`] } }),
  ],
  [
    "descriptions of values",
    "inert",
    withProperties({
      e: { type: "string", enum: ["a"], "x-enum-descriptions": [`*/ ${RUN}; /*`] },
    }),
  ],
  [
    "defaults that are false",
    "inert",
    withProperties({
      a: { type: "integer", default: 0 },
      b: { type: "string", default: "" },
      c: { type: "boolean", default: false },
      d: { default: null },
    }),
  ],
  [
    "default of dangerous members",
    "inert",
    withProperties({
      d: {
        type: "object",
        default: JSON.parse('{"__proto__":{"x":1},"a\\"]":[-0,"\\ud800"]}') as unknown,
      },
    }),
  ],
  [
    "default of a number that is code",
    "inert",
    withProperties({ n: { type: "integer", default: `1);${RUN};(` } }),
  ],
  [
    "constant of a truth that is code",
    "inert",
    withProperties({ n: { type: "boolean", const: `true;${RUN}` } }),
  ],
  [
    "pattern that never ends",
    "inert",
    withParameters({ name: "q", in: "query", schema: { type: "string", pattern: "^(a+)+$" } }),
  ],
  ["format as code", "inert", withProperties({ f: { type: "string", format: `*/${RUN}/*` } })],
  [
    "extension as a type",
    "inert",
    withProperties({ f: { type: "string", "x-ts-type": `any; ${RUN}`, "x-python-import": PY } }),
  ],
  [
    "extension as a program",
    "inert",
    describe({
      "x-post-generate": "touch /tmp/pwned",
      "x-template": { type: "Program", body: [] },
    }),
  ],
];

const PARAMETERS: readonly Row[] = [
  [
    "names of arguments that the client has",
    "inert",
    withParameters(
      ...[
        "options",
        "signal",
        "body",
        "self",
        "headers",
        "request",
        "client",
        "request_options",
      ].map(query),
    ),
  ],
  ["names of arguments that are one", "inert", withParameters(query("user id"), query("user-id"))],
  ["name as an index", "inert", withParameters(query(`q'];${RUN};//`))],
  ["name __proto__", "inert", withParameters(query("__proto__"))],
  [
    "header that is no name",
    "FF1401",
    withParameters({ name: `X-A'];${RUN};['`, in: "header", ...text }),
  ],
  [
    "header with a line break",
    "FF1401",
    withParameters({ name: "X-A\r\nX-Evil", in: "header", ...text }),
  ],
  [
    "cookie that is no name",
    "FF1401",
    withParameters({ name: "a; admin=1", in: "cookie", ...text }),
  ],
  [
    "header of an answer that is no name",
    "FF1401",
    withOperation({
      responses: { 200: { description: "ok", headers: { [`X-A'];${RUN}`]: text } } },
    }),
  ],
  [
    "part of a form as a template",
    "inert",
    withBody({
      "multipart/form-data": {
        schema: {
          type: "object",
          properties: { [`a\${${RUN}}`]: { type: "string", format: "binary" } },
        },
      },
    }),
  ],
  ["media type with a line break", "FF1401", withBody({ "text/plain\r\nX-Evil: 1": text })],
  ["media type with quotes", "FF1401", withBody({ [`application/x"';${RUN}`]: text })],
  ["status that is none", "FF1401", withOperation({ responses: { abc: { description: "x" } } })],
  [
    "constant header that splits",
    "FF1401",
    withParameters({
      name: "X-C",
      in: "header",
      required: true,
      schema: { const: "a\r\nX-Evil: 1" },
    }),
  ],
];

const PLACES: readonly Row[] = [
  [
    "server that ends a literal",
    "FF1401",
    describe({ servers: [{ url: `https://x"; static __x = (${RUN}); y="` }] }),
  ],
  ["server of a script", "FF1401", describe({ servers: [{ url: `javascript:${RUN}` }] })],
  [
    "server with a password",
    "FF1401",
    describe({ servers: [{ url: "https://user:password@x.test" }] }),
  ],
  [
    "server named by code",
    "inert",
    describe({ servers: [{ url: "https://x.test", description: `x";${RUN};"` }] }),
  ],
  [
    "documentation at a script",
    "inert",
    describe(
      { externalDocs: { url: `javascript:${RUN}` } },
      { externalDocs: { url: `data:text/html,<script>${RUN}</script>` } },
    ),
  ],
  [
    "key of a header that is no name",
    "FF1401",
    withSchemes({ type: "apiKey", in: "header", name: "X-Key\r\nX-Evil: 1" }),
  ],
  ["scheme that nobody knows", "FF1401", withSchemes({ type: "apiKey", in: "body", name: "k" })],
  [
    "tokens at a script",
    "FF1401",
    withSchemes({
      type: "oauth2",
      flows: { clientCredentials: { tokenUrl: `javascript:${RUN}`, scopes: {} } },
    }),
  ],
];

/** Every case. */
export const HOSTILE_CASES: readonly HostileCase[] = [
  ...PATHS,
  ...NAMES,
  ...MEMBERS,
  ...PARAMETERS,
  ...PLACES,
  ...REFERENCES,
  ...SYNTAX,
].map(([name, expected, document]) => ({ name, expected, text: document }));
