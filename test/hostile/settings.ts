/** How many cases a property test tries, and from which seed: more are run by hand than with every change. */
import type { Parameters } from "fast-check";

/** Cases in all: `FLAGFORGE_HOSTILE_CASES`, else as many as every run affords. */
export const CASES = Number(process.env["FLAGFORGE_HOSTILE_CASES"] ?? 2000);

/** The same cases with every run, so that who changes something is told of that change; `FLAGFORGE_HOSTILE_SEED` gives others. */
const SEED = Number(process.env["FLAGFORGE_HOSTILE_SEED"] ?? 20261121);

/** Settings of a property whose every run tries `casesPerRun` cases. */
export const runs = (casesPerRun: number): Parameters<unknown> => ({
  numRuns: Math.ceil(CASES / casesPerRun),
  seed: SEED,
  // A batch that fails says which of its cases did.
  endOnFailure: true,
});

/** Time for a property: what each case may take on a busy machine, and a minute to begin. */
export const timeout = (millisecondsPerCase: number): number =>
  60_000 + CASES * millisecondsPerCase;
