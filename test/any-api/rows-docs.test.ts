/**
 * Every row of the coverage table in the documentation: the site of both descriptions has a page for each operation and
 * type, and each page names what the model has of it. What is searched for is found.
 */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { ApiModel, Operation, Status, TypeDeclaration } from "../../generator/model/model.ts";
import { serveFolder } from "../../scripts/docs/serve.ts";
import { ACME, generateFlavors } from "../support/any-api.ts";
import { buildFolder, findChromium, launch, renderFiles, type Files } from "../support/docs.ts";
import { elementsOf, textOf, type Element } from "../support/html.ts";
import { brokenMarkdownLinks, checkLinks } from "../support/links.ts";
import { createFolder, ROOT } from "../support/project.ts";

const chromium = findChromium();
const folder = createFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A configuration with all flavors, whose samples the pages show. */
function writeConfig(description: string): string {
  const file = join(folder, "flagforge.yaml");
  const flavors = { ...ACME, docs: { ...ACME["docs"], guides: false } };
  writeFileSync(file, stringify({ description, output: join(folder, "generated"), flavors }));
  return file;
}

/** Text of a page without what surrounds it. */
function textOfPage(elements: readonly Element[]): string {
  const main = elements.find(({ tagName }) => tagName === "main");
  return main === undefined ? "" : textOf(main);
}

const statusText = (status: Status): string =>
  status.kind === "code"
    ? String(status.code)
    : status.kind === "range"
      ? `${status.hundreds}XX`
      : "default";

/** Everything that the page of an operation has to name. */
const namesOfOperation = (model: ApiModel, operation: Operation): readonly string[] => [
  operation.id,
  ...operation.parameters.map(({ name }) => name),
  ...(operation.body?.contents ?? []).map(({ mediaType }) => mediaType),
  ...operation.responses.flatMap(({ status, contents, headers, links }) => [
    statusText(status),
    ...contents.map(({ mediaType }) => mediaType),
    ...headers.map(({ name }) => name),
    ...links.flatMap((link) => [
      link.name,
      link.operation ?? "",
      ...link.parameters.map(({ name }) => name),
    ]),
  ]),
  ...operation.callbacks.flatMap(({ name, expression }) => [name, expression ?? ""]),
  ...operation.servers.flatMap(({ url, variables }) => [url, ...variables.map(({ name }) => name)]),
  ...(operation.security ?? model.security).flat(),
];

const namesOfType = ({ name, type }: TypeDeclaration): readonly string[] => [
  name,
  ...(type.kind === "object" ? type.properties.map((property) => property.name) : []),
];

/** Everything that only the first page can name. */
const namesOfApi = (model: ApiModel): readonly string[] => [
  model.version,
  ...model.groups.map(({ tag }) => tag),
  ...model.servers.flatMap(({ url, variables }) => [
    url,
    ...variables.flatMap(({ name, defaultValue, values }) => [name, defaultValue, ...values]),
  ]),
  ...model.webhooks.flatMap(({ name, parameters }) => [
    name,
    ...parameters.map((parameter) => parameter.name),
  ]),
  ...(model.auth.length > 1 ? model.auth.map(({ name }) => name) : []),
];

describe.each(["rows.yaml", "rows-3.0.yaml"])("the site of %s", (name) => {
  const description = join(ROOT, "test/fixtures/apis", name);
  let model: ApiModel;
  let files: Files;
  let elements: ReadonlyMap<string, readonly Element[]>;
  beforeAll(async () => {
    ({ model } = await generateFlavors(description, []));
    files = await renderFiles({ config: writeConfig(description) });
    const pages = [...files].filter(([path]) => path.endsWith(".html"));
    elements = new Map(pages.map(([path, text]) => [path, elementsOf(text)]));
  }, 60_000);

  const operations = (): readonly Operation[] => model.groups.flatMap((group) => group.operations);

  test("no link leads nowhere", () => {
    const { broken, checked, repeated } = checkLinks(files, elements);
    expect([broken, repeated, brokenMarkdownLinks(files)]).toEqual([[], [], []]);
    expect(checked).toBeGreaterThan(elements.size * 5);
  });

  test("is valid HTML", { timeout: 120_000 }, async () => {
    // What stands off there says nothing about the document, or is the description's; see test/docs/site.test.ts.
    const validator = new HtmlValidate({
      extends: ["html-validate:standard", "html-validate:a11y"],
      rules: {
        "long-title": "off",
        "no-trailing-whitespace": "off",
        "void-style": "off",
        "prefer-native-element": "off",
      },
    });
    const problems: string[] = [];
    for (const [path, text] of files) {
      if (!path.endsWith(".html")) continue;
      const { results } = await validator.validateString(text);
      for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages))
        problems.push(`${path}:${line} ${ruleId}: ${message}`);
    }
    expect(problems.slice(0, 20)).toEqual([]);
  });

  test.each(["html", "md"])("each page names everything there is of its subject (%s)", (ending) => {
    const missing: string[] = [];
    const check = (address: string, names: readonly string[]): void => {
      const path = `${address}.${ending}`;
      const raw = files.get(path) ?? "";
      const text = ending === "html" ? textOfPage(elements.get(path) ?? []) : raw;
      for (const wanted of names)
        if (raw === "" || !text.includes(wanted)) missing.push(`${path}: ${wanted}`);
    };
    for (const operation of operations())
      check(`operations/${operation.id}`, namesOfOperation(model, operation));
    for (const type of model.types) check(`schemas/${type.name}`, namesOfType(type));
    check("index", namesOfApi(model));
    expect(missing).toEqual([]);
  });

  test.skipIf(chromium === null)(
    "search finds each operation by its id and by its path",
    { timeout: 120_000 },
    async () => {
      const site = await buildFolder({ config: writeConfig(description) });
      const server = await serveFolder(site.folder, { under: "/docs/" });
      const browser = await launch(chromium ?? "");
      try {
        const page = await browser.newPage();
        for (const { id, method, path } of operations())
          for (const query of [id, `${method.toUpperCase()} ${path}`]) {
            await page.goto(`${server.url}search.html?q=${encodeURIComponent(query)}`);
            const first = page.locator(".results li > a").first();
            await first.waitFor();
            expect([query, await first.getAttribute("href")]).toEqual([
              query,
              expect.stringMatching(new RegExp(`operations/${id}\\.html$`)),
            ]);
          }
      } finally {
        await browser.close();
        await server.close();
        site.remove();
      }
    },
  );
});
