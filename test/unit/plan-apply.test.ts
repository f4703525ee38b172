import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { applyPlans, recoverOutput, STAGING } from "../../generator/emit/apply.ts";
import { assertNoLinks, readDisk, readManifest } from "../../generator/emit/disk.ts";
import type { OutputFile } from "../../generator/emit/output.ts";
import { buildPlan, hashText, isEmpty, type Plan } from "../../generator/emit/plan.ts";
import { complaintsOfPromise } from "../support/diagnostics.ts";

let root = "";
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), "flagforge-apply-"))));
afterEach(() => rm(root, { recursive: true, force: true }));

const file = (path: string, text: string): OutputFile => ({
  path,
  text,
  origin: "test",
  layout: "final",
});
async function plan(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([path, text]) => file(path, text));
  const directory = join(root, "f");
  const [disk, previous] = await Promise.all([readDisk(directory), readManifest(directory)]);
  return buildPlan({ directory: "f", files, disk, previous });
}
const write = async (texts: Readonly<Record<string, string>>): Promise<Plan> => {
  const { plan: made } = await plan(texts);
  await applyPlans(root, [made]);
  return made;
};
/** Everything in the folder but the manifest. */
async function read(): Promise<Record<string, string>> {
  const entries = await readdir(join(root, "f"), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const kept = paths.filter((path) => path !== join(root, "f/manifest.json")).sort();
  const texts = await Promise.all(kept.map((path) => readFile(path, "utf8")));
  return Object.fromEntries(kept.map((path, i) => [path.slice(root.length + 3), texts[i] ?? ""]));
}

describe("plan", () => {
  test("nothing to do the second time", async () => {
    await write({ a: "1", "b/c": "2" });
    const { plan: again, conflicts } = await plan({ a: "1", "b/c": "2" });
    expect(isEmpty(again)).toBe(true);
    expect(conflicts).toEqual([]);
    expect(await readdir(root)).toEqual(["f"]);
  });

  test("an edited and an unknown file are named, a missing one is written again", async () => {
    await write({ a: "1", b: "2", c: "3" });
    await writeFile(join(root, "f/a"), "mine");
    await writeFile(join(root, "f/new"), "mine");
    await rm(join(root, "f/b"));
    const { plan: made, conflicts } = await plan({ a: "1", b: "2" });
    expect(conflicts.map(({ code, file: at, problem }) => [code, at, problem])).toEqual([
      ["FF1601", "f/a", "The generated file was edited by hand"],
      ["FF1601", "f/new", "The file was not written by flagforge"],
    ]);
    expect(made.write.map(({ path }) => path)).toEqual(["a", "b"]);
    expect(made.delete).toEqual(["c", "new"]);
  });

  test.each(["{", "[]", '{"files": [null]}', '{"files": [{"path": 1}]}'])(
    "a manifest that says %s counts as none",
    async (text) => {
      await write({ a: "1" });
      await writeFile(join(root, "f/manifest.json"), text);
      expect((await plan({ a: "1" })).conflicts).toEqual([]);
      expect((await plan({ a: "2" })).conflicts).toHaveLength(1);
    },
  );
});

describe("apply", () => {
  test.each([
    [{ a: "1" }, { "a/b": "2" }],
    [{ "a/b": "1", "a/c/d": "1" }, { a: "2" }],
    [{ "a/b/c": "1", d: "1" }, { d: "1" }],
  ])("%j becomes %j", async (before, after) => {
    await write(before);
    await write(after);
    expect(await read()).toEqual(after);
    expect((await readManifest(join(root, "f")))?.files.map(({ path }) => path)).toEqual(
      Object.keys(after),
    );
  });

  test("a link in the output, or of it, is refused", async () => {
    await mkdir(join(root, "f"));
    await symlink("/etc", join(root, "f/link"));
    expect((await complaintsOfPromise(readDisk(join(root, "f"))))[0]?.code).toBe("FF1603");
    await symlink("/etc", join(root, "g"));
    expect((await complaintsOfPromise(assertNoLinks(root, "g/x")))[0]?.code).toBe("FF1603");
  });

  test("a folder that can't be written keeps what it holds", async () => {
    await write({ a: "1" });
    const { plan: made } = await plan({ a: "2" });
    await chmod(root, 0o555);
    // The superuser may write anywhere.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      const [found] = await complaintsOfPromise(applyPlans(root, [made]));
      expect(found?.code).toBe("FF1602");
      expect(found?.problem).toContain("EACCES");
      expect(found?.remedy).toContain("Nothing was changed");
    } finally {
      if (isRoot) process.seteuid?.(0);
      await chmod(root, 0o755);
    }
    expect(await read()).toEqual({ a: "1" });
  });
});

describe("recovery", () => {
  const journal = async (body: object): Promise<void> => {
    const text = JSON.stringify(body);
    await mkdir(join(root, STAGING));
    await writeFile(join(root, STAGING, "0"), "2");
    await writeFile(join(root, STAGING, "journal.json"), `${hashText(text)}\n${text}`);
  };
  const move = { from: `${STAGING}/0`, to: "f/a/b" };

  test.each([
    ["before the first move", { a: "1", old: "1" }],
    ["after the deletion", { a: "1" }],
    ["after the moves", { "a/b": "2" }],
  ])("finishes a run stopped %s", async (_, state) => {
    await write(state);
    await journal({ moves: [move], deletions: ["f/a", "f/old"] });
    expect(await recoverOutput(root)).toBe("finished");
    expect(await read()).toEqual({ "a/b": "2" });
    expect(await recoverOutput(root)).toBe("clean");
  });

  test("clears a run that had not begun to move", async () => {
    await write({ a: "1" });
    await mkdir(join(root, STAGING));
    await writeFile(join(root, STAGING, "journal.json"), "half");
    expect(await recoverOutput(root)).toBe("cleared");
    expect(await read()).toEqual({ a: "1" });
  });

  test("says what is wrong where it can't finish", async () => {
    await write({ a: "1" });
    await journal({ moves: [{ ...move, to: `f/${"x".repeat(300)}` }], deletions: [] });
    const [found] = await complaintsOfPromise(recoverOutput(root));
    expect(found).toMatchObject({ code: "FF1602" });
    expect(found?.problem).toContain("ENAMETOOLONG");
    expect(await read()).toEqual({ a: "1" });
  });
});
