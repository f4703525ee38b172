/** Which failures are repeated, when, and how often. */
import { expect } from "vitest";
import { encodeBinary } from "../../../templates/typescript/overlay/src/lib/bodies.ts";
import { startServer } from "../../support/http.ts";
import type { TestServer } from "../../support/http.ts";
import { operation } from "../client.ts";
import {
  expectFailure,
  expectRecovery,
  good,
  postThing,
  send,
  serve,
  sleep,
  status,
} from "./support.ts";
import type { Answer, FaultCase } from "./support.ts";

/** Milliseconds between the first and the second request of a call. */
async function gap(first: Answer, called = postThing): Promise<number> {
  const times: number[] = [];
  const timed =
    (answer: Answer): Answer =>
    (response, request) => {
      times.push(performance.now());
      answer(response, request);
    };
  await using server = await serve(timed(first), timed(good));
  await expectRecovery(server, 2, called);
  return times[1]! - times[0]!;
}

/** A 429 whose reset is so many milliseconds away. */
const resetIn =
  (ms: number, headers: Record<string, string | number> = {}): Answer =>
  (response, request) =>
    status(429, { "x-ratelimit-reset": Date.now() + ms, ...headers })(response, request);

/** Id of the fault → its test. */
export const retries: Readonly<Record<string, FaultCase>> = {
  async R16() {
    await using silent = await serve(() => {});
    await expectFailure(silent, 3, { name: "RequestTimeoutError", timeoutMs: 40 }, undefined, {
      timeoutMs: 40,
    });
    await using post = await serve(() => {});
    await expectFailure(post, 1, { name: "RequestTimeoutError" }, postThing, { timeoutMs: 40 });
    const { error, took } = await send(silent.url, { deadlineMs: 100, timeoutMs: 70 });
    expect(error).toMatchObject({ name: "RequestTimeoutError", timeoutMs: 100 });
    expect(took).toBeLessThan(400);
  },
  async R17() {
    await using server = await startServer((response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const timer = setInterval(() => response.write(" "), 100);
      response.on("close", () => clearInterval(timer));
    });
    const { error, took } = await send(server.url, { deadlineMs: 500 });
    expect(error).toMatchObject({ name: "RequestTimeoutError", timeoutMs: 500 });
    expect(took).toBeGreaterThan(450);
    expect(took).toBeLessThan(550);
  },
  async R18() {
    const waited = await gap(status(429, { "retry-after": 1 }));
    expect(waited).toBeGreaterThanOrEqual(999);
    expect(waited).toBeLessThan(1_200);
  },
  async R19() {
    // A server an hour behind: its own clock counts.
    const at = (seconds: number): string =>
      new Date(Date.now() - 3_600_000 + seconds * 1000).toUTCString();
    const waited = await gap(status(429, { date: at(0), "retry-after": at(1) }));
    expect(waited).toBeGreaterThanOrEqual(999);
    expect(waited).toBeLessThan(1_200);
    expect(await gap(status(429, { date: at(0), "retry-after": at(-9) }))).toBeLessThan(1_050);
    const { error } = await send(
      (await serveOnce(status(429, { date: at(0), "retry-after": at(99) }))).url,
    );
    expect(error).toMatchObject({ retryAfterMs: 99_000, attempts: 1 });
  },
  async R20() {
    const waits = await Promise.all(Array.from({ length: 8 }, () => gap(status(429))));
    expect(Math.max(...waits)).toBeLessThan(1_500);
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(30);
  },
  async R21() {
    const malformed = [
      "-1",
      "soon",
      "1.5",
      "1e9",
      "",
      "120, 60",
      "0x10",
      "2026-11-21",
      "+5",
      "Infinity",
    ];
    const waits = malformed.map((text) => gap(status(429, { "retry-after": text })));
    expect(Math.max(...(await Promise.all(waits)))).toBeLessThan(1_500);
  },
  async R22() {
    for (const seconds of [86_400, 3_000_000_000]) {
      await using server = await serve(status(429, { "retry-after": seconds }));
      const outcome = await expectFailure(server, 1, {
        statusCode: 429,
        retryAfterMs: seconds * 1000,
      });
      expect(outcome.took).toBeLessThan(300);
    }
    await using server = await serve(status(429, { "retry-after": 5 }));
    const options = { deadlineMs: 2_000 };
    const outcome = await expectFailure(server, 1, { retryAfterMs: 5_000 }, undefined, options);
    expect(outcome.took).toBeLessThan(300);
  },
  async R23() {
    const [future, past, seconds, garbage, both] = await Promise.all([
      gap(resetIn(400)),
      gap(resetIn(-5_000)),
      gap((response, request) =>
        status(429, { "x-ratelimit-reset": Math.floor(Date.now() / 1000) + 2 })(response, request),
      ),
      gap(status(429, { "x-ratelimit-reset": "1e99" })),
      gap(resetIn(200, { "retry-after": 1 })),
    ]);
    expect(future).toBeGreaterThanOrEqual(399);
    expect(future).toBeLessThan(550);
    expect(past).toBeLessThan(1_500);
    expect(seconds).toBeGreaterThanOrEqual(990);
    expect(seconds).toBeLessThan(2_300);
    expect(garbage).toBeLessThan(1_500);
    expect(both).toBeGreaterThanOrEqual(999);
    await using far = await serve(resetIn(30 * 3_600_000));
    await expectRecovery(await serveOnce(resetIn(30 * 3_600_000)), 2);
    expect((await send(far.url, { maxRetries: 0 })).error!.rateLimit).toEqual({ refused: true });
  },
  async R24() {
    for (const code of [500, 502, 503, 504]) {
      await using get = await serve(status(code), good);
      await expectRecovery(get, 2);
      await using post = await serve(status(code), good);
      await expectFailure(post, 1, { statusCode: code }, postThing);
      await using harmless = await serve(status(code), good);
      await expectRecovery(harmless, 2, { ...postThing, idempotent: true });
    }
    await using refusing = await serve(status(503, { "retry-after": 0 }), good);
    await expectRecovery(refusing, 2, postThing);
  },
  async R25() {
    for (const code of [501, 505, 507, 530]) {
      await using server = await serve(status(code));
      await expectFailure(server, 1, { statusCode: code });
    }
    for (const code of [520, 521, 522, 523, 524]) {
      await using get = await serve(status(code), good);
      await expectRecovery(get, 2);
      await using post = await serve(status(code), good);
      await expectFailure(post, 1, { statusCode: code }, postThing);
    }
  },
  async R27() {
    await using conflict = await serve(status(409), good);
    await expectFailure(conflict, 1, { statusCode: 409 });
    await using chosen = await serve(status(409), good);
    expect((await send(chosen.url, { retryCodes: ["409"] })).ok).toBe(true);
    await using post = await serve(status(409), good);
    await expectFailure(post, 1, {}, postThing, { retryCodes: ["4XX"] });
    await using advised = await serve(status(409, { "x-should-retry": "true" }), good);
    await expectRecovery(advised, 2);
  },
  async R28() {
    await using late = await serve(status(408));
    await expectFailure(late, 3, { statusCode: 408 });
    await using early = await serve(status(425));
    await expectFailure(early, 2, { statusCode: 425 });
    await using post = await serve(status(408), good);
    await expectFailure(post, 1, { statusCode: 408 }, postThing);
  },
  async R29() {
    for (const code of [400, 401, 403, 404, 405, 410, 422]) {
      await using server = await serve(status(code));
      const expected = { statusCode: code, name: code === 404 ? "MissingThing" : "APIError" };
      await expectFailure(server, 1, expected);
    }
  },
  async R30() {
    await using no = await serve(status(500, { "x-should-retry": "false" }));
    await expectFailure(no, 1, { statusCode: 500 });
    await using yes = await serve(status(400, { "x-should-retry": "true" }));
    await expectFailure(yes, 3, { statusCode: 400 });
    await using post = await serve(status(500, { "x-should-retry": "true" }));
    await expectFailure(post, 1, { statusCode: 500 }, postThing);
  },
  async R31() {
    let effects = 0;
    await using server = await serve((response) => {
      effects++;
      response.destroy();
    });
    await expectFailure(server, 1, { name: "ConnectionError", maybeApplied: true }, postThing);
    expect(effects).toBe(1);
    await using keyed = await serve((response) => response.destroy(), good);
    expect((await send(keyed.url, { headers: { "Idempotency-Key": "k1" } }, postThing)).ok).toBe(
      true,
    );
    expect(keyed.requests.map(({ headers }) => headers["idempotency-key"])).toEqual(["k1", "k1"]);
  },
  async R32() {
    for (const code of [301, 302, 303, 307, 308]) {
      await using get = await serve(status(code, { location: "/other" }), good);
      expect((await send(get.url)).ok).toBe(true);
      await using post = await serve(status(code, { location: "/other?secret" }));
      await expectFailure(
        post,
        1,
        { name: "RedirectError", location: `${post.url}/other` },
        postThing,
      );
    }
  },
  async R33() {
    await using target = await serve(good);
    await using server = await serve(status(307, { location: `${target.url}/steal` }));
    await expectFailure(server, 1, { name: "RedirectError" });
    expect(target.requests).toEqual([]);
  },
  async R34() {
    await using server = await serve(status(302, { location: "/again" }));
    const { error } = await send(server.url);
    expect(error).toMatchObject({ name: "RedirectError", attempts: 1 });
    expect(server.requests.length).toBe(4);
  },
  async R35() {
    const upload = operation({
      method: "POST",
      body: {
        key: "body",
        encode: (_, headers, body) => encodeBinary(stream(), headers, body),
        mediaType: "text/csv",
      },
    });
    await using server = await serve(status(429), good);
    await expectFailure(server, 1, { statusCode: 429 }, upload);
    for (const value of [new Blob(["a,b"]), new TextEncoder().encode("a,b")]) {
      const again = { ...upload, body: { ...upload.body!, encode: () => value } };
      await using other = await serve(status(503, { "retry-after": 0 }), good);
      await expectRecovery(other, 2, again);
      expect(other.requests.map(({ body }) => body)).toEqual(["a,b", "a,b"]);
    }
  },
  async R37() {
    await using silent = await serve(() => {});
    const { error, took } = await send(silent.url, { timeoutMs: 200, deadlineMs: 300 });
    expect(error).toMatchObject({ name: "RequestTimeoutError", timeoutMs: 300, attempts: 2 });
    expect(took).toBeLessThan(360);
    await using busy = await serve(status(503, { "retry-after": 1 }));
    const outcome = await expectFailure(busy, 1, { statusCode: 503 }, undefined, {
      deadlineMs: 500,
    });
    expect(outcome.took).toBeLessThan(200);
  },
};

const servers: TestServer[] = [];

/** A server that gives one answer, then good ones; closed with the others at the end. */
async function serveOnce(answer: Answer): Promise<TestServer> {
  const server = await serve(answer, good);
  servers.push(server);
  return server;
}

/** Closes what `serveOnce` opened. */
export async function closeServers(): Promise<void> {
  await sleep(0);
  for (const server of servers) await server.close();
}

function stream(): ReadableStream {
  return new Blob(["a,b"]).stream();
}
