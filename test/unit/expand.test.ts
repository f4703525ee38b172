import { expect, test } from "vitest";
import { buildJsonSchema } from "../../generator/model/json-schema.ts";
import type { Parameter } from "../../generator/model/model.ts";
import { loadProjectModel } from "../support/project.ts";

const { model } = await loadProjectModel();
const expands = model.groups
  .flatMap(({ operations }) => operations)
  .flatMap(({ id, parameters }) =>
    parameters.filter(({ name }) => name === "expand").map((parameter) => ({ id, parameter })),
  );

/** `?` ends values that are only known, not complete. */
function valuesOf({ type }: Parameter): string {
  if (type.kind !== "list" || type.items.kind !== "literal") return type.kind;
  return `${type.items.values.join()}${type.items.extent === "open" ? "?" : ""}`;
}
const of = (id: string): Parameter =>
  expands.find((entry) => entry.id === id)?.parameter as Parameter;

test("every expand but the reserved one is a list of known values", () => {
  expect(expands.length).toBe(36);
  expect(expands.filter(({ parameter }) => valuesOf(parameter) === "scalar")).toMatchObject([
    { id: "getMetricGroups" },
  ]);
  expect(expands.filter(({ parameter }) => valuesOf(parameter).endsWith("?")).length).toBe(32);
  expect(valuesOf(of("getTeams"))).toBe("maintainers,members,projects,roleAttributes,roles?");
  expect(valuesOf(of("getLinkedResources"))).toBe("maintainer,resourceDetails");
});

test("getView alone repeats the name, the others join by comma", () => {
  const lists = expands.filter(({ parameter }) => parameter.type.kind === "list");
  expect(lists.filter(({ parameter }) => parameter.explode).map(({ id }) => id)).toEqual([
    "getView",
  ]);
});

test("known values are no limit to what is sent", () => {
  const schema = buildJsonSchema(of("getTeams").type, { ref: (name) => name, mode: "request" });
  expect(schema).toMatchObject({ items: { type: "string" } });
  expect(JSON.stringify(schema)).not.toContain("enum");
});
