import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { sharedFile } from "../support/project.ts";
import { connections } from "./faults/connections.ts";
import { many } from "./faults/many.ts";
import { closeServers, retries } from "./faults/retries.ts";
import type { FaultCase } from "./faults/support.ts";
import { TIMED } from "../support/timing.ts";

const cases: Readonly<Record<string, FaultCase>> = { ...connections, ...retries, ...many };

afterAll(closeServers);

test.each(Object.keys(cases).sort())("%s", TIMED, async (id) => cases[id]!());

const list = sharedFile("facts/runtime-faults.json");
if (list === null) console.log("skipped: the list of faults (../shared/facts is not here)");

test.skipIf(list === null)("every fault of the list has a test", () => {
  const faults = JSON.parse(readFileSync(list ?? "", "utf8")) as readonly { readonly id: string }[];
  expect(Object.keys(cases).sort()).toEqual(faults.map(({ id }) => id).sort());
});
