/** Holds generated names against `spec/names.lock.json`, and writes it. */
import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { FlagforgeError } from "../diagnostics.ts";
import { withLock } from "../emit/file-lock.ts";
import {
  buildWordTable,
  findRenames,
  keepNames,
  parseNamesLock,
  renderNamesLock,
  WORDS,
  type NamesLock,
  type NameTable,
} from "../emit/names-lock.ts";
import type { ApiModel } from "../model/model.ts";
import type { NameDecisions } from "../model/names.ts";
import type { Emitted } from "../pipeline.ts";
import type { JsonObject } from "../spec/document.ts";
import type { Host } from "./host.ts";

export interface Freeze {
  readonly file: string;
  /** Whether names may change. */
  readonly acceptRenames: boolean;
}

const read = (file: string): NamesLock =>
  parseNamesLock(JSON.parse(readFileSync(file, "utf8")) as JsonObject);

/** Decisions under which names stay as they were, where ids or tags of operations were changed. */
export const decideToKeep = (file: string, model: ApiModel): NameDecisions =>
  keepNames(read(file), model);

/** The lock with the names of these flavors in it. Fails where one would change that must not. */
function freeze(
  { file, acceptRenames }: Freeze,
  decisions: NameDecisions | null,
  model: ApiModel,
  emitted: readonly Emitted[],
): string {
  const lock = read(file);
  const named = emitted.flatMap(({ flavor, names }): readonly (readonly [string, NameTable])[] =>
    names === null ? [] : [[flavor, names]],
  );
  const renames = named.flatMap(([flavor, names]) => findRenames(lock, flavor, names, model));
  if (renames.length > 0 && !acceptRenames) throw new FlagforgeError(renames);
  return renderNamesLock({
    decisions: decisions ?? lock.decisions,
    frozen: { ...lock.frozen, ...Object.fromEntries(named), [WORDS]: buildWordTable(model) },
  });
}

/** Whether the lock is as it has to be. Fails where a name would change. */
export const isFrozen = (how: Freeze, model: ApiModel, emitted: readonly Emitted[]): boolean =>
  freeze(how, null, model, emitted) === readFileSync(how.file, "utf8");

/** Writes the lock where it changed. Flavors that are generated side by side take turns. */
export const writeNames = (
  host: Host,
  how: Freeze,
  decisions: NameDecisions | null,
  model: ApiModel,
  emitted: readonly Emitted[],
): Promise<void> =>
  withLock(`${how.file}.taken`, host.processes, () => {
    const text = freeze(how, decisions, model, emitted);
    if (text !== readFileSync(how.file, "utf8")) {
      const draft = `${how.file}.${randomUUID()}`;
      writeFileSync(draft, text);
      renameSync(draft, how.file);
    }
    return Promise.resolve();
  });
