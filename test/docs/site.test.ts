/** The whole site, file by file: links, anchors, twins, sizes, validity, nothing from elsewhere. */
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, test } from "vitest";
import { brokenMarkdownLinks, checkLinks, isOutside } from "../support/links.ts";
import { attribute, elementsOf, type Element } from "../support/html.ts";
import { renderFiles, type Files } from "../support/docs.ts";
import { sharedFile } from "../support/project.ts";

const full = sharedFile("spec/launchdarkly-2026-02-28.openapi.json");
if (full === null)
  console.log("skipped: the site of the full description (../shared/spec is not here)");

describe.each([
  ["the committed snapshot", undefined],
  ["the full description", full],
])("site of %s", (_name, spec) => {
  const isHere = spec !== null;
  let files: Files = new Map();
  let pages: readonly (readonly [string, string])[] = [];
  let elements: ReadonlyMap<string, readonly Element[]> = new Map();

  beforeAll(async () => {
    if (!isHere) return;
    files = await renderFiles(spec === undefined ? {} : { spec });
    pages = [...files].filter(([path]) => path.endsWith(".html"));
    elements = new Map(pages.map(([path, text]) => [path, elementsOf(text)]));
  });

  test.skipIf(!isHere)("has a page for every operation, schema and group", () => {
    const count = (folder: string): number =>
      pages.filter(([path]) => path.startsWith(`${folder}/`)).length;
    expect(count("operations")).toBe(346);
    expect(count("schemas")).toBe(660);
    expect(count("tags")).toBe(55);
    expect(count("guides")).toBe(12);
    expect(count("sdks")).toBe(5);
  });

  test.skipIf(!isHere)(
    "every link of every page leads somewhere, to an anchor that is there",
    () => {
      const { broken, checked, repeated } = checkLinks(files, elements);
      expect(broken.slice(0, 20)).toEqual([]);
      expect(checked).toBeGreaterThan(80_000);
      expect(repeated).toEqual([]);
    },
  );

  test.skipIf(!isHere)("every page has its Markdown, whose links lead somewhere", () => {
    const extra = new Set(["404.html", "search.html"]);
    const twins = pages
      .filter(([path]) => !extra.has(path))
      .map(([path]) => path.replace(/html$/, "md"));
    expect(twins.filter((path) => !files.has(path))).toEqual([]);
    expect(brokenMarkdownLinks(files).slice(0, 20)).toEqual([]);
  });

  test.skipIf(!isHere)(
    "nothing is loaded from elsewhere, nothing runs or styles inside a page",
    () => {
      const problems: string[] = [];
      const banned = new Set(["style", "iframe", "object", "embed", "img", "base"]);
      for (const [path, list] of elements) {
        for (const element of list) {
          const { tagName, attrs, childNodes } = element;
          const loads =
            attribute(element, "src") ?? (tagName === "link" ? attribute(element, "href") : "");
          if (isOutside(loads ?? "") || loads?.startsWith("//") === true)
            problems.push(`${path}: loads ${loads}`);
          if (attrs.some(({ name }) => name === "style" || name.startsWith("on")))
            problems.push(`${path}: ${tagName} has an inline style or handler`);
          if (banned.has(tagName) || (tagName === "script" && childNodes.length > 0))
            problems.push(`${path}: has ${tagName}`);
        }
        const policy = list.find((e) => attribute(e, "http-equiv") === "Content-Security-Policy");
        const content = policy === undefined ? "" : (attribute(policy, "content") ?? "");
        if (!content.startsWith("default-src 'none'") || content.includes("unsafe-inline"))
          problems.push(`${path}: ${content}`);
      }
      expect(problems.slice(0, 20)).toEqual([]);
    },
  );

  test.skipIf(!isHere)(
    "every page is at most 60 kB, the index for machines under 50,000 characters",
    () => {
      const heavy = pages
        .map(([path, text]) => [path, gzipSync(text, { level: 9 }).length] as const)
        .filter(([, size]) => size > 60_000);
      expect(heavy).toEqual([]);
      expect(files.get("llms.txt")?.length).toBeLessThan(50_000);
      const all = files.get("llms-full.txt") ?? "";
      for (const [path, text] of files) {
        if (path.endsWith(".md")) expect(all.includes(text.trim()), path).toBe(true);
      }
    },
  );

  test.skipIf(!isHere)("is valid HTML", { timeout: 240_000 }, async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard", "html-validate:a11y"],
      rules: {
        // Titles of operations are the description's; a title is not shortened for a search engine.
        "long-title": "off",
        // The same method stands on many rows; lists carry their role.
        "no-redundant-role": "error",
        // Prettier's and Handlebars' layout differ; it says nothing about the document.
        "no-trailing-whitespace": "off",
        "void-style": "off",
        "prefer-native-element": "off",
        "no-implicit-button-type": "error",
      },
    });
    // Operations and schemas come out of one template each: one in twelve has all its branches.
    const chosen = pages.filter(
      ([path], i) => !/^(operations|schemas)\//.test(path) || i % 12 === 0,
    );
    expect(chosen.length).toBeGreaterThan(120);
    const problems: string[] = [];
    for (const [path, text] of chosen) {
      const { results } = await validator.validateString(text);
      for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
        problems.push(`${path}:${line} ${ruleId}: ${message}`);
      }
    }
    expect(problems.slice(0, 20)).toEqual([]);
  });
});
