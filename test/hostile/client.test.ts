/** Every client at run time, against servers that mean it harm: one table of cases, real sockets. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFolder, ROOT, sharedFile } from "../support/project.ts";
import { preparePython } from "../support/python.ts";
import { CLIENT_FACTS } from "./client-cases.ts";
import { endsOf, READ, SECRET, type ClientCase } from "./client/case.ts";
import { generateClients, isTypeScript, startDriver, type Process } from "./client/drivers.ts";
import { INJECTIONS } from "./client/injection.ts";
import { DRIVERS, type Driver, type Outcome } from "./client/job.ts";
import { REDIRECTS } from "./client/redirects.ts";
import { MOST_MEMORY, RESPONSES } from "./client/responses.ts";
import { SECRETS } from "./client/secrets.ts";
import { startOrigin, type Origin } from "./client/server.ts";

const python = preparePython();
if (typeof python === "string") console.log(`skipped: hostile servers in Python (${python})`);

// A key and a certificate for the loopback interface, which are secret to nobody.
const PEM = join(ROOT, "test/fixtures/loopback.pem");

const folder = createFolder();
let own: Origin;
let other: Origin;
let secure: Origin;
beforeAll(async () => {
  await generateClients(folder);
  [own, other, secure] = await Promise.all([
    startOrigin(),
    startOrigin(),
    startOrigin(readFileSync(PEM, "utf8")),
  ]);
}, 120_000);
afterAll(async () => {
  await Promise.all([own, other, secure].map((origin) => origin.close()));
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a case through a client; gives what is wrong, one line each. */
async function runCase(
  each: ClientCase,
  driver: Driver,
  process: Process,
): Promise<readonly string[]> {
  const origins = { own: own.url, other: other.url, secure: secure.url };
  for (const origin of [own, other, secure]) origin.seen.length = 0;
  const asked = { own, other, secure }[each.job.server ?? "own"];
  const serve = each.serve ?? (() => ({}));
  asked.answer = (request) => serve(request, origins, asked.seen.length - 1);
  const outcome = await process.run({ ...each.job, server: asked.url });
  return judge(each, driver, outcome, asked);
}

function judge(
  each: ClientCase,
  driver: Driver,
  outcome: Outcome,
  asked: Origin,
): readonly string[] {
  const ends = endsOf(each, driver);
  const { requests } = each;
  const [from, to] = typeof requests === "number" ? [requests, requests] : (requests ?? [0, 9]);
  const elsewhere = [own, other, secure].filter(
    (origin) => origin !== asked && origin.seen.length > 0,
  );
  const count = asked.seen.length;
  const found = each.check?.(asked.seen, outcome) ?? null;
  return [
    ...(ends.includes(outcome.kind)
      ? []
      : [`ended with ${outcome.kind}: ${outcome.text.slice(0, 300)}`]),
    ...(count >= from && count <= to ? [] : [`${count} requests`]),
    ...elsewhere.map(({ url }) => `${url} was asked`),
    ...(found === null ? [] : [found]),
    ...outcome.leaks.map((place) => `the secret is in ${place}`),
    ...outcome.polluted.map((name) => `every object has ${name}`),
    ...(outcome.peak < MOST_MEMORY ? [] : [`took ${outcome.peak} MB`]),
  ];
}

const GROUPS = {
  redirects: REDIRECTS,
  responses: RESPONSES,
  injection: INJECTIONS,
  secrets: SECRETS,
};

describe.each(DRIVERS)("%s", (driver) => {
  if (!isTypeScript(driver) && typeof python === "string") return;
  let process: Process;
  beforeAll(() => {
    process = startDriver(driver, folder, typeof python === "string" ? null : python, {
      NODE_EXTRA_CA_CERTS: PEM,
      SSL_CERT_FILE: PEM,
    });
  });
  afterAll(() => process.stop());

  describe.each(Object.entries(GROUPS))("%s", (_, cases) => {
    test.each(cases.filter(({ without }) => without?.[driver] === undefined))(
      "$name",
      { timeout: 60_000 },
      async (each) => {
        expect(await runCase(each, driver, process)).toEqual([]);
      },
    );
  });
});

