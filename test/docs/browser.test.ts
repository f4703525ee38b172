/** The site in a browser: search, choices, Try it, accessibility in both themes, phone width, no script at all. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createMockServer,
  type MockServer,
  type RecordedRequest,
} from "../../generator/mock/server.ts";
import { serveFolder, type DocsServer } from "../../scripts/docs/serve.ts";
import { buildFolder, findChromium, launch, type BuiltSite } from "../support/docs.ts";
import { loadProjectModel } from "../support/project.ts";

const chromium = findChromium();
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const PAGES = [
  "index",
  "guides/rate-limits-and-retries",
  "guides/semantic-patch",
  "sdks/typescript",
  "tags/feature-flags",
  "operations/getFeatureFlags",
  "operations/patchFeatureFlag",
  "operations/postTeamMembers",
  "schemas/FeatureFlag",
  "search",
] as const;

describe.skipIf(chromium === null)("the site in a browser", () => {
  let site: BuiltSite;
  let server: DocsServer;
  let browser: Browser;
  let names: readonly (readonly [id: string, title: string, address: string, route: string])[];

  beforeAll(async () => {
    site = await buildFolder();
    // Under a path, where a link that starts at the root would lead nowhere.
    server = await serveFolder(site.folder, { under: "/docs/" });
    browser = await launch(chromium ?? "");
    names = JSON.parse(
      readFileSync(join(site.folder, "search-names.json"), "utf8"),
    ) as typeof names;
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    site.remove();
  });

  /** Opens a page; whatever it asks of others or says on the console is kept. */
  async function open(
    address: string,
    options: Parameters<Browser["newContext"]>[0] = {},
  ): Promise<{ page: Page; context: BrowserContext; said: string[]; outside: string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const said: string[] = [];
    const outside: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url)) outside.push(request.url());
    });
    await page.goto(`${server.url}${address}`);
    return { page, context, said, outside };
  }

  const results = async (page: Page, query: string): Promise<readonly string[]> => {
    await page.locator("#query").fill(query);
    await page.locator("#query").press("Enter");
    await page.waitForFunction(
      `new URLSearchParams(location.search).get("q") === ${JSON.stringify(query)}`,
    );
    await page.locator(".results li").first().waitFor();
    return page
      .locator(".results li > a")
      .evaluateAll((links) =>
        links.map((link) => (link as unknown as { pathname: string }).pathname),
      );
  };

  test(
    "search puts the operation of an exact id first, 50 of 50",
    { timeout: 120_000 },
    async () => {
      const { page, context, said, outside } = await open("search.html");
      const operations = names.filter(([, title]) => title !== "");
      const chosen = operations
        .filter((_, i) => i % Math.floor(operations.length / 50) === 0)
        .slice(0, 50);
      expect(chosen.length).toBe(50);
      for (const [id, , address] of chosen) {
        await page.locator(".results").evaluate((list) => list.replaceChildren());
        expect((await results(page, id))[0]).toBe(`/docs/${address}.html`);
      }
      expect(said).toEqual([]);
      expect(outside).toEqual([]);
      await context.close();
    },
  );

  test.each([
    ["a path", "/api/v2/flags/{projectKey}", "operations/getFeatureFlags"],
    ["a method and a path", "GET /api/v2/members/{id}", "operations/getMember"],
    ["words", "list flags of a project", "operations/getFeatureFlags"],
    ["words of a guide", "semantic patch instructions turnFlagOn", "guides/semantic-patch"],
    ["a schema", "FeatureFlag", "schemas/FeatureFlag"],
  ])("search finds by %s", async (_name, query, address) => {
    const { page, context } = await open("search.html");
    await results(page, query);
    await expect
      .poll(() =>
        page
          .locator(".results li > a")
          .evaluateAll((links) =>
            links.map((l) => (l as unknown as { pathname: string }).pathname),
          ),
      )
      .toContain(`/docs/${address}.html`);
    await context.close();
  });

  test("a search says that it goes on, and where its text can't be had", async () => {
    const { page, context } = await open("search.html");
    let refuse = (): void => undefined;
    const refused = new Promise<void>((resolve) => (refuse = resolve));
    await page.route("**/pagefind/pagefind.js", async (route) => {
      await refused;
      await route.abort();
    });
    await page.fill("#query", "getFeatureFlag");
    await page.locator(".count", { hasText: "Searching…" }).waitFor();
    await page.locator(".results li").first().waitFor();
    refuse();
    await page.locator(".count", { hasText: "could not be searched" }).waitFor();
    await context.close();
  });

  test("the field in the bar leads to the search", async () => {
    const { page, context } = await open("operations/getFeatureFlags.html");
    await page.keyboard.press("/");
    await page.keyboard.type("getTeams");
    await page.keyboard.press("Enter");
    await page.locator(".results li").first().waitFor();
    expect(await page.locator(".results li > a").first().getAttribute("href")).toBe(
      "operations/getTeams.html",
    );
    await context.close();
  });

  test("the language a reader picks is open on the next page, and an address can name one", async () => {
    const { page, context } = await open("operations/getFeatureFlags.html");
    expect(await page.locator("#lang-curl").isChecked()).toBe(true);
    await page.locator('label[for="lang-typescript"]').click();
    expect(await page.locator('[data-language="typescript"]').isVisible()).toBe(true);
    await page.goto(`${server.url}operations/getTeams.html`);
    expect(await page.locator("#lang-typescript").isChecked()).toBe(true);
    expect(await page.locator('[data-language="curl"]').isVisible()).toBe(false);
    await page.goto(`${server.url}operations/getTags.html#lang=typescript-function`);
    expect(await page.locator('[data-language="typescript-function"]').isVisible()).toBe(true);
    await context.close();
  });

  test("the theme a reader picks stays", async () => {
    const { page, context } = await open("index.html", { colorScheme: "light" });
    const background = (): Promise<string> =>
      page.evaluate("getComputedStyle(document.body).backgroundColor");
    const light = await background();
    await page.locator("button.theme").click();
    await page.locator("button.theme").click();
    expect(await background()).not.toBe(light);
    await page.goto(`${server.url}schemas/index.html`);
    expect(await background()).not.toBe(light);
    await context.close();
  });

  test("a link to a status or a parameter opens it", async () => {
    const { page, context } = await open("operations/getFeatureFlags.html#response-429");
    expect(await page.locator("#response-429").getAttribute("open")).not.toBeNull();
    await page.goto(`${server.url}operations/getFeatureFlags.html#query-limit`);
    await expect
      .poll(() => page.locator("#query-limit").evaluate((e) => e.matches(":target")))
      .toBe(true);
    await context.close();
  });

  describe("Try it", () => {
    const seen: RecordedRequest[] = [];
    let mock: MockServer;
    let url: string;
    beforeAll(async () => {
      const { model } = await loadProjectModel();
      mock = createMockServer(model, { onRequest: (request) => seen.push(request) });
      ({ url } = await mock.listen());
    });
    afterAll(() => mock.close());

    async function send(address: string, fill: (page: Page) => Promise<void>): Promise<string> {
      const { page, context, said, outside } = await open(address);
      seen.length = 0;
      await page.locator("#try-server").fill(url);
      await fill(page);
      await page.locator(".try-form button[type=submit]").click();
      await page.locator(".try-answer p", { hasText: /^\d/ }).waitFor();
      const text = await page.locator(".try-answer").innerText();
      expect(said.filter((line) => !line.includes("status of 4"))).toEqual([]);
      expect(outside.every((asked) => asked.startsWith(url))).toBe(true);
      const kept = await page.evaluate<string>(
        "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])",
      );
      expect(`${kept} ${page.url()}`).not.toContain("secret-key");
      await context.close();
      return text;
    }

    test("sends what the form says and shows status, headers and body", async () => {
      const text = await send("operations/getFeatureFlags.html", async (page) => {
        await page.locator("#try-key").fill("secret-key");
        await page.locator("#try-query-limit").fill("7");
        expect(await page.locator(".try-curl").innerText()).toContain("flags/my-project?limit=7'");
        expect(await page.locator(".try-curl").innerText()).not.toContain("secret-key");
      });
      expect(text).toContain("200 OK");
      expect(text).toContain('"items"');
      const [request] = seen.filter(({ method }) => method === "GET");
      expect(request).toMatchObject({
        operationId: "getFeatureFlags",
        url: "/api/v2/flags/my-project?limit=7",
      });
      expect(request?.headers.authorization).toBe("secret-key");
    });

    test("sends JSON and files", async () => {
      const json = await send("operations/postProject.html", (page) =>
        page.locator("#try-key").fill("secret-key"),
      );
      expect(json).toContain("201 Created");
      const upload = await send("operations/postTeamMembers.html", async (page) => {
        await page.locator("#try-key").fill("secret-key");
        await page
          .locator("input[type=file]")
          .setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("a@b.c\n") });
      });
      expect(upload).toContain("201 Created");
      expect(seen.at(-1)?.rawBody.toString()).toContain("a@b.c");
    });

    test("shows a refusal, and says what is missing", async () => {
      const refused = await send("operations/getTeams.html", () => Promise.resolve());
      expect(refused).toContain("401 Unauthorized");
      const { page, context } = await open("operations/getTeam.html");
      await page.locator("#try-path-teamKey").fill("");
      await page.locator(".try-form button[type=submit]").click();
      expect(await page.locator(".try-answer").innerText()).toBe("Fill in teamKey.");
      await context.close();
    });
  });

  describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
    test.each(PAGES)(
      "%s is accessible, quiet and keeps to itself",
      { timeout: 60_000 },
      async (address) => {
        const query = address === "search" ? "?q=flag" : "";
        const { page, context, said, outside } = await open(`${address}.html${query}`, {
          colorScheme,
          bypassCSP: false,
        });
        if (address === "search") await page.locator(".results li").first().waitFor();
        for (const details of await page.locator("main details").all()) {
          await details.evaluate((element) => element.setAttribute("open", ""));
        }
        // Through the debugger, which the page's policy does not concern.
        await page.evaluate(readFileSync(axe, "utf8"));
        const violations = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: {
              run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          };
          const found = await axe.run();
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
        });
        expect(violations).toEqual([]);
        expect(said).toEqual([]);
        expect(outside).toEqual([]);
        await context.close();
      },
    );
  });

  test.each(PAGES)("%s fits a phone", async (address) => {
    const { page, context } = await open(`${address}.html`, {
      viewport: { width: 360, height: 740 },
    });
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(360);
    await page.locator(".open-menu").click();
    await expect.poll(() => page.locator("#menu").isVisible()).toBe(true);
    await page.locator(".close-menu").click();
    await expect.poll(() => page.locator("#menu").isVisible()).toBe(false);
    await context.close();
  });

  test("without a script everything can be read and every tab opened", async () => {
    const { page, context } = await open("operations/getFeatureFlags.html", {
      javaScriptEnabled: false,
    });
    expect(await page.locator("h1").innerText()).toBe("List the flags of a project");
    expect(await page.locator('[data-language="curl"]').isVisible()).toBe(true);
    await page.locator('label[for="lang-typescript"]').click();
    expect(await page.locator('[data-language="typescript"]').isVisible()).toBe(true);
    expect(await page.locator('[data-language="curl"]').isVisible()).toBe(false);
    expect(await page.locator("#try-it").isVisible()).toBe(false);
    await page.locator('label[for="sample-404"]').click();
    expect(await page.locator("main").innerText()).toContain('"message"');
    await context.close();
  });

  test("the keyboard reaches the content first, then every control in order", async () => {
    const { page, context } = await open("operations/getFeatureFlags.html");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Skip to main content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("content");
    await page.locator("#lang-curl").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#lang-typescript").isChecked()).toBe(true);
    await context.close();
  });

  test("an unknown address gives the page that says so", async () => {
    const { page, context } = await open("operations/nothing.html");
    expect(await page.locator("h1").innerText()).toBe("Page not found");
    await context.close();
  });
});
