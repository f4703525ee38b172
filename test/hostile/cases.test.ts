/** The table of hostile descriptions, and the catalogue of the facts: inert output of every flavor, or a refusal. */
import { afterAll, describe, expect, test } from "vitest";
import { HOSTILE_CASES } from "./cases.ts";
import { emitAll, emitSite } from "./emit.ts";
import { inspectFiles } from "./inspect.ts";

// What reaches it would reach every object of the generator.
const members = Object.getOwnPropertyNames(Object.prototype);
afterAll(() => expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(members));

test("there are cases enough", () => expect(HOSTILE_CASES.length).toBeGreaterThanOrEqual(60));

describe.each(HOSTILE_CASES)("$name", ({ text, expected }) => {
  test(`is ${expected}`, async () => {
    const outcome = await emitAll(text);
    if (outcome.kind === "refused") {
      const errors = outcome.diagnostics.filter(({ severity }) => severity === "error");
      expect(errors.map(({ code }) => code)).toContain(expected);
      for (const { pointer, line, file } of errors) expect(pointer ?? line ?? file).not.toBeNull();
      return;
    }
    expect("inert").toBe(expected);
    const files = [...outcome.files, ...(await emitSite(outcome.model))];
    expect((await inspectFiles(files)).problems).toEqual([]);
    expect(globalThis).not.toHaveProperty("__PWN");
  });
});
