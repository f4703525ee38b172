/** Answers that want to fill the memory, to end early, or to be something else than they are. */
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { READ, type ClientCase } from "./case.ts";
import type { Kind } from "./job.ts";
import type { Answer } from "./server.ts";

const MEGABYTE = 1 << 20;

const answer = (
  name: string,
  facts: readonly string[],
  given: Answer,
  ends: ClientCase["ends"],
  job: Partial<ClientCase["job"]> = {},
): ClientCase => ({
  name,
  facts,
  job: { ...READ, ...job },
  serve: () => given,
  ends,
  requests: 1,
});

const packed = (encoding: string, body: Buffer): Answer => ({
  headers: { "content-encoding": encoding },
  body,
});

// Zeros: a thousand times smaller on the wire.
const zeros = Buffer.alloc(300 * MEGABYTE);
const bomb = gzipSync(zeros);
const twice = gzipSync(bomb);
/** Packs a text so many times. */
const pack = (text: string, times: number): Buffer =>
  Array.from({ length: times }).reduce<Buffer>((data) => gzipSync(data), Buffer.from(text));
const many = (times: number): string => Array.from({ length: times }, () => "gzip").join(", ");

const BOMBS: readonly ClientCase[] = [
  answer("a bomb of gzip", ["S112", "R10"], packed("gzip", bomb), "too-large"),
  answer("a bomb of deflate", ["S112", "R10"], packed("deflate", deflateSync(zeros)), "too-large"),
  answer("a bomb of brotli", ["S112", "R10"], packed("br", brotliCompressSync(zeros)), {
    fetch: "too-large",
    node: "too-large",
    // Python reads brotli where its package is installed; else the bytes are no JSON.
    ...python(["too-large", "unexpected", "truncated"]),
  }),
  answer("a bomb in a bomb", ["S112", "R10"], packed("gzip, gzip", twice), "too-large"),
  answer("more layers than anybody needs", ["S112"], packed(many(9), pack('{"name":"x"}', 9)), [
    "truncated",
    "connection",
  ]),
  answer("layers enough for the head to hold", ["S112"], packed(many(2000), Buffer.from("x")), [
    "truncated",
    "connection",
  ]),
  answer("five layers", ["S112"], packed(many(5), pack('{"name":"x"}', 5)), "value"),
  answer(
    "a bomb in an error",
    ["S112", "R10"],
    { status: 400, headers: { "content-encoding": "gzip" }, body: bomb },
    ["status", "too-large"],
  ),
  answer(
    "a limit of the caller's own, reached",
    ["R10"],
    { body: `"${"x".repeat(999)}"` },
    "value",
    {
      maxBytes: 1001,
    },
  ),
  answer("a limit of the caller's own", ["R10"], { body: `"${"x".repeat(1000)}"` }, "too-large", {
    maxBytes: 1001,
  }),
  answer(
    "a length that is announced and never comes",
    ["R10", "R06"],
    { headers: { "content-length": "99999999999" }, body: "{}" },
    "too-large",
  ),
].map((each) =>
  each.name.startsWith("a limit of the caller's")
    ? // The limit of a classic client is that of the client below it.
      { ...each, without: { classic: "it has no option for it" } }
    : each,
);

/** The same for the three Python clients. */
function python<T extends Kind | readonly Kind[]>(ends: T) {
  return { sync: ends, async: ends, classic: ends };
}

const text = JSON.stringify({ name: "n".repeat(20), data: "y".repeat(9999) });
const whole = gzipSync(text);

// `fetch` of Node 20 may lose the error of a decoder and say nothing more.
const LOST = ["truncated", "timeout"] as const;

const LENGTHS: readonly ClientCase[] = [
  answer("gzip that ends early", ["R08"], packed("gzip", whole.subarray(0, 40)), "truncated"),
  answer("gzip without an end", ["R08"], packed("gzip", whole.subarray(0, -9)), [
    // All of the JSON may be there, and what is missing is a check of it.
    "truncated",
    "value",
  ]),
  answer("gzip that is none", ["R09"], packed("gzip", Buffer.from("no gzip")), LOST, {
    timeoutMs: 2000,
  }),
  answer(
    "brotli that is none",
    ["R09"],
    packed("br", Buffer.from("no brotli")),
    [...LOST, "unexpected"],
    { timeoutMs: 2000 },
  ),
  answer("an encoding nobody knows", ["R09"], packed("rot13", Buffer.from('{"name":1}')), "value"),
  answer(
    "a length above what comes",
    ["R06"],
    { headers: { "content-length": "100" }, body: "{}" },
    "truncated",
  ),
  answer(
    "a length below what comes",
    ["R14"],
    { headers: { "content-length": "5" }, body: '{"name":"x"}' },
    "truncated",
  ),
  answer(
    "a length that is no number",
    ["R14"],
    { headers: { "content-length": "ten" }, body: "{}" },
    "connection",
  ),
  answer(
    "a length below zero",
    ["R14"],
    { headers: { "content-length": "-1" }, body: "{}" },
    "connection",
  ),
  answer(
    "a head without end",
    ["R14"],
    { headers: { "x-long": "x".repeat(MEGABYTE) } },
    "connection",
  ),
  answer(
    "a line break in a status",
    ["R14"],
    { bytes: "HTTP/1.1 200\r OK\r\n\r\n{}" },
    "connection",
  ),
];

