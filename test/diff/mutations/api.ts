import { op, schema, INVISIBLE, type Any, type Mutation } from "./mutation.ts";

export const api: readonly Mutation[] = [
  {
    name: "schema added",
    mutate: (r) => (r.components.schemas.New = { type: "object" }),
    kinds: ["schema-added"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "server removed",
    mutate: (r) => r.servers.pop(),
    kinds: ["server-removed"],
    strict: "breaking",
    wire: "breaking",
    consumer: 'void new LD.LaunchDarkly({ server: "server2" });',
  },
  {
    name: "server added",
    mutate: (r) => r.servers.push({ url: "https://new.example" }),
    kinds: ["server-added"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "credential in another place",
    mutate: (r) => (Object.values<Any>(r.components.securitySchemes)[0].in = "query"),
    kinds: ["security-scheme-changed"],
    strict: "breaking",
    wire: "breaking",
    consumer: INVISIBLE,
  },
  {
    name: "credentials no longer asked for",
    mutate: (r) => (r.security = []),
    kinds: ["security-changed"],
    strict: "breaking",
    wire: "breaking",
    consumer: INVISIBLE,
  },
  {
    name: "version of the API",
    mutate: (r) => (r.info.version = "3.0"),
    kinds: ["api-version-changed"],
    strict: "patch",
    wire: "patch",
  },
  {
    name: "prose",
    mutate: (r) => {
      op(r, "getTeam").description = "Other words.";
      schema(r, "Team").description = "Other words.";
      r.info.description = "Other words.";
    },
    kinds: [],
    strict: "none",
    wire: "none",
  },
  {
    name: "order of keys",
    mutate: (r) =>
      (r.components.schemas = Object.fromEntries(Object.entries(r.components.schemas).reverse())),
    kinds: [],
    strict: "none",
    wire: "none",
  },
];
