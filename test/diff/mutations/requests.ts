import { schema, prop, ref, type Mutation } from "./mutation.ts";

export const requests: readonly Mutation[] = [
  {
    name: "required property of a request added",
    mutate: (r) => {
      schema(r, "webhookPost").properties.more = { type: "string" };
      schema(r, "webhookPost").required.push("more");
    },
    kinds: ["property-added-required"],
    strict: "breaking",
    wire: "breaking",
    consumer: 'await ld.webhooks.postWebhook({ webhookPost: { url: "u", sign: true, on: true } });',
  },
  {
    name: "optional property of a request added",
    mutate: (r) => (schema(r, "webhookPost").properties.more = { type: "string" }),
    kinds: ["property-added-optional"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "property of a request removed",
    mutate: (r) => delete schema(r, "webhookPost").properties.secret,
    kinds: ["property-removed"],
    strict: "breaking",
    wire: "breaking",
    consumer:
      'await ld.webhooks.postWebhook({ webhookPost: { url: "u", sign: true, on: true, secret: "s" } });',
  },
  {
    name: "property of a request becomes required",
    mutate: (r) => schema(r, "EnvironmentPost").required.push("tags"),
    kinds: ["property-became-required"],
    strict: "breaking",
    wire: "breaking",
    consumer:
      'await ld.environments.postEnvironment({ projectKey: "p", environmentPost: { name: "n", key: "k", color: "c" } });',
  },
  {
    name: "property of a request becomes optional",
    mutate: (r) => (schema(r, "EnvironmentPost").required = ["name", "key"]),
    kinds: ["property-became-optional"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "property of a request of another type",
    mutate: (r) => (prop(r, "EnvironmentPost", "defaultTtl").type = "string"),
    kinds: ["type-changed"],
    strict: "breaking",
    wire: "breaking",
    consumer:
      'await ld.environments.postEnvironment({ projectKey: "p", environmentPost: { name: "n", key: "k", color: "c", tags: [], defaultTtl: 5 } });',
  },
  {
    name: "value of a request's enumeration removed",
    mutate: (r) => (prop(r, "AccessTokenPost", "role").enum = ["reader", "writer"]),
    kinds: ["enum-value-removed"],
    strict: "breaking",
    wire: "breaking",
    consumer: 'await ld.accessTokens.postToken({ accessTokenPost: { role: "admin" } });',
  },
  {
    name: "value of a request's enumeration added",
    mutate: (r) => prop(r, "AccessTokenPost", "role").enum.push("owner"),
    kinds: ["enum-value-added"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "enumeration of a request dropped",
    mutate: (r) => delete prop(r, "AccessTokenPost", "role").enum,
    kinds: ["enum-dropped"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "request's property becomes nullable",
    mutate: (r) => (prop(r, "AccessTokenPost", "name").nullable = true),
    kinds: ["nullable-added"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "request's property default changed",
    mutate: (r) => (prop(r, "AccessTokenPost", "serviceToken").default = true),
    kinds: ["property-default-changed"],
    strict: "patch",
    wire: "patch",
  },
  {
    name: "request closed to other properties",
    mutate: (r) => (schema(r, "AccessTokenPost").additionalProperties = false),
    kinds: ["additional-properties-changed"],
    strict: "breaking",
    wire: "breaking",
    consumer: { unseen: "Object literals are closed in TypeScript already" },
  },
  {
    name: "variant of a request added",
    mutate: (r) => schema(r, "ViewLinkRequest").oneOf.push(ref("putBranch")),
    kinds: ["variant-added"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "variant of a request removed",
    mutate: (r) => schema(r, "ViewLinkRequest").oneOf.pop(),
    kinds: ["variant-removed"],
    strict: "breaking",
    wire: "breaking",
    consumer:
      'await ld.viewsBeta.linkResource({ projectKey: "p", viewKey: "v", resourceType: "flags", requestBody: { filter: "f" } });',
  },
];
