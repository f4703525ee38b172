import { describe, expect, test } from "vitest";
import { encodePatch } from "../../templates/typescript/overlay/src/lib/bodies.ts";
import { call } from "../../templates/typescript/overlay/src/lib/call.ts";
import {
  InvalidRequestError,
  PartialFailureError,
} from "../../templates/typescript/overlay/src/lib/errors.ts";
import { noteFailures } from "../../templates/typescript/overlay/src/lib/partial.ts";
import {
  definePatch,
  otherInstruction,
} from "../../templates/typescript/overlay/src/lib/semantic-patch.ts";
import type { SemanticPatch } from "../../templates/typescript/overlay/src/lib/semantic-patch.ts";
import { sendJson, startServer } from "../support/http.ts";
import { client, operation } from "./client.ts";

type Instruction = Record<string, unknown> & { kind: string };
interface ThingPatch extends SemanticPatch<Instruction, string | undefined> {
  add(instruction: unknown): ThingPatch;
  paint(parameters?: object): ThingPatch;
  split(parameters?: object): ThingPatch;
  move(): ThingPatch;
  add_(parameters?: object): ThingPatch;
}

const thingPatch = definePatch<
  (envelope?: { comment?: string; environmentKey?: string }) => ThingPatch
>({
  paint: { some: ["color", "pattern"] },
  split: { one: ["part", "weights"], sums: { weights: 100, "rules.weights": 100 } },
  move: { environment: true, once: true },
  add_: { kind: "add" },
});

const messageOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRequestError);
    return (error as Error).message;
  }
  return "";
};

describe("a builder", () => {
  test("keeps the order of calls and writes comment, environment and instructions", () => {
    const patch = thingPatch({ environmentKey: "prod", comment: "why" })
      .move()
      .paint({ color: "red" })
      .add_({ value: 1 })
      .add({ kind: "paint", pattern: "dots" });
    expect(JSON.stringify(patch)).toBe(
      '{"comment":"why","environmentKey":"prod","instructions":[{"kind":"move"},' +
        '{"kind":"paint","color":"red"},{"kind":"add","value":1},{"kind":"paint","pattern":"dots"}]}',
    );
    expect(JSON.stringify(thingPatch())).toBe('{"instructions":[]}');
  });

  test("never changes", () => {
    const begun = thingPatch({ comment: "why" });
    const parameters = { color: "red", list: [{ deep: 1 }] };
    const first = begun.paint(parameters);
    const second = begun.paint({ color: "blue" });
    parameters.color = "green";
    parameters.list.push({ deep: 2 });
    first.instructions.pop();
    expect([begun, first, second].map((patch) => patch.instructions.length)).toEqual([0, 1, 1]);
    expect(first.instructions).toEqual([{ kind: "paint", color: "red", list: [{ deep: 1 }] }]);
    expect(() => Object.assign(first, { comment: "other" })).toThrow(TypeError);
    expect(() => Object.assign(first.instructions[0] ?? {}, { color: "green" })).toThrow(TypeError);
    expect(first.comment).toBe("why");
  });

  test("is no promise and has no methods of other builders", () => {
    const other = definePatch<() => object>({ other: {} })();
    expect("paint" in other).toBe(false);
    expect("then" in thingPatch()).toBe(false);
  });

  test.each<[string, () => unknown]>([
    ["move needs an environmentKey", () => thingPatch().move()],
    ["move needs an environmentKey", () => thingPatch({ environmentKey: "" }).move()],
    ["move needs an environmentKey", () => thingPatch().add({ kind: "move" })],
    ["paint needs color or pattern", () => thingPatch().paint()],
    ["split takes one of part, weights", () => thingPatch().split({})],
    [
      "split takes one of part, weights",
      () => thingPatch().split({ part: 1, weights: { a: 100 } }),
    ],
    ["split weights sum to 90, not 100", () => thingPatch().split({ weights: { a: 60, b: 30 } })],
    ["split weights sum to NaN, not 100", () => thingPatch().split({ weights: { a: "many" } })],
    [
      "split rules.weights sum to 99, not 100",
      () =>
        thingPatch().split({ part: 1, rules: [{ weights: { a: 100 } }, { weights: { a: 99 } }] }),
    ],
    ["paint: Do not know how to serialize a BigInt", () => thingPatch().paint({ color: 1n })],
  ])("throws %s", (message, run) => {
    expect(messageOf(run)).toBe(message);
  });

  test("takes alternatives and sums that are right", () => {
    const patch = thingPatch()
      .split({ weights: { a: 60, b: 40 } })
      .split({ part: 1, rules: [{ weights: { a: 100 } }, {}] });
    expect(patch.instructions.length).toBe(2);
  });

  test("knows whether it may be sent twice", () => {
    const begun = thingPatch({ environmentKey: "prod" });
    expect(begun.paint({ color: "red" }).idempotent).toBe(true);
    expect(begun.paint({ color: "red" }).move().idempotent).toBe(false);
    expect(begun.add(otherInstruction("unheard", { of: 1 })).idempotent).toBe(false);
  });
});