/** A proxy is asked for addresses, not for paths; what it is asked with is what it needs to pass on. */
describe("proxies of the environment", () => {
  const EXPECTED: Readonly<Record<Driver, boolean>> = {
    // `fetch` of Node 20 knows of none.
    fetch: false,
    node: true,
    sync: true,
    async: true,
    classic: true,
  };
  const drivers = DRIVERS.filter((driver) => isTypeScript(driver) || typeof python !== "string");

  /** Runs a call in a process with these variables. */
  async function runWith(driver: Driver, env: Readonly<Record<string, string>>, server: string) {
    for (const origin of [own, other]) {
      origin.seen.length = 0;
      // A proxy of undici's kind asks for a tunnel.
      origin.answer = ({ method }) => (method === "CONNECT" ? { status: 403, body: "" } : {});
    }
    const started = startDriver(driver, folder, typeof python === "string" ? null : python, env);
    try {
      return await started.run({ ...READ, server, timeoutMs: 5000, secrets: [SECRET] });
    } finally {
      started.stop();
    }
  }

  test.each(drivers)("%s: followed, but not where NO_PROXY says so", async (driver) => {
    const proxy = { HTTP_PROXY: other.url, http_proxy: other.url };
    await runWith(driver, { ...proxy, NO_PROXY: "", no_proxy: "" }, own.url);
    expect(other.seen.length > 0).toBe(EXPECTED[driver]);
    expect(own.seen.length > 0).toBe(!EXPECTED[driver]);
    const direct = await runWith(
      driver,
      { ...proxy, NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" },
      own.url,
    );
    expect([direct.kind, other.seen.length, own.seen.length]).toEqual(["value", 0, 1]);
  });

  test.each(drivers)("%s: an error shows no password of a proxy", async (driver) => {
    const address = `http://me:${SECRET}@127.0.0.1:1`;
    const env = { HTTP_PROXY: address, http_proxy: address, NO_PROXY: "", no_proxy: "" };
    const { kind, leaks } = await runWith(driver, env, own.url);
    expect([kind, leaks]).toEqual([EXPECTED[driver] ? "connection" : "value", []]);
  });
});

describe("the lists of facts", () => {
  const shared = new Set(
    Object.values(GROUPS).flatMap((cases) => cases.flatMap(({ facts }) => facts)),
  );

  test.each(Object.entries(CLIENT_FACTS))("%s has its tests", (id, fact) => {
    const { shared: isShared, typescript, python: ofPython, note } = fact;
    expect(isShared === true || typescript !== undefined || note !== undefined).toBe(true);
    if (isShared) expect([...shared]).toContain(id);
    for (const held of [typescript, ofPython])
      if (held) expect(readFileSync(join(ROOT, held[0]), "utf8")).toContain(held[1]);
    // What is held in one language alone says why.
    if (isShared !== true && note === undefined) expect(ofPython).toBeDefined();
  });

  test("no case names a fact that is not there", () => {
    expect([...shared].filter((id) => CLIENT_FACTS[id] === undefined)).toEqual([]);
  });

  const lists = ["adversarial-specs", "runtime-faults"].map((name) =>
    sharedFile(`facts/${name}.json`),
  );
  if (lists.includes(null))
    console.log("skipped: the lists of facts (../shared/facts is not here)");

  test.skipIf(lists.includes(null))("every case of a client at run time is here", () => {
    const [specs = [], faults = []] = lists.map(
      (file) =>
        JSON.parse(readFileSync(file ?? "", "utf8")) as {
          readonly id: string;
          readonly category?: string;
        }[],
    );
    const listed = [...specs.filter(({ category }) => category === "client-runtime"), ...faults];
    expect(Object.keys(CLIENT_FACTS).sort()).toEqual(listed.map(({ id }) => id).sort());
  });
});
