/** Units that are done again only where something changed that they read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ApiModel } from "../model/model.ts";
import type { Json } from "../values.ts";
import { Cells, type Cell } from "./cells.ts";
import type { OutputFile } from "./output.ts";
import { hashFile, hashText, rememberHash, type DiskState } from "./plan.ts";
import type { StoredFile, StoredResult, UnitRecord } from "./unit-cache.ts";
import type { Units } from "./units.ts";

/** One flavor's run: what an earlier one recorded, and what is being recorded now. */
export class Trace {
  readonly #before: UnitRecord;
  readonly #disk: DiskState;
  readonly #directory: string;
  /** Cells that the units under way have read, the innermost last. */
  readonly #frames: Set<Cell>[] = [];
  readonly #current = new Map<number, Cell | null>();
  readonly #done = new Map<
    string,
    { readonly cells: ReadonlySet<Cell>; readonly result: StoredResult }
  >();
  readonly #functions = new Map<string, unknown>();
  readonly cells = new Cells((cell) => this.#frames.at(-1)?.add(cell));
  /** Units that had to be done. */
  rendered = 0;

  /** `disk`: what stands in `directory`, where files that did not change are taken from. */
  constructor(before: UnitRecord, disk: DiskState, directory: string) {
    this.#before = before;
    this.#disk = disk;
    this.#directory = directory;
  }

  watchModel(model: ApiModel): ApiModel {
    return this.cells.watchModel(model);
  }

  /** Units of a flavor; `owner` keeps its scopes apart from those of flavors that write samples for it. */
  units(owner: string): Units {
    return {
      track: (name, value) => this.cells.watch(`${owner} ${name}`, value),
      file: (unit, scope, ...args) => {
        const id = this.#identify(unit, scope, args);
        const stored = this.#find(id);
        if (stored !== null && "file" in stored) return this.#restore(stored.file);
        return this.#run(id, () => unit(scope, ...args), captureFile);
      },
      fromFile: <R extends Json>(unit: (file: OutputFile) => R, file: OutputFile): R => {
        const id = `${this.#register(unit)} ${hashText(file.path)} ${hashFile(file)}`;
        const stored = this.#find(id);
        if (stored !== null && "value" in stored) return stored.value as R;
        return this.#run(
          id,
          () => unit(file),
          (value) => ({ value }),
        );
      },
    };
  }

  /** Name of a unit, the same in every run: the function and the content of its arguments. */
  #identify(unit: { readonly name: string }, scope: object, args: readonly unknown[]): string {
    const name = this.#register(unit);
    if (!this.cells.isWatched(scope)) throw new Error(`What ${name} reads is not watched`);
    return `${name} ${this.cells.hash([scope, ...args])}`;
  }

  #register(unit: { readonly name: string }): string {
    const known = this.#functions.get(unit.name);
    if (unit.name === "" || (known !== undefined && known !== unit))
      throw new Error(`A unit needs a name of its own: ${JSON.stringify(unit.name)}`);
    this.#functions.set(unit.name, unit);
    return unit.name;
  }

  /** An earlier result, if nothing has changed that it was made from; whoever asked has then read that too. */
  #find(id: string): StoredResult | null {
    const stored = Object.hasOwn(this.#before.units, id) ? this.#before.units[id] : undefined;
    if (stored === undefined) return null;
    if (
      "file" in stored.result &&
      this.#disk.get(stored.result.file.path) !== stored.result.file.sha256
    )
      return null;
    const cells = new Set<Cell>();
    for (const number of stored.cells) {
      const cell = this.#unchanged(number);
      if (cell === null) return null;
      cells.add(cell);
    }
    this.#finish(id, cells, stored.result);
    return stored.result;
  }

  /** The cell that the earlier run gave this number; `null` where it holds something else now. */
  #unchanged(number: number): Cell | null {
    const known = this.#current.get(number);
    if (known !== undefined) return known;
    const [name = "", hash] = this.#before.cells[number] ?? [];
    const cell = name === "" ? null : this.cells.find(name);
    const result = cell?.hash() === hash ? cell : null;
    this.#current.set(number, result);
    return result;
  }

  #run<R>(id: string, unit: () => R, capture: (result: R) => StoredResult | null): R {
    const frame = new Set<Cell>();
    this.#frames.push(frame);
    try {
      const result = unit();
      this.rendered++;
      return (this.#frames.pop(), this.#finish(id, frame, capture(result)), result);
    } catch (error) {
      this.#frames.pop();
      throw error;
    }
  }

  #finish(id: string, cells: ReadonlySet<Cell>, result: StoredResult | null): void {
    const outer = this.#frames.at(-1);
    if (outer !== undefined) for (const cell of cells) outer.add(cell);
    if (result !== null) this.#done.set(id, { cells, result });
  }

  /** A file as it stands on disk, read when somebody wants its text. */
  #restore({ path, origin, sha256 }: StoredFile): OutputFile {
    const place = join(this.#directory, path);
    const file: OutputFile = {
      path,
      origin,
      layout: "final",
      get text() {
        const text = readFileSync(place, "utf8");
        if (hashText(text) !== sha256) throw new Error(`${place} changed while it was read`);
        return text;
      },
    };
    rememberHash(file, sha256);
    return file;
  }

  /** What the next run needs to know. */
  record(): UnitRecord {
    const numbers = new Map<Cell, number>();
    const units = [...this.#done].map(([id, { cells, result }]) => {
      for (const cell of cells) if (!numbers.has(cell)) numbers.set(cell, numbers.size);
      return [id, { cells: [...cells].map((cell) => numbers.get(cell) ?? 0), result }] as const;
    });
    return {
      cells: [...numbers.keys()].map((cell) => [cell.name, cell.hash()]),
      units: Object.fromEntries(units),
    };
  }
}

/** What is laid out later is not what will stand on disk. */
const captureFile = (file: OutputFile): StoredResult | null =>
  file.layout === "final"
    ? { file: { path: file.path, origin: file.origin, sha256: hashFile(file) } }
    : null;
