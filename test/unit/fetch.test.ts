/** The live description fetched over real sockets: what is written, and that failures write nothing. */
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCommand } from "../../generator/cli.ts";
import { STAGING } from "../../generator/emit/apply.ts";
import { hashText } from "../../generator/emit/plan.ts";
import { hashSource } from "../../generator/spec/lock.ts";
import { refusedUrl, startServer, type ReceivedRequest, type TestServer } from "../support/http.ts";
import { buildHost, createFolder, ROOT } from "../support/project.ts";

const describePets = (over: object = {}, properties: object = { name: { type: "string" } }) => ({
  openapi: "3.0.3",
  info: { title: "Pets", version: "7" },
  paths: {
    "/pets/{id}": {
      get: {
        operationId: "getPet",
        tags: ["Pets"],
        description: "Prose of the publisher.",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: {
          200: {
            description: "",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
          },
        },
      },
    },
  },
  components: { schemas: { Pet: { type: "object", properties } } },
  ...over,
});

let folder: string;
const servers: TestServer[] = [];
beforeEach(() => {
  folder = createFolder();
  mkdirSync(join(folder, "spec"));
  configure({});
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const server of servers.splice(0)) await server.close();
});

const configure = (over: object): void =>
  writeFileSync(
    join(folder, "spec/flagforge.yaml"),
    JSON.stringify({
      description: "openapi.json",
      output: "../out",
      flavors: { typescript: { packageName: "pets", className: "Pets" } },
      ...over,
    }),
  );

async function serve(
  answer: (response: ServerResponse, request: ReceivedRequest) => void,
): Promise<TestServer> {
  const server = await startServer(answer);
  servers.push(server);
  return server;
}

/** A server with one description, which it knows by an ETag. */
const serveState = (state: () => object): Promise<TestServer> =>
  serve((response, { headers }) => {
    const text = JSON.stringify(state());
    const etag = `"${hashSource(text).slice(0, 8)}"`;
    if (headers["if-none-match"] === etag) response.writeHead(304).end();
    else response.writeHead(200, { etag }).end(text);
  });

const run = async (...args: readonly string[]): Promise<{ code: number; text: string }> => {
  const host = buildHost({ cwd: folder, root: ROOT });
  const code = await runCommand(host, [...args, "--config", "spec/flagforge.yaml"]);
  return { code, text: host.printed.join("") };
};

const read = (path: string): string => readFileSync(join(folder, "spec", path), "utf8");
const listing = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(folder, "spec"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length), readFileSync(file, "utf8")]),
  );

describe("what is there to fetch", () => {
  test("the first time: snapshot, lock, whole text, and generate takes it", async () => {
    const { url } = await serveState(() => describePets());
    const { code, text } = await run("fetch", `${url}/api.json?token=secret`);
    expect([code, text]).toEqual([0, "First snapshot: spec/openapi.json\n"]);
    expect(read("openapi.json")).not.toContain("Prose");
    expect(read(".cache/openapi.full.json")).toBe(JSON.stringify(describePets()));
    const lock: unknown = JSON.parse(read("openapi.lock.json"));
    expect(lock).toEqual({
      source: `${url}/api.json`,
      etag: expect.stringMatching(/^"[0-9a-f]{8}"$/),
      version: "7",
      sha256: hashSource(JSON.stringify(describePets())),
      snapshotSha256: hashSource(read("openapi.json")),
    });
    expect(readdirSync(join(folder, "spec")).sort()).toEqual(
      [".cache", "flagforge.yaml", "openapi.json", "openapi.lock.json"].sort(),
    );
    expect((await run("generate")).code).toBe(0);
  });

  test("nothing newer: asks with the ETag and touches nothing", async () => {
    const server = await serveState(() => describePets());
    configure({ upstream: `${server.url}/api.json` });
    await run("fetch");
    const before = listing();
    const { code, text } = await run("fetch");
    expect(code).toBe(0);
    expect(text).toBe(`${server.url}/api.json has nothing newer than spec/openapi.json\n`);
    expect(listing()).toEqual(before);
    const asked = (): readonly boolean[] =>
      server.requests.map(({ headers }) => headers["if-none-match"] !== undefined);
    expect(asked()).toEqual([false, true]);
    await run("fetch", "--force");
    writeFileSync(join(folder, "spec/openapi.json"), "edited");
    expect((await run("fetch")).text).toBe("First snapshot: spec/openapi.json\n");
    expect(listing()).toEqual(before);
    expect(asked()).toEqual([false, true, false, false]);
  });

  test("a change of structure is printed; a change of prose is none", async () => {
    let state = describePets();
    const { url } = await serveState(() => state);
    await run("fetch", url);
    state = describePets({ info: { title: "Pets", version: "7", description: "New words." } });
    expect((await run("fetch", url)).text).toBe("No change of structure\n");
    state = describePets({}, { name: { type: "integer" } });
    expect((await run("fetch", url)).text).toMatch(
      /^major \(policy strict\): 1 breaking[\s\S]*Type changed\s+Pet\.name \(string → integer\)/,
    );
  });

  test("comes in although overlays no longer match, and says so", async () => {
    const overlay = {
      overlay: "1.0.0",
      info: { title: "o", version: "1" },
      actions: [{ target: "$.components.schemas.Pet.properties.name", update: { minLength: 1 } }],
    };
    writeFileSync(join(folder, "spec/o.json"), JSON.stringify(overlay));
    configure({ overlays: ["o.json"] });
    let state = describePets();
    const { url } = await serveState(() => state);
    await run("fetch", url);
    state = describePets({}, { title: { type: "string" } });
    const { code, text } = await run("fetch", url);
    expect(code).toBe(0);
    expect(text).toContain("1 things that the project knows do not fit this description");
    expect(JSON.parse(read("openapi.json"))).toHaveProperty(
      "components.schemas.Pet.properties.title",
    );
    expect((await run("lint")).text).toContain("FF1302");
  });
});

