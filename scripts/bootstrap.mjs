// Installs the packages of package-lock.json when they are missing or out of date. Needs nothing but Node and npm.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LOCK_AGE_MS = 10 * 60 * 1000;

/** Makes `node_modules` match `package-lock.json`; does nothing where it does already. */
export async function ensureDependencies(root) {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) {
    throw new Error(
      `flagforge needs Node 20 or newer; this is ${process.version}. Install a newer Node and run again.`,
    );
  }
  const lock = readFileSync(join(root, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  const stamp = join(root, "node_modules", ".flagforge-lock");
  const isCurrent = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (isCurrent()) return;
  const release = await acquire(join(root, ".flagforge-install"), isCurrent);
  try {
    if (isCurrent()) return;
    process.stderr.write("flagforge: installing packages (npm ci) …\n");
    const result = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
    if (result.status !== 0) {
      throw new Error(
        "npm ci failed (see above). Check that the npm registry can be reached and run again.",
      );
    }
    writeFileSync(stamp, wanted);
  } finally {
    release();
  }
}

/** Whether the run that took the lock was killed. */
function isGone(path) {
  try {
    process.kill(Number(readFileSync(join(path, "owner"), "utf8")), 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

/** Takes a lock that two runs at once share; one left behind by a killed run is taken over. */
async function acquire(path, isDone) {
  for (;;) {
    try {
      mkdirSync(path);
      writeFileSync(join(path, "owner"), String(process.pid));
      return () => rmSync(path, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > LOCK_AGE_MS || isGone(path)) rmSync(path, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
      if (isDone()) return () => {};
    }
  }
}
