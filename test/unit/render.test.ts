import { expect, test } from "vitest";
import type { TemplateContext } from "../../generator/emit/context.ts";
import { ImportSet } from "../../generator/emit/imports.ts";
import { buildRenderer } from "../../generator/emit/render.ts";
import { complaintsOf } from "../support/diagnostics.ts";

const render = (template: string, context: TemplateContext, partial = "{{name}}") =>
  buildRenderer(
    new Map([
      ["page", template],
      ["_part", partial],
    ]),
  )("page", context);
const context: TemplateContext = {
  name: "<a & b>",
  absent: null,
  items: [{ x: "1" }, { x: "2" }],
  texts: ["p", "q"],
  inner: { y: "z" },
};

test.each([
  ["{{name}}", "<a & b>"],
  ["{{#if absent}}a{{else}}b{{/if}}", "b"],
  ["{{#each items}}{{x}}{{../name}}{{#unless @last}},{{/unless}}{{/each}}", "1<a & b>,2<a & b>"],
  ["{{#each texts}}{{this}}{{/each}}{{inner.y}}{{> _part}}", "pqz<a & b>"],
])("%s gives %s", (template, text) => expect(render(template, context)).toBe(text));

test.each([
  "{{missing}}",
  "{{inner.missing}}",
  "{{name.missing}}",
  "{{#if missing}}a{{/if}}",
  "{{#unless inner.missing}}a{{/unless}}",
  "{{#each missing}}a{{/each}}",
  "{{#each items}}{{missing}}{{/each}}",
  "{{#each items}}{{#if missing}}a{{/if}}{{/each}}",
  "{{#each items}}{{#if ../missing}}a{{/if}}{{/each}}",
  "{{constructor}}",
  "{{#if toString}}a{{/if}}",
  "{{#if __proto__}}a{{/if}}",
  "{{inner}}",
  "{{log}}",
  "{{> none}}",
])("%s is an error", (template) => {
  const [found] = complaintsOf(() => render(template, context));
  expect(found).toMatchObject({ code: "FF1503", file: "page.hbs" });
});

test("a partial is guarded too", () => {
  const [found] = complaintsOf(() => render("{{> _part}}", context, "{{#if missing}}{{/if}}"));
  expect(found?.code).toBe("FF1503");
});

test.each(["log", "lookup", "with", "helperMissing", "blockHelperMissing"])(
  "a field named %s is a field",
  (name) => {
    expect(render(`{{${name}}}{{this.${name}}}`, { [name]: "x" })).toBe("xx");
  },
);

test.each(["if", "each", "unless"])("a field named %s needs `this`", (name) => {
  expect(render(`{{this.${name}}}`, { [name]: "x" })).toBe("x");
  expect(complaintsOf(() => render(`{{${name}}}`, { [name]: "x" }))[0]?.code).toBe("FF1503");
});

test("imports: a value wins over a type, modules and names are in order", () => {
  const imports = new ImportSet();
  imports.type("./b.js", "Z");
  imports.type("./a.js", "T");
  imports.value("./a.js", "v");
  imports.type("./a.js", "v");
  expect(imports.render()).toBe(
    'import { type T, v } from "./a.js";\nimport type { Z } from "./b.js";',
  );
});
