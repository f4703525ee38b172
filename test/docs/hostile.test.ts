/** Descriptions that attack their readers give pages that do nothing, parsed as a browser does and loaded in one. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveFolder } from "../../scripts/docs/serve.ts";
import {
  buildFolder,
  findChromium,
  launch,
  renderFiles,
  type BuiltSite,
  type Files,
} from "../support/docs.ts";
import { attribute, elementsOf, textOf } from "../support/html.ts";
import { createFolder, sharedFile } from "../support/project.ts";
import { TIMED } from "../support/timing.ts";

const RUN = "globalThis.__PWN=1";
const ATTACKS: readonly string[] = [
  `<script>${RUN}</script>`,
  `"><img src=x onerror="${RUN}">`,
  `' onmouseover='${RUN}' autofocus onfocus='${RUN}`,
  `</code></pre><svg onload=${RUN}>`,
  `</textarea><script>${RUN}</script>`,
  `<math><mtext><option><FAKEFAKE><option></option><mglyph><svg><mtext><textarea><a title="</textarea><img src=x onerror=${RUN}>">`,
  `[x](javascript:${RUN}) [y](java&#x73;cript:${RUN}) [z](data:text/html,x)`,
  `![x](http://127.0.0.1:1/track.png) <img src="http://127.0.0.1:1/x">`,
  "```\n<script>" + RUN + "</script>",
  `a | b\n---\n# Fake heading\n<!-- hide`,
  `{{constructor.constructor('${RUN}')()}} {% include x %} <Component/>`,
  `[x]: javascript:${RUN}\n[x]`,
  `\u202egnp.exe\u2066 \u200b`,
  `\${${RUN}} \`${RUN}\` $(${RUN}) '; ${RUN}; '`,
];

let next = 0;
/** The attacks in turn. */
const attack = (): string => ATTACKS[next++ % ATTACKS.length] ?? "";

const buildSchema = (depth: number): object => ({
  type: "object",
  description: attack(),
  required: [`r${attack()}`],
  properties: Object.fromEntries([
    [`r${attack()}`, { type: "string", description: attack(), example: attack() }],
    [`e${attack()}`, { type: "string", enum: [attack(), attack()], default: attack() }],
    [`p${attack()}`, { type: "string", pattern: "^[<>\"']*$", format: `f${attack()}` }],
    ...(depth > 0 ? [[`o${attack()}`, buildSchema(depth - 1)]] : []),
  ]) as object,
});

const buildParameter = (name: string, place: string, required: boolean): object => ({
  name,
  in: place,
  required,
  description: attack(),
  schema: { type: "string", example: attack(), default: attack() },
  example: attack(),
});

const buildOperation = (text: string, i: number): object => ({
  operationId: `op${i}${attack()}`,
  tags: [`t${i % 4}${ATTACKS[i % 4]}`],
  summary: `s${text.replaceAll("\n", " ")}`,
  description: text,
  parameters: [
    buildParameter("id", "path", true),
    buildParameter(`q${attack()}`, "query", true),
    buildParameter("X-H", "header", false),
  ],
  requestBody: {
    required: true,
    description: attack(),
    content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
  },
  responses: {
    "200": { description: attack(), content: { "application/json": { schema: buildSchema(2) } } },
    default: { description: attack(), content: { "text/x": { schema: { type: "string" } } } },
  },
});

/** A description with attacks in every string that may hold any text. */
const buildDescription = (): object => ({
  openapi: "3.0.3",
  info: { title: `T${attack()}`, version: `1${attack()}`, description: ATTACKS.join("\n\n") },
  servers: [{ url: "https://api.example.com", description: attack() }],
  tags: [0, 1, 2, 3].map((i) => ({ name: `t${i}${ATTACKS[i]}`, description: attack() })),
  paths: Object.fromEntries(
    ATTACKS.map((text, i) => [
      `/${i}/${encodeURIComponent(text.slice(0, 12))}/{id}`,
      { post: buildOperation(text, i) },
    ]),
  ) as object,
  security: [{ key: [] }],
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key", description: attack() },
    },
    schemas: {
      Thing: { ...buildSchema(3), example: attack() },
      Text: { type: "string", description: attack(), enum: ATTACKS },
    },
  },
});

