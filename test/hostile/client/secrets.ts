/** Canaries: whatever a call fails with, no print of it shows a credential, a password or a token. */
import { gzipSync } from "node:zlib";
import { READ, SECRET, WRITE, type ClientCase } from "./case.ts";
import type { Credential, Kind } from "./job.ts";
import type { Answer, Seen } from "./server.ts";

/** What a call can fail with. */
const FAILURES: readonly (readonly [
  name: string,
  answer: Answer,
  ends: Kind | readonly Kind[],
  job?: Partial<ClientCase["job"]>,
])[] = [
  ["a lost connection", "reset", "connection"],
  ["a time-out", "silence", "timeout", { timeoutMs: 300 }],
  ["an abort", "silence", "abort", { abortMs: 100 }],
  ["an answer that is no HTTP", { bytes: "nonsense\r\n\r\n" }, "connection"],
  ["malformed JSON", { body: '{"a":}' }, "unexpected"],
  ["HTML", { headers: { "content-type": "text/html" }, body: "<p>" }, "unexpected"],
  ["nothing", { body: "" }, "unexpected"],
  ["a body that ends early", { headers: { "content-length": "99" }, body: "{" }, "truncated"],
  [
    "broken compression",
    { headers: { "content-encoding": "gzip" }, body: "no gzip at all" },
    // `fetch` of Node 20 may lose the error and say nothing more.
    ["truncated", "timeout"],
    { timeoutMs: 2000 },
  ],
  ["a body too large", { body: `"${"x".repeat(99)}"` }, "too-large", { maxBytes: 9 }],
  ["a bad request", { status: 400, body: '{"message":"no"}' }, "status"],
  ["a refusal", { status: 401, body: '{"message":"no"}' }, "status"],
  ["a failure of the server", { status: 500, body: "<p>" }, "status", { retries: 1 }],
  ["a redirect", { status: 302, headers: { location: "//else.test/x" } }, "redirect"],
  ["a header that cannot be sent", {}, "invalid", { headers: { "x-own-token": "\u20ac" } }],
  // Last: calls with the same key are held back after it.
  ["a rate limit", { status: 429, body: "{}" }, "status"],
];

/** Where the secret is. */
const CARRIERS: readonly (readonly [name: string, job: ClientCase["job"]])[] = [
  [
    "a key in a header",
    { ...READ, parameters: { id: "t", password: `${SECRET}-p`, crumb: SECRET } },
  ],
  ["a body", { ...WRITE, key: "k" }],
  ["a header of the caller's own", { ...READ, key: "k", clientHeaders: { cookie: `a=${SECRET}` } }],
  ...(
    [
      ["Query", SECRET],
      ["Cookie", SECRET],
      ["Bearer", SECRET],
      ["Basic", { username: "u", password: SECRET }],
    ] as readonly (readonly [string, Credential])[]
  ).map(
    ([scheme, credential]) =>
      [
        `a credential in ${scheme}`,
        {
          api: "many",
          operation: `read${scheme}`,
          credentials: { [scheme]: credential },
          secrets: [SECRET, Buffer.from(`u:${SECRET}`).toString("base64")],
        },
      ] as const,
  ),
];

const failures = CARRIERS.flatMap(([carrier, job]) =>
  FAILURES.map(([name, answer, ends, over = {}]): ClientCase => {
    const whole = { ...job, ...over };
    const classic =
      whole.abortMs !== undefined || whole.maxBytes !== undefined
        ? { without: { classic: "it has no option for it" } }
        : {};
    return {
      name: `${name} with ${carrier}`,
      facts: ["S109"],
      job: whole,
      serve: () => answer,
      ends,
      ...classic,
    };
  }),
);

/** An error that repeats what it was sent. */
const echo = ({ head, target, body }: Seen): Answer => ({
  status: 403,
  body: JSON.stringify({
    message: `${target} ${head.split("\r\n").join(" ")}`,
    code: head,
    seen: body,
  }),
});

