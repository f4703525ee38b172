/** Redirects: what has no effects goes on at its own origin, nothing goes anywhere else. */
import { READ, SECRET, WRITE, type ClientCase, type Serve } from "./case.ts";
import type { Origins } from "./server.ts";

const STATUSES = [301, 302, 303, 307, 308] as const;

/** A redirect for the first request, the good answer for those after it. */
const to =
  (status: number, location: (origins: Origins) => string): Serve =>
  (_, origins, number) =>
    number === 0 ? { status, headers: { location: location(origins) }, body: "" } : {};

const carriesKey: ClientCase["check"] = (seen) =>
  seen.every(({ head }) => head.toLowerCase().includes(`x-api-key: ${SECRET}`))
    ? null
    : "a request without the key";

const follow = (status: number): ClientCase => ({
  name: `${status} of a read is followed at its own origin`,
  facts: ["R32"],
  job: { ...READ, headers: { "x-own-token": "1" } },
  serve: to(status, () => "/elsewhere?a=1"),
  ends: "value",
  requests: 2,
  check: (seen, outcome) =>
    seen[1]?.target === "/elsewhere?a=1" &&
    seen[1].method === "GET" &&
    seen[1].head.includes("x-own-token")
      ? carriesKey(seen, outcome)
      : `went to ${seen[1]?.target}`,
});

const refuse = (
  name: string,
  status: number,
  location: (origins: Origins) => string,
  job: ClientCase["job"] = READ,
  facts: readonly string[] = ["S106", "R33"],
): ClientCase => ({ name, facts, job, serve: to(status, location), ends: "redirect", requests: 1 });

const elsewhere = STATUSES.flatMap((status) => [
  refuse(`${status} of a read to another origin`, status, ({ other }) => `${other}/x`),
  refuse(`${status} of a write to another origin`, status, ({ other }) => `${other}/x`, WRITE),
  refuse(`${status} of a write at its own origin`, status, () => "/x", WRITE, ["R32"]),
]);

const CREDENTIALS = {
  Header: SECRET,
  Query: SECRET,
  Cookie: SECRET,
  Bearer: SECRET,
  Basic: { username: "u", password: SECRET },
} as const;

/** Whatever the credential travels in stays at home. */
const schemes = Object.keys(CREDENTIALS).map((name) =>
  refuse(`the credential in ${name} goes to no other origin`, 307, ({ other }) => `${other}/x`, {
    api: "many",
    operation: `read${name}`,
    credentials: CREDENTIALS,
    key: SECRET,
    secrets: [SECRET],
  }),
);

const port = (url: string): string => new URL(url).port;

const PLACES: readonly (readonly [name: string, location: (origins: Origins) => string])[] = [
  ["another port", ({ other }) => other],
  ["another host by the same port", ({ own }) => `http://localhost:${port(own)}/x`],
  ["another origin without a scheme", ({ other }) => other.replace("http:", "")],
  ["another origin behind our name", ({ own, other }) => `${own}@${new URL(other).host}/x`],
  ["a scheme of its own", () => "file:///etc/passwd"],
  ["code", () => "javascript:alert(1)"],
  ["data", () => "data:application/json,{}"],
  ["nowhere", () => ""],
  ["half an address", () => "http://["],
  ["a port that is none", () => "http://127.0.0.1:99999/"],
];

const CONTROLS: readonly (readonly [name: string, location: string])[] = [
  ["a tab", "/a\tb"],
  ["a bell", "/a\u0007b"],
  ["characters outside ASCII", "/\u00e9"],
  ["a blank", "/a b"],
];

export const REDIRECTS: readonly ClientCase[] = [
  ...STATUSES.map(follow),
  ...elsewhere,
  ...schemes,
  ...PLACES.map(([name, location]) => refuse(`a redirect to ${name}`, 302, location)),
  ...CONTROLS.map(([name, location]): ClientCase => ({
    name: `a redirect with ${name} is followed as one address, or not at all`,
    facts: ["S106"],
    job: READ,
    serve: to(302, () => location),
    ends: ["value", "redirect", "connection"],
    requests: [1, 2],
    check: carriesKey,
  })),
  {
    name: "a user and a password in a redirect are not sent",
    facts: ["S106"],
    job: READ,
    serve: to(302, ({ own }) => `${own.replace("//", "//me:pw@")}/x`),
    ends: ["value", "redirect"],
    requests: [1, 2],
    check: (seen) =>
      seen.some(({ head }) => /^authorization:/im.test(head)) ? "credentials were sent" : null,
  },
  {
    // A path to some, an origin to others.
    name: "a redirect of backslashes",
    facts: ["S106"],
    job: READ,
    serve: to(302, ({ other }) => other.replace("http://", "\\\\")),
    ends: ["value", "redirect"],
    requests: [1, 2],
  },
  {
    name: "a circle ends after three hops",
    facts: ["R34"],
    job: { ...READ, retries: 2 },
    serve: () => ({ status: 302, headers: { location: "/again" }, body: "" }),
    ends: "redirect",
    requests: 4,
  },
  {
    name: "what follows a redirect may not lead away either",
    facts: ["R33"],
    job: READ,
    serve: (_, { other }, number) => ({
      status: 302,
      headers: { location: number === 0 ? "/next" : `${other}/x` },
      body: "",
    }),
    ends: "redirect",
    requests: 2,
  },
  {
    name: "HEAD is followed as HEAD",
    facts: ["R32"],
    job: { ...READ, operation: "headThing" },
    serve: (_, __, number) =>
      number === 0 ? { status: 302, headers: { location: "/x" }, body: "" } : { body: "" },
    ends: "value",
    requests: 2,
    check: (seen) => (seen.every(({ method }) => method === "HEAD") ? null : "another method"),
  },
  {
    name: "https is not left for http",
    facts: ["S106", "R33"],
    job: { ...READ, server: "secure" },
    serve: to(307, ({ own }) => `${own}/x`),
    ends: "redirect",
    requests: 1,
  },
];
