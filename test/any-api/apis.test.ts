/** Two APIs that are nothing like the one this project ships knowledge of: generated, compiled, called. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ACME, generateFlavors, importPackage, writeFlavor } from "../support/any-api.ts";
import { sendJson, startServer, type ReceivedRequest } from "../support/http.ts";
import { startModel } from "../support/mock.ts";
import { compile, ROOT } from "../support/project.ts";

// What is generated has its own types; these tests look at what is sent.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Any = any;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function build(name: string) {
  const generated = await generateFlavors(join(ROOT, "test/fixtures/apis", name));
  const folder = writeFlavor(generated, "typescript");
  folders.push(folder);
  return { ...generated, folder, api: (await importPackage(folder)) as Any };
}

const ledger = await build("ledger.yaml");
const studio = await build("studio.yaml");

test.each([
  ["ledger", ledger],
  ["studio", studio],
])("%s says nothing of LaunchDarkly", (_, { emitted }) => {
  expect(emitted.map(({ flavor }) => flavor)).toEqual(Object.keys(ACME));
  const leaks = emitted.flatMap(({ flavor, files }) =>
    files
      .filter(({ path, text }) =>
        /launch-?darkly|feature.?flag|semantic.?patch/i.test(`${path}\n${text}`),
      )
      .map(
        ({ path, text }) =>
          `${flavor}/${path}: ${/.*(launch-?darkly|feature.?flag|semantic.?patch).*/i.exec(text)?.[0] ?? ""}`,
      ),
  );
  expect(leaks).toEqual([]);
});

test("nothing in the two descriptions is read past", () => {
  expect([...ledger.diagnostics, ...studio.diagnostics].map(({ pointer }) => pointer)).toEqual([]);
});

describe("ledger: OAuth 2 and servers", () => {
  const credentials = { OAuth: { clientId: "me", clientSecret: "s3cret/+" } };
  const answerToken = (response: Any, { url }: ReceivedRequest): void =>
    sendJson(response, 200, url === "/oauth/token" ? { access_token: "t0" } : { accounts: [] });

  test("a token is got once, for all calls, and sent", async () => {
    await using server = await startServer(answerToken);
    const client = new ledger.api.Acme({ serverURL: server.url, credentials });
    await Promise.all([1, 2, 3].map(() => client.accounts.listAccounts({})));
    const [token, ...calls] = server.requests;
    expect(token).toMatchObject({ method: "POST", url: "/oauth/token" });
    expect(new URLSearchParams(token?.body).get("grant_type")).toBe("client_credentials");
    expect(new URLSearchParams(token?.body).get("scope")).toBe("ledger.read ledger.write");
    expect(token?.headers.authorization).toBe(`Basic ${btoa("me:s3cret%2F%2B")}`);
    expect(calls.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill("Bearer t0"));
  });

  test("a token that is refused is got anew, once", async () => {
    const tokens: string[] = [];
    await using server = await startServer((response, request) => {
      if (request.url === "/oauth/token")
        sendJson(response, 200, { access_token: `t${tokens.push("") - 1}` });
      else if (request.headers.authorization === "Bearer t0")
        sendJson(response, 401, { message: "old" });
      else sendJson(response, 200, { accounts: [] });
    });
    const client = new ledger.api.Acme({ serverURL: server.url, credentials });
    expect(await client.accounts.listAccounts({})).toEqual({ accounts: [] });
    expect(
      server.requests.map(
        ({ headers, url }) => url.slice(0, 7) + (headers.authorization ?? "").slice(0, 9),
      ),
    ).toEqual(["/oauth/Basic bWU", "/accounBearer t0", "/oauth/Basic bWU", "/accounBearer t1"]);
  });

  test("a refused client is an error without the secret", async () => {
    await using server = await startServer((response) =>
      sendJson(response, 400, { error: "s3cret" }),
    );
    const client = new ledger.api.Acme({ serverURL: server.url, credentials });
    const error = await client.accounts.listAccounts({}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ledger.api.errors.SDKError);
    expect(String(error)).toMatch(/no token: 400/);
    expect(JSON.stringify(error) + String(error)).not.toContain("s3cret");
  });

  test("the first alternative with all its credentials is sent; none is sent where none is asked for", async () => {
    await using server = await startServer((response) => sendJson(response, 200, { accounts: [] }));
    const both = new ledger.api.Acme({
      serverURL: server.url,
      credentials: { Key: "k k", Device: "d" },
    });
    await both.accounts.openAccount({ newAccount: { name: "xx", kind: "debt" } });
    expect(server.requests[0]?.url).toBe("/accounts?key=k%20k");
    expect(server.requests[0]?.headers.cookie).toBe("device=d");
    await expect(both.accounts.listAccounts({})).rejects.toThrow(/no credentials: pass OAuth/);
    await expect(
      new ledger.api.Acme({
        serverURL: server.url,
        credentials: { Key: "k" },
      }).accounts.openAccount({
        newAccount: { name: "xx", kind: "debt" },
      }),
    ).rejects.toThrow(/OAuth, or Device and Key/);
    expect(server.requests.length).toBe(1);
  });

  test("each operation goes to its own server", async () => {
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return new Response("[]", {
        headers: { "content-type": url.includes("status") ? "text/plain" : "application/json" },
      });
    };
    const client = new ledger.api.Acme({
      apiKey: "t",
      fetch,
      serverVariables: { region: "us", cell: "b" },
    });
    await client.accounts.listEntries({ account: "a1" });
    await client.status.health();
    await client.accounts.listAccounts({}).withResponse();
    await client.accounts.listEntries({ account: "a1" }, { serverURL: "https://x.test" });
    expect(urls).toEqual([
      "https://archive.ledger.test/accounts/a1/entries",
      "https://b.status.test/health",
      "https://us.ledger.test/v3/accounts",
      "https://x.test/accounts/a1/entries",
    ]);
  });

  test("an answer is read by the media type that comes", async () => {
    await using server = await startServer((response, { headers }) => {
      const csv = headers.accept === "text/csv";
      response.writeHead(200, { "content-type": csv ? "text/csv" : "application/json" });
      response.end(csv ? "a,b" : '[{"side":"d","amount":1}]');
    });
    const client = new ledger.api.Acme({ serverURL: server.url, apiKey: "t" });
    expect(await client.accounts.listEntries({ account: "a1" })).toEqual([
      { side: "d", amount: 1 },
    ]);
    expect(
      await client.accounts.listEntries({ account: "a1" }, { headers: { accept: "text/csv" } }),
    ).toBe("a,b");
  });

  test("the cursor of another tool's extension pages", async () => {
    await using server = await startServer((response, { url }) => {
      const last = url.includes("cursor=n1");
      sendJson(response, 200, {
        accounts: [{ id: last ? "a2" : "a1" }],
        ...(last ? {} : { next: "n1" }),
      });
    });
    const client = new ledger.api.Acme({ serverURL: server.url, apiKey: "t" });
    const ids: string[] = [];
    for await (const { id } of client.accounts.listAccounts({})) ids.push(id);
    expect(ids).toEqual(["a1", "a2"]);
  });

  test("the mock checks limits of tuples, patterns and what is left over", async () => {
    const url = await startModel(ledger.model, { requireAuth: false });
    const post = async (value: object): Promise<number> =>
      (
        await fetch(`${url}/accounts`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(value),
        })
      ).status;
    const base = { name: "xx", kind: "debt" };
    expect(await post(base)).toBe(201);
    expect(await post({ ...base, range: [1, 2], labels: { l_a: "x" } })).toBe(201);
    for (const wrong of [
      { range: [1] },
      { range: [1, 2, 3] },
      { labels: { l_a: 1 } },
      { labels: { b: "x" } },
      { other: 1 },
      { kind: null },
      { name: "x" },
    ])
      expect([wrong, await post({ ...base, ...wrong })]).toEqual([wrong, 400]);
  });
});

describe("studio: uploads, cookies, styles, webhooks", () => {
  const box = { w: 1, h: 2 };

  test("parts have the media types and headers of the description", async () => {
    await using server = await startServer((response) => sendJson(response, 201, { id: "p" }));
    const client = new studio.api.Acme({ serverURL: server.url, apiKey: "s" });
    const requestBody = {
      image: new Blob(["\x89PNG"], { type: "image/png" }),
      meta: { title: "é" },
      note: "*hi*",
      tags: ["a", "b"],
      sizes: [1, 2],
    };
    await client.pictures.uploadPicture({ requestBody, theme: "dark", seen: ["x", "y"] });
    const [{ headers, body } = { headers: {}, body: "" }] = server.requests as Any;
    expect(headers.cookie).toBe("theme=dark; seen=x; seen=y; session=s");
    const [, boundary = ""] =
      /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"]) ?? [];
    const parts = body
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((part: string) => part.trim().split("\r\n\r\n"));
    expect(parts).toEqual([
      [
        'Content-Disposition: form-data; name="image"; filename="image"\r\nContent-Type: image/png\r\nX-Origin: studio',
        expect.any(String),
      ],
      [
        'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json',
        '{"title":"Ã©"}',
      ],
      ['Content-Disposition: form-data; name="note"\r\nContent-Type: text/markdown', "*hi*"],
      ['Content-Disposition: form-data; name="tags"', "a"],
      ['Content-Disposition: form-data; name="tags"', "b"],
      ['Content-Disposition: form-data; name="sizes"', "1,2"],
    ]);
  });

  test("forms are written in the declared styles, and the mock takes what the client sends", async () => {
    await using server = await startServer((response) => {
      response.writeHead(200, { "content-type": "application/vnd.studio+json" });
      response.end("{}");
    });
    const client = new studio.api.Acme({ serverURL: server.url, apiKey: "s" });
    await client.pictures.searchPictures({
      requestBody: { words: ["a b", "c"], near: { x: 1, y: 2 }, plain: "p q" },
    });
    expect(server.requests[0]?.body).toBe("words=a%20b%20c&near[x]=1&near[y]=2&plain=p+q");
    expect(server.requests[0]?.headers.accept).toBe("application/vnd.studio+json");
  });

  test("every style arrives, at an echo and at the mock", async () => {
    await using server = await startServer((response) => {
      response.writeHead(200, { "content-type": "image/png" });
      response.end("PNG");
    });
    const url = await startModel(studio.model);
    const request = {
      id: "p/1",
      crop: box,
      layers: ["a", "b c"],
      box,
      piped: ["a", "b"],
      spaced: ["a", "b"],
      deep: box,
      raw: "a/b?c=d&e",
      json: box,
      word: "x y",
      xParts: ["a", "b"],
    };
    const client = new studio.api.Acme({ serverURL: server.url, apiKey: "s" });
    expect(await (await client.pictures.renderPicture(request)).text()).toBe("PNG");
    expect(server.requests[0]?.url).toBe(
      "/pictures/p%2F1/;w=1;h=2/.a,b%20c/w=1,h=2?piped=a%7Cb&spaced=a&spaced=b&deep[w]=1&deep[h]=2&raw=a/b?c=d%26e&json=%7B%22w%22%3A1%2C%22h%22%3A2%7D&word=x%20y",
    );
    expect(server.requests[0]?.headers["x-parts"]).toBe("a,b");
    const mocked = new studio.api.Acme({ serverURL: url, apiKey: "s" });
    expect((await mocked.pictures.renderPicture(request)).type).toBe("image/png");
  });

  test("a webhook and a callback have types", () => {
    const files = new Map(studio.emitted[0]?.files.map(({ path, text }) => [path, text]));
    expect(files.get("src/webhooks.ts")).toMatch(
      /interface PictureRemovedWebhook {\s+headers: {\s+"x-signature": string;\s+};\s+body: Removal;/,
    );
    expect(files.get("src/webhooks.ts")).toMatch(
      /interface UploadPictureDoneCallback {\s+body\?: Picture;/,
    );
    expect(compile(studio.folder, "--noEmit")).toBe("");
  });

  test("the documentation tells of links, callbacks and webhooks", () => {
    const page = (generated: typeof studio, path: string): string =>
      generated.emitted
        .find(({ flavor }) => flavor === "docs")
        ?.files.find((file) => file.path === path)?.text ?? "";
    expect(page(studio, "operations/uploadPicture.md")).toContain("{$request.body#/meta/callback}");
    expect(page(studio, "index.md")).toContain("pictureRemoved");
    expect(page(ledger, "operations/openAccount.md")).toContain("$response.body#/id");
  });
});