const folder = createFolder();
const config = join(folder, "flagforge.yaml");
writeFileSync(join(folder, "api.json"), JSON.stringify(buildDescription()));
writeFileSync(config, "description: api.json\nflavors:\n  docs: {}\n");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("files", () => {
  let files: Files = new Map();
  beforeAll(async () => {
    files = await renderFiles({ config });
  });

  test("HTML has no script of the description, no handler, no odd link", () => {
    const pages = [...files].filter(([path]) => path.endsWith(".html"));
    expect(pages.filter(([path]) => path.startsWith("operations/")).length).toBe(ATTACKS.length);
    const problems: string[] = [];
    for (const [path, text] of pages) {
      for (const element of elementsOf(text)) {
        const { tagName, attrs, namespaceURI } = element;
        const at = `${path}: ${tagName}`;
        if (["svg", "math", "img", "iframe", "style", "mglyph", "component"].includes(tagName))
          problems.push(at);
        if (namespaceURI !== "http://www.w3.org/1999/xhtml") problems.push(at);
        if (
          attrs.some(
            ({ name }) => name.startsWith("on") || name === "style" || name === "autofocus",
          )
        )
          problems.push(at);
        if (tagName === "script" && !/assets\/[\w-]+\.js$/.test(attribute(element, "src") ?? ""))
          problems.push(at);
        const href = attribute(element, "href");
        if (href !== null && /^[a-z]+:/i.test(href) && !/^(https?|mailto):/i.test(href))
          problems.push(`${at} ${href}`);
      }
    }
    expect(problems).toEqual([]);
  });

  test("what the description says is shown, letter by letter", () => {
    const page =
      files.get([...files.keys()].find((path) => path === "schemas/Text.html") ?? "") ?? "";
    const options = elementsOf(page)
      .filter(({ tagName }) => tagName === "code")
      .map(textOf);
    const shown = (text: string): string =>
      text.replaceAll(/[\u200b\u202e\u2066]/g, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`);
    for (const attack of ATTACKS) expect(options).toContain(shown(attack));
  });

  test("Markdown has no HTML, image or odd link, and every page keeps its headings", () => {
    const reader = new MarkdownIt({ html: true });
    reader.validateLink = () => true;
    const problems: string[] = [];
    for (const [path, text] of files) {
      if (!path.endsWith(".md") || path.startsWith("guides/")) continue;
      for (const token of reader.parse(text, {}).flatMap((t) => [t, ...(t.children ?? [])])) {
        if (["html_block", "html_inline", "image"].includes(token.type))
          problems.push(`${path}: ${token.content}`);
        const href = token.type === "link_open" ? String(token.attrGet("href")) : "";
        if (/^[a-z&]+:/i.test(href) && !/^https?:/i.test(href)) problems.push(`${path}: ${href}`);
      }
      if (path.startsWith("operations/")) {
        const headings = [...text.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
        expect(headings, path).toEqual([
          "Authorizations",
          "Path parameters",
          "Query parameters",
          "Header parameters",
          "Body",
          "Responses",
          "Samples",
        ]);
      }
    }
    expect(problems).toEqual([]);
  });
});

const chromium = findChromium();
describe.skipIf(chromium === null)("in the browser", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildFolder({ config });
  });
  afterAll(() => site.remove());

  test(
    "nothing runs and nothing is asked for, also without the policy",
    { ...TIMED, timeout: 120_000 },
    async () => {
      const server = await serveFolder(site.folder);
      const browser = await launch(chromium ?? "");
      try {
        const context = await browser.newContext({ bypassCSP: true });
        const page = await context.newPage();
        const outside: string[] = [];
        page.on("request", (request) => {
          if (!request.url().startsWith(server.url)) outside.push(request.url());
        });
        page.on("dialog", (dialog) => void dialog.dismiss());
        const names = JSON.parse(
          readFileSync(join(site.folder, "search-names.json"), "utf8"),
        ) as string[][];
        const pages = [
          "index",
          "search",
          "404",
          "schemas/index",
          ...names.map(([, , address]) => address ?? ""),
        ];
        for (const address of pages) {
          await page.goto(`${server.url}${address}.html`);
          for (const details of await page.locator("details").all()) {
            await details.evaluate((element) => element.setAttribute("open", ""));
          }
          expect(await page.evaluate(() => "__PWN" in globalThis), address).toBe(false);
        }
        await page.goto(`${server.url}search.html?q=script`);
        await page.locator(".results li").first().waitFor();
        expect(await page.evaluate(() => "__PWN" in globalThis)).toBe(false);
        expect(outside).toEqual([]);
      } finally {
        await browser.close();
        await server.close();
      }
    },
  );
});

const catalogue = sharedFile("facts/adversarial-specs.json");
if (catalogue === null)
  console.log("skipped: the catalogue of attacks (../shared/facts is not here)");
test.skipIf(catalogue === null)("attacks of the catalogue are text in a description", async () => {
  const cases = JSON.parse(readFileSync(catalogue ?? "", "utf8")) as {
    category: string;
    fragment: string;
  }[];
  const texts = cases.map(({ fragment }) => fragment);
  expect(cases.filter(({ category }) => category === "docs-xss").length).toBeGreaterThan(4);
  const api = join(folder, "catalogue.json");
  writeFileSync(
    api,
    JSON.stringify({
      openapi: "3.0.3",
      info: { title: "T", version: "1" },
      paths: Object.fromEntries(
        texts.map((description, i) => [
          `/${i}`,
          { get: { operationId: `op${i}`, description, responses: { "200": { description } } } },
        ]),
      ) as object,
    }),
  );
  const files = await renderFiles({ config, spec: api });
  for (const [path, text] of files) {
    if (!path.startsWith("operations/") || !path.endsWith(".html")) continue;
    const elements = elementsOf(text);
    expect(
      elements.filter(({ tagName }) => /^(svg|math|img|iframe|style|component)$/.test(tagName)),
      path,
    ).toEqual([]);
    expect(
      elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith("on"))),
      path,
    ).toEqual([]);
  }
});
