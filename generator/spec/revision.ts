/** A description as it was in an earlier revision of the repository. */
import { execFile } from "node:child_process";
import { basename, dirname } from "node:path";
import { promisify } from "node:util";
import { fail } from "../diagnostics.ts";
import { LIMITS } from "./document.ts";

const run = promisify(execFile);

/** Reads a file from git: `HEAD~1`, `v1.2.0`, a branch or a hash. */
export async function readRevision(file: string, revision: string): Promise<string> {
  const git = async (...args: readonly string[]): Promise<string> => {
    const options = { cwd: dirname(file), maxBuffer: LIMITS.bytes, encoding: "utf8" } as const;
    return (await run("git", [...args], options)).stdout;
  };
  // Never read as an option, whatever it begins with.
  const commit = await git("rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`)
    .then((text) => text.trim())
    .catch(() =>
      fail("FF1101", {
        file: revision,
        problem: "This is neither a file nor a revision that git knows",
        remedy: "Give a file, a URL, or a revision such as HEAD~1; a shallow clone has few of them",
      }),
    );
  return git("show", `${commit}:./${basename(file)}`).catch(() =>
    fail("FF1101", {
      file: revision,
      problem: `The revision has no ${basename(file)} in ${dirname(file)}`,
      remedy: "Give a later revision",
    }),
  );
}
