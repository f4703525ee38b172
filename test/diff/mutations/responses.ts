import { op, schema, prop, without, ref, JSON_TYPE, type Mutation } from "./mutation.ts";

export const responses: readonly Mutation[] = [
  {
    name: "property of a response removed",
    mutate: (r) => delete schema(r, "CallerIdentityRep").properties.accountId,
    kinds: ["property-removed"],
    strict: "breaking",
    wire: "breaking",
    consumer: "const r: LD.models.CallerIdentityRep = {}; void r.accountId;",
  },
  {
    name: "property of a response added",
    mutate: (r) => (schema(r, "CallerIdentityRep").properties.more = { type: "string" }),
    kinds: ["property-added-optional"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "property of a response becomes optional",
    mutate: (r) => (schema(r, "VersionsRep").required = ["latestVersion", "currentVersion"]),
    kinds: ["property-became-optional"],
    strict: "breaking",
    wire: "breaking",
    consumer: "void (await ld.other.getVersions()).validVersions.length;",
  },
  {
    name: "property of a response becomes required",
    mutate: (r) => schema(r, "VersionsRep").required.push("beta"),
    kinds: ["property-became-required"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "property of a response becomes nullable",
    mutate: (r) => (prop(r, "Webhook", "url").nullable = true),
    kinds: ["nullable-added"],
    strict: "breaking",
    wire: "breaking",
    consumer: 'void (await ld.webhooks.getWebhook({ id: "a" })).url.length;',
  },
  {
    name: "property of a response of another type",
    mutate: (r) => (prop(r, "Webhook", "on").type = "integer"),
    kinds: ["type-changed"],
    strict: "breaking",
    wire: "breaking",
    consumer: 'const on: boolean = (await ld.webhooks.getWebhook({ id: "a" })).on; void on;',
  },
  {
    name: "integer of a response becomes a number",
    mutate: (r) => (prop(r, "Team", "_version").type = "number"),
    kinds: ["type-changed"],
    strict: "breaking",
    wire: "breaking",
    consumer: { unseen: "TypeScript has one type for numbers" },
  },
  {
    name: "items of a response's list of another type",
    mutate: (r) => (prop(r, "Webhook", "tags").items = { type: "integer" }),
    kinds: ["type-changed"],
    strict: "breaking",
    wire: "breaking",
    consumer: 'const tags: string[] = (await ld.webhooks.getWebhook({ id: "a" })).tags; void tags;',
  },
  {
    name: "value of a response's enumeration added",
    mutate: (r) => prop(r, "Destination", "kind").enum.push("new"),
    kinds: ["enum-value-added"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "value of a response's enumeration removed",
    mutate: (r) =>
      (prop(r, "Destination", "kind").enum = without(
        prop(r, "Destination", "kind").enum,
        "kinesis",
      )),
    kinds: ["enum-value-removed"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "format of a response's property changed",
    mutate: (r) => (prop(r, "CallerIdentityRep", "tokenId").format = "uuid"),
    kinds: ["format-changed"],
    strict: "patch",
    wire: "patch",
  },
  {
    name: "property of a response deprecated",
    mutate: (r) => (prop(r, "CallerIdentityRep", "tokenName").deprecated = true),
    kinds: ["property-deprecated"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "response with another schema",
    mutate: (r) =>
      (op(r, "getRelayProxyConfig").responses[200].content[JSON_TYPE].schema = ref("Webhook")),
    kinds: ["type-changed"],
    strict: "breaking",
    wire: "breaking",
    consumer:
      'const r: LD.models.RelayAutoConfigRep = await ld.relayProxyConfigurations.getRelayProxyConfig({ id: "a" }); void r;',
  },
  {
    name: "further success added",
    mutate: (r) =>
      (op(r, "getCustomRole").responses[202] = {
        description: "",
        content: { [JSON_TYPE]: { schema: ref("Webhook") } },
      }),
    kinds: ["response-added"],
    strict: "breaking",
    wire: "breaking",
    consumer:
      'const r: LD.models.CustomRole = await ld.customRoles.getCustomRole({ customRoleKey: "a" }); void r;',
  },
  {
    name: "success removed",
    mutate: (r) => {
      delete op(r, "getAuditLogEntry").responses[200];
      op(r, "getAuditLogEntry").responses[204] = { description: "" };
    },
    kinds: ["response-added", "response-removed"],
    strict: "breaking",
    wire: "breaking",
    consumer: 'void (await ld.auditLog.getAuditLogEntry({ id: "a" }))._id;',
  },
  {
    name: "error added",
    mutate: (r) =>
      (op(r, "getTeam").responses[418] = {
        description: "",
        content: { [JSON_TYPE]: { schema: ref("NotFoundErrorRep") } },
      }),
    kinds: ["error-response-added"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "error removed",
    mutate: (r) => delete op(r, "getDestination").responses[404],
    kinds: ["error-response-removed"],
    strict: "breaking",
    wire: "patch",
    consumer:
      "type Missing = Extract<LD.operations.GetDestinationError, LD.errors.NotFoundErrorRep>; const check: [Missing] extends [never] ? 1 : 2 = 2; void check;",
  },
  {
    name: "header of a response added",
    mutate: (r) =>
      (op(r, "getTeam").responses[200].headers = { "X-Trace": { schema: { type: "string" } } }),
    kinds: ["response-header-added"],
    strict: "additive",
    wire: "additive",
  },
];