const body = (
  name: string,
  given: string | Buffer,
  ends: ClientCase["ends"],
  check?: (text: string) => boolean,
): ClientCase => ({
  ...answer(`JSON: ${name}`, ["S111"], { body: given }, ends),
  ...(check === undefined
    ? {}
    : { check: (_, { text: value }) => (check(value) ? null : `the value is ${value}`) }),
});

const BODIES: readonly ClientCase[] = [
  body("a property __proto__", '{"__proto__":{"polluted":1},"name":"x"}', "value", (value) =>
    value.includes('"__proto__"'),
  ),
  body(
    "a property constructor with a prototype",
    '{"constructor":{"prototype":{"polluted":1}},"toString":1,"hasOwnProperty":2}',
    "value",
    (value) => value.includes('"hasOwnProperty"'),
  ),
  body(
    "names of Python's own",
    '{"__class__":"x","__init__":1,"to_dict":2,"items":3}',
    "value",
    (v) => v.includes('"__class__"'),
  ),
  body("a name twice: the last one counts", '{"name":"a","name":"b"}', "value", (value) =>
    /^\{"name": ?"b"\}$/.test(value),
  ),
  body("20,000 lists in one another", "[".repeat(20_000) + "]".repeat(20_000), {
    fetch: ["value", "other: RangeError"],
    node: ["value", "other: RangeError"],
    // Python's parser has a limit of its own.
    ...python(["unexpected", "value"]),
  }),
  body("20,000 lists that do not end", "[".repeat(20_000), ["truncated", "unexpected"]),
  body("a number of 5,000 digits", `{"data":${"9".repeat(5000)}}`, ["value", "unexpected"]),
  body("a number beyond all", '{"data":1e999}', "value"),
  body("half a pair of surrogates", '{"name":"a\\ud800b"}', "value"),
  ...["NaN", "Infinity", "-Infinity"].map((word) => body(word, `{"data":${word}}`, "unexpected")),
  ...["{'name':1}", "{name:1}", '{"a":1,}', "01", '"\t"', "{}{}", "// x\n{}"].map((wrong) =>
    body(JSON.stringify(wrong), wrong, ["unexpected", "truncated"]),
  ),
  body("bytes that are no UTF-8", Buffer.from([123, 34, 97, 34, 58, 34, 255, 34, 125]), "value"),
];

const pretends = (type: string, given: string, ends: ClientCase["ends"]): ClientCase =>
  answer(
    `${JSON.stringify(given)} as ${type || "nothing"}`,
    ["R11", "R12"],
    { headers: { "content-type": type }, body: given },
    ends,
  );

const TYPES: readonly ClientCase[] = [
  pretends("text/html", "<html>", "unexpected"),
  pretends("application/json", "<html>", "unexpected"),
  pretends("text/html", '{"name":"x"}', "unexpected"),
  pretends("application/javascript", '{"name":"x"}', "unexpected"),
  pretends("application/json", "", "unexpected"),
  pretends("application/problem+json; charset=utf-8", '{"name":"x"}', "value"),
  pretends("multipart/form-data", "--x", "unexpected"),
];

const refusal = (name: string, given: string): ClientCase =>
  answer(`an error with ${name}`, ["S109", "S111"], { status: 400, body: given }, "status");

const ERRORS: readonly ClientCase[] = [
  refusal("__proto__", '{"__proto__":{"polluted":1},"message":"no"}'),
  refusal("a constructor", '{"constructor":{"prototype":{"polluted":1}},"code":"x"}'),
  refusal("a message that is an object", '{"message":{"toString":1},"error":{"message":[]}}'),
  refusal("names of its own class", '{"name":"X","stack":"x","cause":"x","statusCode":200}'),
  refusal("deep lists", "[".repeat(20_000) + "]".repeat(20_000)),
  {
    ...answer(
      "an error that steers terminals",
      ["S109"],
      {
        status: 500,
        body: JSON.stringify({ message: `\u001b]0;x\u0007\r\n\u202e${"y".repeat(9999)}` }),
      },
      "status",
    ),
    check: (_, { text: message }) =>
      /[\u0000-\u0009\u000b-\u001f\u202e]/.test(message.split("HTTP response body")[0] ?? "")
        ? `the message is ${JSON.stringify(message.slice(0, 99))}`
        : null,
  },
];

/** Most megabytes that a client may need for any of the answers above. */
export const MOST_MEMORY = 700;

export const RESPONSES: readonly ClientCase[] = [
  ...BOMBS,
  ...LENGTHS,
  ...BODIES,
  ...TYPES,
  ...ERRORS,
];
