import { op, param, type Any, type Mutation } from "./mutation.ts";

export const parameters: readonly Mutation[] = [
  {
    name: "optional parameter added",
    mutate: (r) =>
      op(r, "getTeam").parameters.push({ name: "more", in: "query", schema: { type: "string" } }),
    kinds: ["parameter-added-optional"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "required parameter added",
    mutate: (r) =>
      op(r, "getTeam").parameters.push({
        name: "more",
        in: "query",
        required: true,
        schema: { type: "string" },
      }),
    kinds: ["parameter-added-required"],
    strict: "breaking",
    wire: "breaking",
    consumer: 'await ld.teams.getTeam({ teamKey: "a" });',
  },
  {
    name: "parameter removed",
    mutate: (r) =>
      (op(r, "getMetric").parameters = op(r, "getMetric").parameters.filter(
        (p: Any) => p.name !== "versionId",
      )),
    kinds: ["parameter-removed"],
    strict: "breaking",
    wire: "breaking",
    consumer: 'await ld.metrics.getMetric({ projectKey: "p", metricKey: "m", versionId: "v" });',
  },
  {
    name: "header of one value added",
    mutate: (r) =>
      op(r, "getTeam").parameters.push({
        name: "X-Kind",
        in: "header",
        required: true,
        schema: { type: "string", enum: ["beta"] },
      }),
    kinds: ["constant-added"],
    strict: "patch",
    wire: "breaking",
  },
  {
    name: "header of one value removed",
    mutate: (r) =>
      (op(r, "getApprovalRequestSettings").parameters = op(
        r,
        "getApprovalRequestSettings",
      ).parameters.filter((p: Any) => p.in !== "header")),
    kinds: ["constant-removed"],
    strict: "patch",
    wire: "patch",
  },
  {
    name: "parameter becomes required",
    mutate: (r) => (param(r, "getMember", "expand").required = true),
    kinds: ["parameter-became-required"],
    strict: "breaking",
    wire: "breaking",
    consumer: 'await ld.accountMembers.getMember({ id: "a" });',
  },
  {
    name: "parameter of another type",
    mutate: (r) => (param(r, "getAuditLogEntries", "limit").schema = { type: "string" }),
    kinds: ["type-changed"],
    strict: "breaking",
    wire: "breaking",
    consumer: "await ld.auditLog.getAuditLogEntries({ limit: 5 });",
  },
  {
    name: "parameter written another way",
    mutate: (r) =>
      (param(r, "getTags", "kind").explode = param(r, "getTags", "kind").explode === false),
    kinds: ["parameter-style-changed"],
    strict: "patch",
    wire: "breaking",
  },
  {
    name: "parameter default changed",
    mutate: (r) => (param(r, "getTags", "limit").schema.default = 7),
    kinds: ["parameter-default-changed"],
    strict: "patch",
    wire: "patch",
  },
  {
    name: "parameter deprecated",
    mutate: (r) => (param(r, "getTags", "asOf").deprecated = true),
    kinds: ["parameter-deprecated"],
    strict: "additive",
    wire: "additive",
  },
  {
    name: "parameter limited",
    mutate: (r) => (param(r, "getTags", "limit").schema.maximum = 20),
    kinds: ["constraint-changed"],
    strict: "patch",
    wire: "patch",
  },
  {
    name: "parameter in another place",
    mutate: (r) => (param(r, "getTags", "pre").in = "cookie"),
    kinds: ["parameter-added-optional", "parameter-removed"],
    strict: "breaking",
    wire: "breaking",
    consumer: { unseen: "Arguments do not tell where they go" },
  },
  {
    name: "enumeration of a parameter introduced",
    mutate: (r) =>
      (param(r, "getMetric", "expand").schema = { type: "string", enum: ["experiments"] }),
    kinds: ["enum-introduced"],
    strict: "breaking",
    wire: "breaking",
    consumer: 'await ld.metrics.getMetric({ projectKey: "p", metricKey: "m", expand: "a,b" });',
  },
  {
    name: "value of a parameter's enumeration removed",
    mutate: (r) => (param(r, "getView", "sort").schema.enum = ["key", "updatedAt"]),
    kinds: ["enum-value-removed"],
    strict: "breaking",
    wire: "breaking",
    consumer: 'await ld.viewsBeta.getView({ projectKey: "p", viewKey: "v", sort: "name" });',
  },
  {
    name: "value of a parameter's enumeration added",
    mutate: (r) => param(r, "getView", "sort").schema.enum.push("new"),
    kinds: ["enum-value-added"],
    strict: "additive",
    wire: "additive",
  },
];
