/** A lock that runs side by side take in turn. One that a killed run left behind is taken over. */
import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** What a lock needs to know of processes. */
export interface Processes {
  readonly own: number;
  readonly isAlive: (id: number) => boolean;
}

const RETRY_MS = 25;

/** Does something while holding the lock `path`, a folder that nothing else uses. */
export async function withLock<T>(
  path: string,
  processes: Processes,
  work: () => Promise<T>,
): Promise<T> {
  const token = `${processes.own} ${hostname()} ${randomUUID()}`;
  while (!take(path, draftOf(path, processes), token)) {
    const owner = readOwner(path);
    if (owner !== null && isGone(owner, processes)) takeAway(path, draftOf(path, processes), owner);
    else await wait(RETRY_MS);
  }
  clearDrafts(path, processes);
  try {
    return await work();
  } finally {
    // Moved first: while a folder is being emptied another run could take its place.
    const aside = draftOf(path, processes);
    renameSync(path, aside);
    rmSync(aside, { recursive: true, force: true });
  }
}

const draftOf = (path: string, { own }: Processes): string => `${path}.${own}-${randomUUID()}`;

/** Removes what runs left that were killed on their way to or from the lock. */
function clearDrafts(path: string, { isAlive }: Processes): void {
  for (const name of readdirSync(dirname(path))) {
    const id = name.startsWith(`${basename(path)}.`)
      ? /^\d+(?=-)/.exec(name.slice(basename(path).length + 1))
      : null;
    if (id !== null && !isAlive(Number(id[0])))
      rmSync(join(dirname(path), name), { recursive: true, force: true });
  }
}

/** The folder appears with its owner's name in it, so that none is ever without. */
function take(path: string, draft: string, token: string): boolean {
  mkdirSync(draft);
  try {
    writeFileSync(join(draft, "owner"), token);
    renameSync(draft, path);
    return true;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTEMPTY" || code === "EEXIST" || code === "EPERM") return false;
    throw error;
  }
}

function readOwner(path: string): string | null {
  try {
    return readFileSync(join(path, "owner"), "utf8");
  } catch {
    return null;
  }
}

/** Of processes on other machines nothing is known: their locks stay. */
function isGone(owner: string, { isAlive }: Processes): boolean {
  const [id = "", host = ""] = owner.split(" ");
  return host === hostname() && !isAlive(Number(id));
}

/** Removes a lock if it still is the dead owner's: another run may have taken it over meanwhile. */
function takeAway(path: string, aside: string, owner: string): void {
  try {
    renameSync(path, aside);
    if (readOwner(aside) === owner) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, path);
  } catch {
    // Somebody else was faster.
  }
}