const echoes = CARRIERS.filter(([, { body }]) => body === undefined)
  .filter(([name]) => name.startsWith("a credential") || name === "a key in a header")
  .map(([carrier, job]): ClientCase => ({
    name: `an error that repeats ${carrier}`,
    facts: ["S109"],
    job: { ...job, parameters: job.operation === "readThing" ? { id: "t" } : {} },
    serve: echo,
    ends: "status",
    requests: 1,
  }));

const OAUTH: ClientCase["job"] = {
  api: "many",
  operation: "readOAuth",
  credentials: { OAuth: { clientId: "id", clientSecret: `${SECRET}-secret` } },
  secrets: [SECRET, Buffer.from(`id:${SECRET}-secret`).toString("base64")],
};

const token = (
  name: string,
  answer: Answer,
  ends: Kind | readonly Kind[],
  requests = 1,
): ClientCase => ({
  name: `a token that is not given: ${name}`,
  facts: ["S109", "S106"],
  job: OAUTH,
  serve: () => answer,
  ends,
  requests,
  without: { classic: "it takes tokens alone" },
});

const TOKENS: readonly ClientCase[] = [
  token(
    "a refusal that quotes it",
    { status: 401, body: `{"error":"${SECRET}-secret"}` },
    "unexpected",
  ),
  token("no JSON", { body: `<p>${SECRET}` }, "unexpected"),
  token("another kind of JSON", { body: '{"access_token":{}}' }, "unexpected"),
  token("a lost connection", "reset", "connection"),
  token("a redirect elsewhere", { status: 307, headers: { location: "//else.test/" } }, [
    "redirect",
    "unexpected",
  ]),
  token("a redirect at home", { status: 307, headers: { location: "/x" } }, [
    "redirect",
    "unexpected",
  ]),
  token(
    "a bomb",
    { headers: { "content-encoding": "gzip" }, body: gzipSync(Buffer.alloc(200 << 20)) },
    "too-large",
  ),
  {
    ...token("a token with a line break", {}, "invalid"),
    serve: () => ({ body: JSON.stringify({ access_token: `${SECRET}\r\nX-Evil: 1` }) }),
  },
  {
    ...token("a token that the API refuses", {}, "status", 4),
    serve: ({ target }) =>
      target === "/token"
        ? { body: JSON.stringify({ access_token: `${SECRET}-token`, expires_in: 3600 }) }
        : { status: 401, body: '{"message":"no"}' },
  },
];

const page = (
  name: string,
  href: (own: string, other: string) => string,
  ends: ClientCase["ends"],
): ClientCase => ({
  name: `a next page ${name}`,
  facts: ["S107"],
  job: { ...READ, operation: "listThings", parameters: {}, iterate: true },
  serve: (_, { own, other }) => ({
    body: JSON.stringify({ items: [{ name: "a" }], _links: { next: { href: href(own, other) } } }),
  }),
  ends,
  requests: [1, 3],
  without: { classic: "it has no pages" },
});

const PAGES: readonly ClientCase[] = [
  page("at another origin", (_, other) => `${other}/things?offset=1`, "page-link"),
  page(
    "at another host",
    (own) => `${own.replace("127.0.0.1", "localhost")}/things?offset=1`,
    "page-link",
  ),
  page(
    "without a scheme",
    (_, other) => `${other.replace("http:", "")}/things?offset=1`,
    "page-link",
  ),
  page("with backslashes", (_, other) => `${other.replace("http://", "\\\\")}/things`, [
    "page-link",
    "value",
  ]),
  page(
    "behind our name",
    (own, other) => `${own}@${new URL(other).host}/things?offset=1`,
    "page-link",
  ),
  page("that is code", () => "javascript:alert(1)", "page-link"),
  page("that is a file", () => "file:///etc/passwd?offset=1", "page-link"),
  page("with a user", (own) => `${own.replace("//", "//me:pw@")}/things?offset=1`, [
    "page-link",
    "value",
  ]),
  page("that is this one", () => "/things", "value"),
  page("for ever", () => "/things?offset=7", "value"),
  page("of a prototype", () => "/things?offset=__proto__", "value"),
  page("of a line break", () => "/things?offset=%0d%0aX-Evil:%201", "value"),
];

export const SECRETS: readonly ClientCase[] = [...failures, ...echoes, ...TOKENS, ...PAGES];
