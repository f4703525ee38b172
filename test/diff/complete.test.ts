/** The diff of the two real descriptions against a comparison of the documents that knows nothing of the model. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Change } from "../../generator/diff/change.ts";
import { compareModels } from "../../generator/diff/compare.ts";
import { buildModel } from "../../generator/model/build.ts";
import { parseDocument } from "../../generator/spec/document.ts";
import { compareDocuments, renameSchemas, type Difference } from "../support/documents.ts";
import { sharedFile } from "../support/project.ts";

const [older, newer] = ["2025-07-08", "2026-02-28"].map((date) =>
  sharedFile(`spec/launchdarkly-${date}.openapi.json`),
);
const skip = older == null || newer == null;
if (skip) console.log("skipped: the full descriptions are not beside the project");

const FACTS: Readonly<Record<string, RegExp>> = {
  "operation-renamed": /^\/operationId$/,
  "operation-tag-changed": /^\/tags/,
  "operation-deprecated": /^\/deprecated$/,
  "operation-undeprecated": /^\/deprecated$/,
  "operation-security-changed": /^\/security/,
  "operation-servers-changed": /^\/servers/,
  "parameter-became-required": /^\/required$/,
  "parameter-became-optional": /^\/required$/,
  "parameter-default-changed": /^\/schema\/default$/,
  "parameter-deprecated": /^\/deprecated$/,
  "parameter-style-changed": /^\/(style|explode|allowReserved|content)/,
  "body-became-required": /^\/required$/,
  "body-became-optional": /^\/required$/,
  "property-became-required": /^#required$/,
  "property-became-optional": /^#required$/,
  "property-default-changed": /^\/default/,
  "property-deprecated": /^\/deprecated$/,
  "property-undeprecated": /^\/deprecated$/,
  "property-access-changed": /^\/(readOnly|writeOnly)$/,
  "format-changed": /^\/format$/,
  "constraint-changed": /^\/(m(in|ax)\w+|exclusiveM\w+|multipleOf|pattern|uniqueItems)$/,
  "enum-value-added": /^(\/items)?\/enum/,
  "enum-value-removed": /^(\/items)?\/enum/,
  "enum-introduced": /^\/enum/,
  "enum-dropped": /^\/enum/,
  "nullable-added": /^\/(nullable|type|oneOf|anyOf)/,
  "nullable-removed": /^\/(nullable|type|oneOf|anyOf)/,
  "additional-properties-changed": /^\/additionalProperties/,
};

/** Whether a change speaks of a place in its document. */
function speaksOf(change: Change, difference: Difference): boolean {
  return (["old", "new"] as const).some((side) => {
    const pointer = difference[side];
    // A change at the new place speaks of what stood there before, and the reverse.
    if (pointer === null || !pointer.startsWith(change.pointer)) return false;
    const rest = pointer.slice(change.pointer.length);
    const facts = FACTS[change.kind];
    return facts === undefined ? rest === "" || /^[/#]/.test(rest) : facts.test(rest);
  });
}

const load = (file: string) => {
  const document = parseDocument(readFileSync(file, "utf8"), file);
  return { root: document.root, model: buildModel(document).model };
};

test.skipIf(skip)("misses nothing and invents nothing", () => {
  const [was, is] = [load(older ?? ""), load(newer ?? "")];
  const changes = compareModels(was.model, is.model);
  const renamed = new Map(
    changes.flatMap((c) =>
      c.kind === "schema-renamed" ? [[c.before ?? "", c.after ?? ""] as const] : [],
    ),
  );
  const differences = compareDocuments(renameSchemas(was.root, renamed), is.root);
  expect(differences.filter((d) => !changes.some((c) => speaksOf(c, d)))).toEqual([]);
  const invented = changes.filter(
    (c) => c.kind !== "schema-renamed" && !differences.some((d) => speaksOf(c, d)),
  );
  expect(invented.map((c) => `${c.kind} ${c.pointer}`)).toEqual([]);
  expect(differences.length).toBeGreaterThan(250);
});

test.skipIf(skip)("finds nothing between a description and itself", () => {
  const { model } = load(newer ?? "");
  expect(compareModels(model, model)).toEqual([]);
});
