import { find, op, param, INVISIBLE, move, type Mutation } from "./mutation.ts";

export const operations: readonly Mutation[] = [
  {
    name: "operation added",
    mutate: (r) =>
      (r.paths["/api/v2/new"] = {
        get: { operationId: "getNew", tags: ["Tags"], responses: { 204: { description: "" } } },
      }),
    kinds: ["operation-added"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "operation removed",
    mutate: (r) => delete r.paths[find(r, "getIps").path].get,
    kinds: ["operation-removed"],
    strict: "breaking",
    wire: "breaking",
    consumer: "await ld.other.getIps();",
  },
  {
    name: "operation renamed",
    mutate: (r) => (op(r, "getCallerIdentity").operationId = "getCaller"),
    kinds: ["operation-renamed"],
    strict: "breaking",
    wire: "patch",
    consumer: "await ld.other.getCallerIdentity();",
  },
  {
    name: "operation moved to another path",
    mutate: (r) => move(r, "getVersions", "/api/v3/versions"),
    kinds: ["operation-path-changed"],
    strict: "patch",
    wire: "breaking",
  },
  {
    name: "operation with another method",
    mutate: (r) => {
      const { path, method, operation } = find(r, "putBranch");
      delete r.paths[path][method];
      r.paths[path].post = operation;
    },
    kinds: ["operation-method-changed"],
    strict: "patch",
    wire: "breaking",
  },
  {
    name: "path parameter renamed",
    mutate: (r) => {
      move(r, "getToken", "/api/v2/tokens/{tokenId}");
      param(r, "getToken", "id").name = "tokenId";
    },
    kinds: ["parameter-renamed"],
    strict: "breaking",
    wire: "patch",
    consumer: 'await ld.accessTokens.getToken({ id: "a" });',
  },
  {
    name: "operation under another tag",
    mutate: (r) => (op(r, "getTags").tags = ["Other"]),
    kinds: ["operation-tag-changed"],
    strict: "breaking",
    wire: "patch",
    consumer: "await ld.tags.getTags({});",
  },
  {
    name: "beta operation under another tag",
    mutate: (r) => (op(r, "getViews").tags = ["Tokens (beta)"]),
    kinds: ["operation-tag-changed"],
    strict: "breaking",
    wire: "patch",
    consumer: 'await ld.viewsBeta.getViews({ projectKey: "p" });',
  },
  {
    name: "operation deprecated",
    mutate: (r) => (op(r, "getTeam").deprecated = true),
    kinds: ["operation-deprecated"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "operation without credentials",
    mutate: (r) => (op(r, "getRoot").security = []),
    kinds: ["operation-security-changed"],
    strict: "breaking",
    wire: "breaking",
    consumer: INVISIBLE,
  },
  {
    name: "operation with a server of its own",
    mutate: (r) => (op(r, "getRoot").servers = [{ url: "https://other.example" }]),
    kinds: ["operation-servers-changed"],
    strict: "breaking",
    wire: "breaking",
    consumer: INVISIBLE,
  },
];
