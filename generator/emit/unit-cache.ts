/**
 * What the units of a flavor read and gave, kept between runs. Results that are files are not in it: they stand in the
 * output folder. May be deleted or damaged at any time; what can't be trusted is not used.
 */
import { join } from "node:path";
import { readSealed, writeSealed } from "../spec/sealed.ts";
import type { Json } from "../values.ts";
import { hashText } from "./plan.ts";

export interface StoredFile {
  readonly path: string;
  readonly origin: string;
  readonly sha256: string;
}

export type StoredResult = { readonly file: StoredFile } | { readonly value: Json };

export interface StoredUnit {
  /** Numbers of the cells it read. */
  readonly cells: readonly number[];
  readonly result: StoredResult;
}

export interface UnitRecord {
  /** Name and hash. */
  readonly cells: readonly (readonly [name: string, hash: string])[];
  /** Function and hash of its arguments → what it gave. */
  readonly units: Readonly<Record<string, StoredUnit>>;
}

const EMPTY_RECORD: UnitRecord = { cells: [], units: {} };

/** Where a record is kept, and for which build of the generator and its templates it holds. */
export interface RecordPlace {
  readonly file: string;
  readonly build: string;
}

/** Place of the record of one flavor in one output folder. */
export const placeOf = (
  cacheDirectory: string,
  build: string,
  flavor: string,
  output: string,
): RecordPlace => ({
  file: join(cacheDirectory, `${flavor}-${hashText(output).slice(0, 16)}`),
  build,
});

/** Reads a record; one that is not whole, or of another build, counts as empty. */
export function readUnits({ file, build }: RecordPlace): UnitRecord {
  const body = readSealed(file, build);
  return body === null ? EMPTY_RECORD : (JSON.parse(body) as UnitRecord);
}

/** Writes a record. */
export const writeUnits = ({ file, build }: RecordPlace, record: UnitRecord): void =>
  writeSealed(file, build, JSON.stringify(record));