const HTML = "<!DOCTYPE html><title>Log in</title>";
type Fault = readonly [name: string, answer: (response: ServerResponse) => void, message: RegExp];
const send =
  (body: string, status = 200) =>
  (response: ServerResponse): void =>
    void response.writeHead(status).end(body);
const FAULTS: readonly Fault[] = [
  ["403", send("no", 403), /FF1102 .*answered 403[\s\S]*permission/],
  ["a page", send(HTML), /FF1102 .*web page/],
  ["304 to no condition", send("", 304), /FF1102 .*answered 304/],
  ["text cut off in the middle", send(JSON.stringify(describePets()).slice(0, -40)), /FF1201/],
  [
    "a connection that ends early",
    (response) => {
      response.writeHead(200, { "content-length": 5000 }).write('{"openapi":');
      setTimeout(() => response.destroy(), 30);
    },
    /FF1102 .*broke off/,
  ],
  ["another format", send('{"swagger":"2.0"}'), /FF1204 .*Swagger/],
  ["a list", send("[]"), /FF1204/],
  ["no operation", send(JSON.stringify(describePets({ paths: {} }))), /FF1105 .*no operation/],
  [
    "a reference that leads nowhere",
    send(JSON.stringify(describePets({ components: {} }))),
    /FF1205/,
  ],
];

describe("what can go wrong changes nothing", () => {
  test.each(FAULTS)("%s", async (_, answer, message) => {
    const good = await serveState(() => describePets());
    await run("fetch", good.url);
    const before = listing();
    const { url } = await serve(answer);
    const { code, text } = await run("fetch", url);
    expect(code).toBe(1);
    expect(text).toMatch(message);
    expect(text).not.toMatch(/\n\s+at /);
    expect(listing()).toEqual(before);
  });

  test("more bytes than the limit", { timeout: 60_000 }, async () => {
    const { url } = await serve((response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(1024 * 1024, 32);
      for (let i = 0; i < 65; i++) response.write(chunk);
      response.end();
    });
    const before = listing();
    expect((await run("fetch", url)).text).toContain("FF1104");
    expect(listing()).toEqual(before);
  });

  test("nobody there, no URL, none configured, none to refresh", async () => {
    const before = listing();
    expect((await run("fetch", await refusedUrl())).text).toContain("FF1102");
    expect(await run("fetch", "api.json")).toMatchObject({
      code: 2,
      text: expect.stringContaining("FF1001"),
    });
    expect(await run("fetch")).toMatchObject({
      code: 2,
      text: expect.stringMatching(/FF1002[^]*upstream/),
    });
    expect(listing()).toEqual(before);
    configure({ description: "https://pets.test/api.json" });
    expect(await run("fetch", "https://pets.test/")).toMatchObject({ code: 2 });
    configure({ upstream: "ftp://pets.test/" });
    expect(await run("fetch")).toMatchObject({ code: 2 });
  });
});

describe("a stop half-way", () => {
  const states = [describePets(), describePets({}, { name: { type: "integer" } })];

  test("after the journal is finished by whatever reads the description next", async () => {
    const { url } = await serveState(() => states[0] ?? {});
    await run("fetch", url);
    const staging = join(folder, "spec", STAGING);
    mkdirSync(staging);
    const next = read("openapi.json").replace('"string"', '"integer"');
    writeFileSync(join(staging, "0"), next);
    const journal = JSON.stringify({
      moves: [{ from: `${STAGING}/0`, to: "./openapi.json" }],
      deletions: [],
    });
    writeFileSync(join(staging, "journal.json"), `${hashText(journal)}\n${journal}`);
    expect((await run("generate")).code).toBe(0);
    expect(read("openapi.json")).toBe(next);
    expect(readdirSync(join(folder, "spec"))).not.toContain(STAGING);
  });

  test("by SIGKILL leaves one state or the other", { timeout: 120_000 }, async () => {
    let turn = 0;
    const { url } = await serveState(() => states[turn % 2] ?? {});
    const known = new Set<string>();
    for (const _ of states) {
      await run("fetch", url);
      known.add(read("openapi.json"));
      turn++;
    }
    const bin = join(ROOT, "scripts/flagforge.mjs");
    const config = join(folder, "spec/flagforge.yaml");
    const fetchFor = (ms: number): Promise<void> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [bin, "fetch", url, "--config", config]);
        const timer = setTimeout(() => child.kill("SIGKILL"), ms);
        child.on("close", () => {
          clearTimeout(timer);
          resolve();
        });
      });
    const started = performance.now();
    await fetchFor(60_000);
    const whole = performance.now() - started;
    for (let i = 0; i < 12; i++) {
      turn++;
      // The last third of a run is where files are replaced.
      await fetchFor(whole * (0.6 + 0.4 * (i / 12)));
      expect((await run("diff", "spec/openapi.json")).code).toBe(0);
      const { snapshotSha256 } = JSON.parse(read("openapi.lock.json")) as {
        readonly snapshotSha256: string;
      };
      expect(known).toContain(read("openapi.json"));
      expect(snapshotSha256).toBe(hashSource(read("openapi.json")));
    }
    expect((await run("fetch", url)).code).toBe(0);
  });
});
