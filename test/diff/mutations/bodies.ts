import { op, bodyOf, JSON_TYPE, type Mutation } from "./mutation.ts";

export const bodies: readonly Mutation[] = [
  {
    name: "body added",
    mutate: (r) =>
      (op(r, "deleteWebhook").requestBody = {
        required: true,
        content: {
          [JSON_TYPE]: { schema: { type: "object", properties: { why: { type: "string" } } } },
        },
      }),
    kinds: ["body-added-required"],
    strict: "breaking",
    wire: "breaking",
    consumer: 'await ld.webhooks.deleteWebhook({ id: "a" });',
  },
  {
    name: "optional body added",
    mutate: (r) =>
      (op(r, "deleteWebhook").requestBody = {
        content: {
          [JSON_TYPE]: { schema: { type: "object", properties: { why: { type: "string" } } } },
        },
      }),
    kinds: ["body-added-optional"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "body removed",
    mutate: (r) => delete op(r, "postDestination").requestBody,
    kinds: ["body-removed"],
    strict: "breaking",
    wire: "breaking",
    consumer:
      'await ld.dataExportDestinations.postDestination({ projectKey: "p", environmentKey: "e", destinationPost: {} });',
  },
  {
    name: "body becomes required",
    mutate: (r) => (bodyOf(r, "postAuditLogEntries").required = true),
    kinds: ["body-became-required"],
    strict: "breaking",
    wire: "breaking",
    consumer: "await ld.auditLog.postAuditLogEntries({});",
  },
  {
    name: "body becomes optional",
    mutate: (r) => (bodyOf(r, "postWebhook").required = false),
    kinds: ["body-became-optional"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "media type of a body added",
    mutate: (r) => (bodyOf(r, "postToken").content["text/plain"] = { schema: { type: "string" } }),
    kinds: ["media-type-added"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "media type of a body changed",
    mutate: (r) =>
      (bodyOf(r, "postRelayAutoConfig").content = { "text/plain": { schema: { type: "string" } } }),
    kinds: ["media-type-added", "media-type-removed"],
    strict: "breaking",
    wire: "breaking",
    consumer:
      'await ld.relayProxyConfigurations.postRelayAutoConfig({ relayAutoConfigPost: { name: "n", policy: [] } });',
  },
  {
    name: "encoding of a multipart body changed",
    mutate: (r) =>
      (bodyOf(r, "createBigSegmentImport").content["multipart/form-data"].encoding = {
        mode: { contentType: "text/csv" },
      }),
    kinds: ["encoding-changed"],
    strict: "patch",
    wire: "breaking",
  },
];
