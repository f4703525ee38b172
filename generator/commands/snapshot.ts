/** `flagforge snapshot`: full description → `spec/openapi.json`. */
import { randomUUID } from "node:crypto";
import { rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fail } from "../diagnostics.ts";
import { buildModel } from "../model/build.ts";
import { readDocument } from "../pipeline.ts";
import { checkVersion, parseDocument } from "../spec/document.ts";
import { buildSnapshot } from "../spec/snapshot.ts";
import { isUrl } from "../spec/source.ts";
import { buildEnvironment, type Host } from "./host.ts";

/** Writes the snapshot of a description. What can't be read as a model is never written. */
export async function snapshot(host: Host, source: string, out?: string): Promise<number> {
  const file = out === undefined ? join(host.root, "spec", "openapi.json") : resolve(host.cwd, out);
  const given = isUrl(source) ? source : resolve(host.cwd, source);
  const document = await readDocument(given, buildEnvironment(host));
  checkVersion(document);
  const text = buildSnapshot(document);
  const { model } = buildModel(parseDocument(text, file));
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text)
    .then(() => rename(draft, file))
    .catch((error: unknown) =>
      fail("FF1602", {
        file,
        problem: `The snapshot could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
        remedy: "Nothing was changed. Check the folder and the free space",
      }),
    );
  const operations = model.groups.reduce((sum, group) => sum + group.operations.length, 0);
  host.out(
    `${operations} operations, ${model.types.length} schemas, ${model.groups.length} tags → ${file}\n`,
  );
  return 0;
}
