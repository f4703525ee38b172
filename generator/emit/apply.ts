/**
 * Carries out plans so that a crash, a full disk or Ctrl-C leaves either the old output or a journal that the next run
 * finishes: (1) everything is written into a staging folder; (2) a journal of the moves is renamed into place: from here
 * on the run will be completed, by this process or the next; (3) deletions are done, files moved, the manifest last;
 * (4) the journal goes.
 */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { access, mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fail } from "../diagnostics.ts";
import { hashText, isEmpty, MANIFEST, type Plan } from "./plan.ts";

/** Folder in the output root that holds what is on its way. */
export const STAGING = ".flagforge-staging";
const JOURNAL = "journal.json";

interface Journal {
  readonly moves: readonly { readonly from: string; readonly to: string }[];
  readonly deletions: readonly string[];
}

/** Name of the lock in the output root, held while it is written. */
export const LOCK = ".flagforge-lock";

/** Writes several flavors as one. `root` is the folder the plans' directories stand in. */
export async function applyPlans(root: string, plans: readonly Plan[]): Promise<void> {
  const open = plans.filter((plan) => !isEmpty(plan));
  if (open.length === 0) return;
  // What another run began since this one looked; it goes on before anything new is staged.
  await recoverOutput(root);
  try {
    const journal = await stage(root, open);
    await commit(root, journal);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    const committed = await readJournal(root);
    if (committed === null) {
      // What stays behind is cleared by the next run.
      await rm(join(root, STAGING), { recursive: true, force: true }).catch(() => undefined);
    }
    reportUnwritable(root, code === "" ? String(error) : code, committed !== null);
  }
}

export const reportUnwritable = (root: string, cause: string, begun: boolean): never =>
  fail("FF1602", {
    file: root,
    problem: `The output could not be written (${cause})`,
    remedy: begun
      ? "The next run finishes what this one began. Free some space or correct the permissions and run again"
      : "Nothing was changed. Free some space or correct the permissions and run again",
  });

/** Whether an earlier run, or one that is under way, left something in the staging folder. */
export const needsRecovery = (root: string): Promise<boolean> =>
  access(join(root, STAGING)).then(
    () => true,
    () => false,
  );

/** Finishes a run that was stopped between its journal and its end; clears away one that never got that far. */
export async function recoverOutput(root: string): Promise<"clean" | "finished" | "cleared"> {
  const journal = await readJournal(root);
  if (journal !== null) {
    await commitMoves(root, journal).catch((error: unknown) =>
      reportUnwritable(root, (error as NodeJS.ErrnoException).code ?? String(error), true),
    );
    return "finished";
  }
  return rm(join(root, STAGING), { recursive: true }).then(
    () => "cleared" as const,
    () => "clean" as const,
  );
}

/** Finishes a run that was stopped after its journal, and leaves everything else alone. */
export async function finishOutput(root: string): Promise<boolean> {
  return (await readJournal(root)) !== null && (await recoverOutput(root)) === "finished";
}

async function stage(root: string, plans: readonly Plan[]): Promise<Journal> {
  const staging = join(root, STAGING);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true, mode: 0o700 });
  const files = plans.flatMap((plan) =>
    plan.write.map((file) => ({ to: `${plan.directory}/${file.path}`, text: file.text })),
  );
  const manifests = plans.flatMap((plan) =>
    plan.manifest === null ? [] : [{ to: `${plan.directory}/${MANIFEST}`, text: plan.manifest }],
  );
  const all = [...files, ...manifests];
  // One after another and synchronous: for a thousand small files that takes half the time of a pool of promises.
  all.forEach(({ text }, i) => writeFileSync(join(staging, String(i)), text));
  const moves = all.map(({ to }, i) => ({ from: `${STAGING}/${i}`, to }));
  const deletions = plans.flatMap((plan) => plan.delete.map((path) => `${plan.directory}/${path}`));
  return { moves, deletions };
}

async function commit(root: string, journal: Journal): Promise<void> {
  const text = JSON.stringify(journal);
  const draft = join(root, STAGING, "journal.draft");
  await writeFile(draft, `${hashText(text)}\n${text}`, { flush: true });
  await rename(draft, join(root, STAGING, JOURNAL));
  await commitMoves(root, journal);
}

async function commitMoves(root: string, journal: Journal): Promise<void> {
  // First: a file may make place for a folder of its name, or the other way round.
  for (const path of journal.deletions) removeFile(join(root, path));
  await removeEmptyFolders(root, journal.deletions);
  const folders = new Set(journal.moves.map(({ to }) => dirname(join(root, to))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  // Manifests stand at the end of the list and are moved last, one after another.
  const isManifest = (to: string): boolean => to.endsWith(`/${MANIFEST}`);
  for (const move of journal.moves.filter(({ to }) => !isManifest(to))) moveFile(root, move);
  for (const move of journal.moves.filter(({ to }) => isManifest(to))) moveFile(root, move);
  await rm(join(root, STAGING), { recursive: true, force: true });
}

/** Moves a file; one that is gone was moved before the run was stopped. */
function moveFile(root: string, { from, to }: Journal["moves"][number]): void {
  try {
    renameSync(join(root, from), join(root, to));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

const DONE_BEFORE = new Set(["EISDIR", "ERR_FS_EISDIR", "ENOTDIR"]);

/** Deletes a file. Where a stopped run already put a folder in its place, or a file above it, it is gone. */
function removeFile(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    if (!DONE_BEFORE.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

async function removeEmptyFolders(root: string, deleted: readonly string[]): Promise<void> {
  const folders = [...new Set(deleted.map((path) => dirname(path)))].sort(
    (a, b) => b.length - a.length,
  );
  for (const folder of folders) {
    for (let path = folder; path !== "." && path.includes("/"); path = dirname(path)) {
      const gone = await rmdir(join(root, path)).then(
        () => true,
        () => false,
      );
      if (!gone) break;
    }
  }
}

async function readJournal(root: string): Promise<Journal | null> {
  const text = await readFile(join(root, STAGING, JOURNAL), "utf8").catch(() => null);
  if (text === null) return null;
  const split = text.indexOf("\n");
  const body = text.slice(split + 1);
  return hashText(body) === text.slice(0, split) ? (JSON.parse(body) as Journal) : null;
}
