/** Small parts of the documentation flavor: options, addresses, words of a shell. */
import { untrusted } from "../../generator/values.ts";
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { FlagforgeError } from "../../generator/diagnostics.ts";
import { buildAddresses, rootFrom } from "../../templates/docs/addresses.ts";
import { quoteWord } from "../../generator/lang/shell.ts";
import { parseOptions } from "../../templates/docs/options.ts";
import { buildNotes } from "../../templates/docs/notes.ts";
import { integer, json, ok, readModel } from "../support/mock.ts";

test("options have defaults, and wrong ones are named", () => {
  expect(parseOptions({})).toEqual({
    title: null,
    basePath: "/",
    environmentVariable: "API_KEY",
    guides: false,
    tryServer: "http://127.0.0.1:4010",
  });
  expect(parseOptions({ title: "A", basePath: "/a/b/" })).toMatchObject({ basePath: "/a/b/" });
});

test.each([
  [{ basePath: "docs" }, "basePath"],
  [{ basePath: '/"><script>/' }, "basePath"],
  [{ title: 1 }, "title"],
  [{ tryServer: "javascript:x" }, "tryServer"],
  [{ environmentVariable: "$(x)" }, "environmentVariable"],
  [{ colour: "red" }, "colour"],
])("options %j are refused", (options, name) => {
  expect(() => parseOptions(options)).toThrow(FlagforgeError);
  expect(() => parseOptions(options)).toThrow(`flavors.docs.${name}`);
});

test("addresses are unique on every file system and need no escapes", () => {
  const names = [
    "Flag",
    "flag",
    "FLAG-2",
    "a/b",
    "a b",
    "../../etc",
    "con",
    "名",
    "é",
    "x".repeat(300),
  ];
  const model = readModel({
    paths: { "/a": { get: { responses: ok } } },
    components: { schemas: { One: { type: "string" } } },
  });
  const types = names.flatMap((name) =>
    model.types.map((type) => ({ ...type, name: untrusted(name) })),
  );
  const addresses = [...buildAddresses({ ...model, types }).schemas.values()];
  expect(addresses.length).toBe(names.length);
  expect(new Set(addresses.map((address) => address.toLowerCase())).size).toBe(names.length);
  for (const address of addresses) expect(address).toMatch(/^schemas\/[A-Za-z0-9_-]{1,120}$/);
});

test("a page knows its way to the root", () => {
  expect(["index", "tags/a", "tags/a/llms"].map(rootFrom)).toEqual(["", "../", "../../"]);
});

test("a quoted word is the same word to a shell", () => {
  const text = fc.array(
    fc.constantFrom("'", '"', "$", "`", "\\", "\n", "{}", "$(x)", "*", "a ", "é"),
  );
  const words = fc.sample(text, 60).map((parts) => parts.join(""));
  const script = words.map((word) => `printf '%s\\0' ${quoteWord(word)}`).join("\n");
  const { stdout } = spawnSync("bash", [], { input: script, encoding: "utf8" });
  expect(stdout.split("\0").slice(0, -1)).toEqual(words);
});

test("a description without anything optional has a site", () => {
  expect(buildAddresses(readModel({ paths: { "/a": { get: { responses: ok } } } })).tags.size).toBe(
    1,
  );
});

test("a parameter's name stays in its code span in a remark on pages", () => {
  const name = "a`<img src=x onerror=alert(1)>`";
  const answer = json({ type: "object", properties: { items: { type: "array", items: {} } } });
  const model = readModel({
    paths: {
      "/a": {
        get: {
          parameters: [{ name, in: "query", schema: integer }],
          "x-flagforge-pagination": {
            style: "offset",
            parameter: name,
            items: "/items",
            size: { parameter: name },
          },
          responses: { "200": { description: "", ...answer } },
        },
      },
    },
  });
  const [operation] = model.groups.flatMap(({ operations }) => operations);
  if (operation === undefined) throw new Error("no operation");
  const pages = buildNotes(operation, null).find(({ title }) => title === "Pages");
  expect(pages).toBeDefined();
  const html = new MarkdownIt({ html: true }).render(pages?.text ?? "");
  expect(html).toContain("&lt;img");
  expect(html).not.toContain("<img");
});
