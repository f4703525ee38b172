// Copied by flagforge from templates/mcp/overlay/src/catalogue.ts; edit it there.
/** The API as data: operations by name, types, and the search over them. */
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import type { OperationEntry, SchemaTable } from "./catalogue-types.js";
import { FIELD_WEIGHTS, INDEX_OPTIONS, type SearchDocument } from "./index-options.js";
import { lazy } from "./lazy.js";

/** The generated data, beside the bundle; read when it is needed. */
const readData = (name: string): string =>
  readFileSync(new URL(`./data/${name}.json`, import.meta.url), "utf8");

/** All operations, in the order of the description. */
export const operations = lazy(
  () => JSON.parse(readData("operations")) as readonly OperationEntry[],
);

const byName = lazy(() => {
  const named = operations().flatMap((entry) => [
    [entry.name, entry] as const,
    [entry.id, entry] as const,
  ]);
  return new Map(named);
});

/** An operation by its tool's name or its id in the description. */
export const findOperation = (name: string): OperationEntry | undefined => byName().get(name);

/** Types of requests. */
export const requestTypes = lazy(() => JSON.parse(readData("types")) as SchemaTable);

/** Types of answers. */
export const answerTypes = lazy(() => JSON.parse(readData("answers")) as SchemaTable);

const index = lazy(() => MiniSearch.loadJSON<SearchDocument>(readData("search"), INDEX_OPTIONS));

/** An operation that a search found; a higher score is better. */
export interface Hit {
  readonly entry: OperationEntry;
  readonly score: number;
}

/** Finds operations by words of a task, best first. */
export function searchOperations(query: string): readonly Hit[] {
  const found = index().search(query, {
    boost: { ...FIELD_WEIGHTS },
    prefix: (term) => term.length > 3,
    fuzzy: (term) => (term.length > 5 ? 0.15 : false),
    weights: { fuzzy: 0.1, prefix: 0.15 },
    // What is going away is found last.
    boostDocument: (id) => (operations()[id as number]?.deprecated ? 0.3 : 1),
  });
  return found.flatMap(({ id, score }) => {
    const entry = operations()[id as number];
    return entry === undefined ? [] : [{ entry, score }];
  });
}
