/** The server of `npm run docs`: what it finds, what it refuses, how it tells pages to load anew. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { serveFolder, type DocsServer } from "../../scripts/docs/serve.ts";
import { createFolder } from "../support/project.ts";

const parent = createFolder();
const folder = join(parent, "site");
mkdirSync(join(folder, "tags"), { recursive: true });
writeFileSync(join(parent, "secret.txt"), "secret");
for (const page of ["index", "404", "tags/index", "tags/a"])
  writeFileSync(join(folder, `${page}.html`), `<head></head>${page}`);
writeFileSync(join(folder, "tags/a.md"), "# a");
let server: DocsServer;
afterEach(() => server.close());
afterAll(() => rmSync(parent, { recursive: true, force: true }));

test.each([
  ["", 200, "index"],
  ["tags/", 200, "tags/index"],
  ["tags/a", 200, "tags/a"],
  ["tags/a.html?x=1", 200, "tags/a"],
  ["tags/a.md", 200, "# a"],
  ["nothing", 404, "404"],
  ["..%2fsecret.txt", 404, "404"],
  ["%ff", 404, "404"],
])("GET /docs/%s is %i", async (path, status, text) => {
  server = await serveFolder(folder, { under: "/docs/" });
  const response = await fetch(`${server.url}${path}`);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(text);
  expect((await fetch(new URL("/index.html", server.url))).status).toBe(404);
});

test("pages hear of changes", async () => {
  server = await serveFolder(folder, { live: true });
  expect(await (await fetch(server.url)).text()).toContain('src="/__reload.js"');
  expect(await (await fetch(`${server.url}__reload.js`)).text()).toContain("location.reload()");
  const stream = await fetch(`${server.url}__reload`);
  const reader = stream.body?.getReader();
  server.reload();
  const chunk = await reader?.read();
  expect(new TextDecoder().decode(chunk?.value as Uint8Array)).toBe("data: \n\n");
  await reader?.cancel();
});