describe("the media type of a patch", () => {
  const semantic = "application/json; domain-model=things";
  const body = { key: "body", encode: encodePatch, mediaType: semantic, plain: "application/json" };
  const encode = (value: unknown, only = false): [unknown, string | undefined] => {
    // The caller's own idea of it does not count.
    const headers: Record<string, string> = { "content-type": "text/plain" };
    const { plain, ...rest } = body;
    return [encodePatch(value, headers, only ? rest : { ...rest, plain }), headers["content-type"]];
  };

  test.each<[string, unknown, string]>([
    ["JSON Patch", [{ op: "replace", path: "/name", value: "x" }], "application/json"],
    ["JSON Patch with a comment", { patch: [], comment: "why" }, "application/json"],
    ["JSON merge patch", { merge: { name: "x" }, comment: "why" }, "application/json"],
    ["written instructions", { instructions: [], comment: "why" }, semantic],
    ["a builder", thingPatch({ comment: "why" }).paint({ color: "red" }), semantic],
  ])("%s", (_, value, type) => {
    expect(encode(value)).toEqual([JSON.stringify(value), type]);
    expect(encode(value, true)[1]).toBe(semantic);
  });

  test("stays out of a request without a body", () => {
    const headers: Record<string, string> = {};
    expect(encodePatch(undefined, headers, body)).toBeUndefined();
    expect(headers).toEqual({});
    expect(() => encodePatch(undefined, headers, { ...body, required: true })).toThrow(
      "is missing",
    );
  });
});

describe("a success in part", () => {
  const partial = operation({ partial: { key: "errors", note: noteFailures } });
  const answer = async (body: unknown, options: object = {}, ofClient: object = {}) => {
    await using server = await startServer((response) => sendJson(response, 200, body));
    return await call(client(server.url, ofClient), partial, { thing: "a" }, options);
  };
  const body = { items: [1], errors: [{ message: "no" }] };

  test("says what was not done, and is otherwise what was sent", async () => {
    const { ok, value } = await answer(body);
    expect(ok).toBe(true);
    expect((value as { failures: unknown }).failures).toEqual(body.errors);
    expect(JSON.stringify(value)).toBe(JSON.stringify(body));
  });

  test.each([{ items: [1] }, { items: [1], errors: [] }, { errors: null }])(
    "is a whole one: %j",
    async (whole) => {
      const { value } = await answer(whole, { partialFailures: "error" });
      expect((value as { failures: unknown }).failures).toEqual([]);
    },
  );

  test.each([
    [{ partialFailures: "error" }, {}] as const,
    [{}, { partialFailures: "error" }] as const,
  ])("is an error where the call or the client says so", async (options, ofClient) => {
    const { error } = await answer(body, options, ofClient);
    expect(error).toBeInstanceOf(PartialFailureError);
    const failure = error as PartialFailureError;
    expect(failure.message).toBe("getThing: 1 failed");
    expect([failure.statusCode, failure.failures, failure.body]).toEqual([200, body.errors, body]);
  });

  test("of a call goes before that of the client", async () => {
    const { ok } = await answer(body, { partialFailures: "return" }, { partialFailures: "error" });
    expect(ok).toBe(true);
  });
});
