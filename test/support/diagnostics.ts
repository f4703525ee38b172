/** What a call complains about. */
import { FlagforgeError, type Diagnostic } from "../../generator/diagnostics.ts";

/** The diagnostics a call throws; fails where it throws nothing, or anything else. */
export function complaintsOf(call: () => unknown): readonly Diagnostic[] {
  try {
    call();
  } catch (error) {
    return unwrap(error);
  }
  throw new Error("nothing was thrown");
}

/** The same for a promise. */
export async function complaintsOfPromise(
  promise: Promise<unknown>,
): Promise<readonly Diagnostic[]> {
  return promise.then(() => {
    throw new Error("nothing was thrown");
  }, unwrap);
}

function unwrap(error: unknown): readonly Diagnostic[] {
  if (error instanceof FlagforgeError) return error.diagnostics;
  throw error;
}

/** `FF1201 3:7`: code, line and column of the first. */
export const renderPlace = ([first]: readonly Diagnostic[]): string =>
  `${first?.code} ${first?.line}:${first?.column}`;
