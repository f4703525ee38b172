/** The committed snapshot and its lock belong together. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashSource, nameFiles, readLock } from "../../generator/spec/lock.ts";
import { createPetProject } from "../support/petstore.ts";
import { ROOT, sharedFile } from "../support/project.ts";

const files = nameFiles(join(ROOT, "spec/openapi.json"));

test("the lock speaks of the snapshot that is there", async () => {
  const lock = await readLock(join(files.folder, files.lock));
  const snapshot = readFileSync(join(files.folder, files.snapshot), "utf8");
  expect(lock?.snapshotSha256).toBe(hashSource(snapshot));
  expect(lock?.version).toBe((JSON.parse(snapshot) as { info: { version: string } }).info.version);
});

const full = sharedFile("spec/launchdarkly-2026-02-28.openapi.json");
if (full === null) console.log("skipped: the full description is not beside the project");
test.skipIf(full === null)("the lock speaks of the full description", async () => {
  const lock = await readLock(join(files.folder, files.lock));
  expect(lock?.sha256).toBe(hashSource(readFileSync(full ?? "", "utf8")));
});

test.each(["", "{", "null", "{}", '{"source":1}', '{"source":"a","version":"1","sha256":"b"}'])(
  "a lock that says %j counts as none",
  async (text) => {
    const project = createPetProject();
    try {
      project.write("openapi.lock.json", text);
      expect(await readLock(join(project.folder, "spec/openapi.lock.json"))).toBeNull();
    } finally {
      project.remove();
    }
  },
);
