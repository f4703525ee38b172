/** `generate --watch` on real files: a change is generated, an error is printed and waited out, Ctrl-C ends it. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { createFolder, ROOT } from "../support/project.ts";

const describeApi = (name: string): string =>
  `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "https://pets.test" }]
paths: { /pets: { get: { operationId: ${name}, tags: [Pets], responses: { "200": { description: ok } } } } }
`;

let folder = "";
let child: ChildProcess | null = null;
afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

it("follows changes, survives errors, and ends with 0", async () => {
  folder = createFolder();
  writeFileSync(join(folder, "api.yaml"), describeApi("getPets"));
  writeFileSync(
    join(folder, "flagforge.yaml"),
    "description: api.yaml\noutput: out\nflavors: { python: { packageName: pets, moduleName: pets, className: Zoo } }\n",
  );
  const args = ["generate", "--watch", "--config", join(folder, "flagforge.yaml")];
  const process_ = spawn(process.execPath, [join(ROOT, "scripts/flagforge.mjs"), ...args]);
  child = process_;
  let printed = "";
  process_.stdout.on("data", (text) => (printed += String(text)));
  process_.stderr.on("data", (text) => (printed += String(text)));
  const until = async (done: () => boolean): Promise<void> => {
    for (let i = 0; i < 400 && !done(); i++) await wait(50);
    expect(done(), printed).toBe(true);
  };
  const waits = (): number => printed.split("waiting for changes").length - 1;
  const module = (): string => {
    const file = join(folder, "out/python/src/pets/namespaces/pets.py");
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  };

  await until(() => waits() === 1);
  expect(module()).toContain("get_pets");

  // As editors do: another file, moved into place.
  writeFileSync(join(folder, "draft"), describeApi("listPets"));
  renameSync(join(folder, "draft"), join(folder, "api.yaml"));
  await until(() => module().includes("list_pets") && waits() === 2);

  writeFileSync(join(folder, "api.yaml"), "openapi: [");
  await until(() => waits() === 3);
  expect(printed).toContain("error FF1201");
  expect(module()).toContain("list_pets");

  writeFileSync(join(folder, "api.yaml"), describeApi("readPets"));
  await until(() => module().includes("read_pets"));

  const ended = new Promise((done) => process_.once("exit", done));
  process_.kill("SIGINT");
  expect(await ended).toBe(0);
}, 90_000);
