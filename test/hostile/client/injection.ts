/** Characters that end a header, walk up a path or start another request, in everything a caller can give. */
import { READ, SECRET, WRITE, type ClientCase } from "./case.ts";

/** What no header can hold; each with the secret beside it, which no message may quote. */
const CHARACTERS: readonly (readonly [name: string, text: string])[] = [
  ["a line break", `${SECRET}\r\nX-Evil: 1`],
  ["a line feed", `${SECRET}\nX-Evil: 1`],
  ["a return", `${SECRET}\rX-Evil: 1`],
  ["a line break at the end", `${SECRET}\r\n`],
  ["NUL", `${SECRET}\0x`],
  ["DEL", `${SECRET}\u007fx`],
  ["a character outside Latin-1", `${SECRET}\u20ac`],
  ["half a pair of surrogates", `${SECRET}\ud800`],
];

/** Places that become headers as they are. */
const HEADERS: readonly (readonly [
  name: string,
  job: (text: string) => Partial<ClientCase["job"]>,
])[] = [
  ["the key", (key) => ({ key })],
  ["a header of the call", (text) => ({ headers: { "x-own-token": text } })],
  ["a header of the client", (text) => ({ clientHeaders: { "x-own-token": text } })],
  // Logs show it, as it is no secret.
  ["the user agent", (text) => ({ clientHeaders: { "user-agent": text }, secrets: [] })],
  ["a cookie among the headers", (text) => ({ headers: { cookie: text } })],
  ["a parameter in a header", (text) => ({ parameters: { id: "t", "X-Token": text } })],
  [
    "a bearer token",
    (text) => ({
      api: "many",
      operation: "readBearer",
      parameters: {},
      credentials: { Bearer: text },
    }),
  ],
];

const refused = HEADERS.flatMap(([place, job]) =>
  CHARACTERS.map(([name, text]): ClientCase => ({
    name: `${name} in ${place}`,
    facts: ["S102"],
    job: { ...READ, ...job(text) },
    ends: "invalid",
    requests: 0,
  })),
);

const PYTHON = { sync: "invalid", async: "invalid", classic: "invalid" } as const;

const NAMES = ["x own", "x\r\nx-evil", "x:y", "", "\u00e9", "x\0"].map((name): ClientCase => ({
  name: `a header called ${JSON.stringify(name)}`,
  facts: ["S102"],
  job: { ...READ, key: "k", secrets: [], headers: { [name]: SECRET } },
  // `fetch` finds it out by itself.
  ends: { fetch: "connection", node: "connection", ...PYTHON },
  requests: 0,
}));

/** Places that are encoded: whatever is in them arrives as one value, or nothing is sent. */
const ENCODED: readonly (readonly [
  name: string,
  job: (text: string) => Partial<ClientCase["job"]>,
])[] = [
  // A path is no place for secrets: logs show it.
  ["the path", (id) => ({ parameters: { id }, secrets: [] })],
  ["the query", (password) => ({ parameters: { id: "t", password } })],
  ["a cookie", (crumb) => ({ parameters: { id: "t", crumb } })],
  [
    "a key in the query",
    (text) => ({
      api: "many",
      operation: "readQuery",
      parameters: {},
      credentials: { Query: text },
    }),
  ],
  [
    "a key in a cookie",
    (text) => ({
      api: "many",
      operation: "readCookie",
      parameters: {},
      credentials: { Cookie: text },
    }),
  ],
  [
    "a password",
    (password) => ({
      api: "many",
      operation: "readBasic",
      parameters: {},
      credentials: { Basic: { username: "u", password } },
    }),
  ],
];

const encoded = ENCODED.flatMap(([place, job]) =>
  [...CHARACTERS, ["delimiters", `${SECRET};a=1,b&c=2#d?e/f\\g`] as const].map(
    ([name, text]): ClientCase => ({
      name: `${name} in ${place}`,
      facts: ["S104", "S102"],
      job: { ...READ, ...job(text) },
      ends: text.includes("\ud800") ? "invalid" : "value",
      requests: text.includes("\ud800") ? 0 : 1,
      check: (seen) =>
        seen.some(
          ({ head }) =>
            /^x-evil/im.test(head) || head.split("\r\n").some((row) => /[\r\n\0]/.test(row)),
        )
          ? "something of it stands alone"
          : null,
    }),
  ),
);

const DOTS = ["", ".", ".."].map((id): ClientCase => ({
  name: `the path parameter ${JSON.stringify(id)}`,
  facts: ["S097", "S099"],
  job: { ...READ, parameters: { id } },
  ends: "invalid",
  requests: 0,
}));

const SEGMENTS = [
  "%2e%2e",
  "%2E",
  "..%2f..",
  "../x",
  "..\\x",
  "//evil.test",
  "http://evil.test",
  "...",
  "a/../b",
].map((id): ClientCase => ({
  name: `the path parameter ${JSON.stringify(id)} stays one segment`,
  facts: ["S097", "S101"],
  job: { ...READ, parameters: { id } },
  ends: "value",
  requests: 1,
  check: ([request]) => {
    const { pathname } = new URL(request?.target ?? "", "http://x");
    const [, things, segment = "", ...rest] = pathname.split("/");
    return things === "things" && decodeURIComponent(segment) === id && rest.length === 0
      ? null
      : `went to ${request?.target}`;
  },
}));

const EMPTY: readonly (readonly [name: string, value: unknown])[] = [
  ["null", null],
  ["an object", {}],
  ["a list in a list", [[1]]],
];

export const INJECTIONS: readonly ClientCase[] = [
  ...refused,
  ...NAMES,
  ...encoded,
  ...DOTS,
  ...SEGMENTS,
  ...EMPTY.map(([name, id]): ClientCase => ({
    name: `${name} as a path parameter`,
    facts: ["S099"],
    job: { ...READ, parameters: { id } },
    ends: "invalid",
    requests: 0,
  })),
  {
    name: "half a pair of surrogates in a body",
    facts: ["S102"],
    job: { ...WRITE, body: { name: "a\ud800", secret: SECRET } },
    // JSON has a way to write it, which TypeScript takes.
    ends: { fetch: "value", node: "value", ...PYTHON },
    requests: [0, 1],
  },
  {
    name: "properties of prototypes in a body",
    facts: ["S111"],
    job: {
      ...WRITE,
      body: JSON.parse(
        '{"name":"x","data":{"__proto__":{"polluted":1},"constructor":{"prototype":1}}}',
      ) as Record<string, unknown>,
    },
    ends: "value",
    requests: 1,
    check: ([request]) =>
      request?.body.includes('"__proto__"') === true ? null : `the body is ${request?.body}`,
  },
  {
    name: "headers called as prototypes are",
    facts: ["S111"],
    job: {
      ...READ,
      headers: JSON.parse('{"__proto__":"1","x-own":"2"}') as Record<string, string>,
    },
    ends: "value",
    requests: 1,
    check: ([request]) => (/^x-own: 2/im.test(request?.head ?? "") ? null : "x-own is missing"),
  },
];
