/**
 * Runs that are killed at any moment, and a disk that is full: what stands there is the old output or the new one, and
 * the next run succeeds. A few moments over a small description; with FLAGFORGE_SLOW=1 fifty over the whole one.
 */
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { recoverOutput, STAGING } from "../../generator/emit/apply.ts";
import { createFolder, renderConfig, ROOT } from "../support/project.ts";

const SLOW = process.env["FLAGFORGE_SLOW"] !== undefined;
const MOMENTS = SLOW ? 50 : 8;
const FLAVORS = ["typescript", "python"];

let folder = "";
beforeEach(() => {
  folder = createFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A configuration whose output differs from another name's in most files. */
function configure(name: string, output: string): string {
  const file = join(folder, `${name}.json`);
  const flavors = {
    typescript: { packageName: "pets", className: name },
    python: { packageName: "pets", moduleName: "pets", className: name },
  };
  const small = { description: join(ROOT, "test/fixtures/parameters.yaml"), output, flavors };
  writeFileSync(file, SLOW ? renderConfig({ output, flavors }) : JSON.stringify(small));
  return file;
}

const command = (config: string): readonly string[] => [
  join(ROOT, "scripts/flagforge.mjs"),
  ...["generate", "--quiet", "--config", config],
];

const start = (config: string) => spawn(process.execPath, command(config));

const run = (config: string) => spawnSync(process.execPath, command(config), { encoding: "utf8" });

/** Texts of a flavor's folder, as one string. */
function readFlavor(output: string, flavor: string): string {
  const root = join(output, flavor);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${relative(root, file)}\n${readFileSync(file, "utf8")}`)
    .join("\n");
}

const readAll = (output: string): readonly string[] =>
  FLAVORS.map((flavor) => readFlavor(output, flavor));

/** Waits until the process is gone, killed or not. */
const end = (child: ReturnType<typeof start>): Promise<void> =>
  new Promise((done) => child.once("exit", () => done()));

it(`${MOMENTS} kills leave the old output or the new one`, { timeout: 900_000 }, async () => {
  const output = join(folder, "out");
  const configs = [configure("First", output), configure("Second", output)] as const;
  const texts = configs.map((config) => {
    expect(run(config).stderr).toBe("");
    return readAll(output);
  });
  // What is on disk was generated from the second; how long a run takes that changes it back:
  const began = performance.now();
  run(configs[0]);
  const length = performance.now() - began;
  let killed = 0;
  for (let i = 0; i < MOMENTS; i++) {
    const before = texts[i % 2] ?? [];
    const after = texts[(i + 1) % 2] ?? [];
    expect(readAll(output)).toEqual(before);
    const child = start(configs[i % 2 === 0 ? 1 : 0]);
    const ended = end(child);
    // Every second one while files are written; the others at any time before.
    if (i % 4 < 2) await wait(length * 0.8 * (i / MOMENTS));
    else {
      while (child.exitCode === null && !existsSync(join(output, STAGING))) await wait(1);
      await wait((60 * i) / MOMENTS);
    }
    if (child.kill("SIGKILL")) killed++;
    await ended;
    await recoverOutput(output);
    readAll(output).forEach((text, n) =>
      expect(text === before[n] || text === after[n]).toBe(true),
    );
    const next = run(configs[i % 2 === 0 ? 1 : 0]);
    expect(next.stderr).toBe("");
    expect(next.status).toBe(0);
    expect(readAll(output)).toEqual(after);
  }
  expect(killed).toBeGreaterThan(MOMENTS / 4);
  // A lock that a killed run left stays until the next run that writes takes it over.
  const left = readdirSync(output).filter((name) => name !== ".flagforge-lock");
  expect(left.sort()).toEqual([...FLAVORS].sort());
});

/** Runs a command when there is no more room than this, as often as asked. */
interface FullDisk {
  readonly run: (config: string, bytesLeft: number) => ReturnType<typeof run>;
  readonly close: () => void;
}

/** A small file system of its own, filled up; only root can have one. */
function mountSmall(place: string, size: string): FullDisk | null {
  const options = ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", place];
  if (spawnSync("mount", options).status !== 0) return null;
  const filler = join(place, "filler");
  return {
    run: (config, bytesLeft) => {
      const { bavail, bsize } = statfsSync(place);
      writeFileSync(filler, Buffer.alloc(bavail * bsize - bytesLeft));
      const result = run(config);
      rmSync(filler);
      return result;
    },
    close: () => void spawnSync("umount", [place]),
  };
}

/** Files that may not grow: what anybody can have. Sizes count in blocks of 512 bytes. */
const limitFiles = (): FullDisk => ({
  run: (config, bytesLeft) =>
    spawnSync(
      "sh",
      ["-c", `ulimit -f ${bytesLeft / 512}; exec "$@"`, "sh", process.execPath, ...command(config)],
      { encoding: "utf8" },
    ),
  close: () => undefined,
});

it("a full disk changes nothing, and the next run succeeds", { timeout: 120_000 }, () => {
  const place = join(folder, "disk");
  mkdirSync(place);
  const disk = mountSmall(place, SLOW ? "40m" : "8m") ?? limitFiles();
  try {
    const output = join(place, "out");
    expect(run(configure("First", output)).stderr).toBe("");
    const before = readAll(output);
    for (const left of [0, 4096, 65_536]) {
      const failed = disk.run(configure("Second", output), left);
      expect(failed.status).toBe(1);
      expect(failed.stderr).toContain("FF1602");
      expect(readAll(output)).toEqual(before);
    }
    const next = run(configure("Second", output));
    expect(next.stderr).toBe("");
    expect(readAll(output)).not.toEqual(before);
    expect(readdirSync(output).sort()).toEqual([...FLAVORS].sort());
  } finally {
    disk.close();
  }
});
