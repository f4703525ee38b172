// Copied by flagforge from templates/typescript/overlay/src/lib/partial.ts; edit it there.
import { PartialFailureError } from "./errors.js";
import type { Fail } from "./operation.js";

/** A success that names what was not done. */
export type WithFailures<Body, Key extends keyof Body> = Body & {
  /** What was not done, as the body lists it; empty where everything was. */
  readonly failures: readonly (NonNullable<Body[Key]> extends readonly (infer Item)[]
    ? Item
    : unknown)[];
};

/** Where a success lists what was not done, and what notes it. */
export interface PartialSuccess {
  readonly key: string;
  readonly note: typeof noteFailures;
}

/** Gives the body a `failures` that is not written out, or throws where the caller wants an error. */
export function noteFailures(
  key: string,
  body: unknown,
  options: { readonly partialFailures?: "return" | "error" | undefined },
  fail: Fail,
): void {
  if (Object(body) !== body) return;
  const listed = (body as Record<string, unknown>)[key];
  const failures: unknown[] = Array.isArray(listed) ? listed : [];
  Object.defineProperty(body, "failures", { value: failures, configurable: true });
  if (failures.length > 0 && options.partialFailures === "error") {
    throw fail(PartialFailureError, `${failures.length} failed`, { failures, body });
  }
}
