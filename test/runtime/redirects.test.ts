import { describe, expect, expectTypeOf, test } from "vitest";
import { call, unwrap } from "../../templates/typescript/overlay/src/lib/call.ts";
import * as errors from "../../templates/typescript/overlay/src/lib/errors.ts";
import { sendJson, startServer } from "../support/http.ts";
import { type BusyThing, KEY, MissingThing, client, getThing, operation } from "./client.ts";

describe("redirects", () => {
  test("GET follows its own origin, three times", async () => {
    await using server = await startServer((response, { url }) => {
      const hop = Number(/\d+$/.exec(url)?.[0] ?? 0);
      if (hop === 3) sendJson(response, 200, { name: url });
      else response.writeHead(307, { location: `/hop?secret=${hop}&n=${hop + 1}` }).end("moved");
    });
    const things = client(server.url);
    expect((await call(things, getThing, { thing: "t0" })).value).toEqual({
      name: "/hop?secret=2&n=3",
    });
    expect(server.requests).toHaveLength(4);
    expect(server.requests.every(({ headers }) => headers.authorization === KEY)).toBe(true);
    const { error } = await call(things, getThing, { thing: "t6" });
    expect(error).toMatchObject({ name: "RedirectError", statusCode: 307 });
    expect(server.requests).toHaveLength(8);
  });

  test.each(["GET", "POST"])("%s goes to no other origin", async (method) => {
    await using other = await startServer((response) => sendJson(response, 200, {}));
    await using server = await startServer((response) =>
      response.writeHead(302, { location: `${other.url}/a?secret=1#b` }).end(),
    );
    const { error } = await call(client(server.url), operation({ method }), { thing: "t" });
    expect(error).toMatchObject({
      name: "RedirectError",
      statusCode: 302,
      location: `${other.url}/a`,
    });
    expect(String(error)).not.toContain("secret");
    expect(other.requests).toEqual([]);
  });

  test.each(["", "http://[", "//other.example/", "http://127.0.0.1@other.example/"])(
    "location %j",
    async (location) => {
      await using server = await startServer((response) =>
        response.writeHead(301, location ? { location } : {}).end(),
      );
      expect((await call(client(server.url), getThing, { thing: "t" })).error).toBeInstanceOf(
        errors.RedirectError,
      );
      expect(server.requests).toHaveLength(1);
    },
  );

  test("POST does not follow", async () => {
    await using server = await startServer((response) =>
      response.writeHead(308, { location: "/b" }).end(),
    );
    const { error } = await call(client(server.url), operation({ method: "POST" }), { thing: "t" });
    expect(error).toMatchObject({ name: "RedirectError", location: `${server.url}/b` });
    expect(server.requests).toHaveLength(1);
  });
});

describe("promises", () => {
  test("withResponse gives value and head", async () => {
    await using server = await startServer((response) => {
      response.setHeader("x-request-id", "r-1");
      sendJson(response, 200, { name: "x" });
    });
    const { data, response } = await unwrap(
      call(client(server.url), getThing, { thing: "t" }),
    ).withResponse();
    expect(data).toEqual({ name: "x" });
    expect(response).toMatchObject({
      status: 200,
      requestId: "r-1",
      url: `${server.url}/things/t`,
    });
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(server.requests).toHaveLength(1);
  });

  test("asResponse gives the answer unread, whatever its status", async () => {
    await using server = await startServer((response) => sendJson(response, 404, { name: "x" }));
    const promise = unwrap(call(client(server.url), getThing, { thing: "t" }));
    const response = await promise.asResponse();
    expect(response.bodyUsed).toBe(false);
    expect([response.status, await response.json()]).toEqual([404, { name: "x" }]);
    await expect(promise).rejects.toBeInstanceOf(errors.InvalidRequestError);
  });

  test("asResponse after the answer gives it again", async () => {
    await using server = await startServer((response) => sendJson(response, 200, { name: "x" }));
    const promise = call(client(server.url), getThing, { thing: "t" });
    await promise;
    expect(await (await promise.asResponse()).json()).toEqual({ name: "x" });
    expect(server.requests).toHaveLength(1);
  });

  test("without an answer both reject, and nothing is left unhandled", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    const things = client("http://127.0.0.1:1");
    for (const ask of ["asResponse", "withResponse"] as const) {
      const promise = unwrap(call(things, getThing, { thing: "t" }));
      await expect(promise[ask]()).rejects.toBeInstanceOf(errors.ConnectionError);
      await expect(call(things, getThing, { thing: "t" })[ask]()).rejects.toBeInstanceOf(
        errors.ConnectionError,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });

  test("types: result and errors narrow", async () => {
    const check = async (): Promise<void> => {
      const result = await call(client("http://x"), getThing, { thing: "t" });
      if (result.ok) {
        expectTypeOf(result.value.name).toBeString();
        return;
      }
      const { error } = result;
      if (error instanceof MissingThing) expectTypeOf(error.body.hint).toBeString();
      else if (error.name === "BusyThing") expectTypeOf(error).toEqualTypeOf<BusyThing>();
      else expectTypeOf(error).toEqualTypeOf<errors.ClientError>();
      // @ts-expect-error -- the argument is checked
      void call(client("http://x"), getThing, { other: 1 });
    };
    expect(check).toBeTypeOf("function");
  });
});
