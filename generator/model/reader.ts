import type { Collector } from "../diagnostics.ts";
import { placeIn, type SpecDocument } from "../spec/document.ts";
import { appendPointer, resolveRef } from "../spec/pointer.ts";
import { untrusted, type Json, type Text, type Untrusted } from "../values.ts";
import { compareText } from "./words.ts";

/** A place in the description: what stands there and its pointer. */
export interface Cursor {
  readonly value: Json;
  readonly pointer: string;
}

/** A place that is known to be an object. */
export interface ObjectCursor {
  readonly value: { readonly [key: string]: Json };
  readonly pointer: string;
}

/** Reads the description, reports what has the wrong shape and goes on with "absent". */
export class Reader {
  readonly document: SpecDocument;
  readonly collector: Collector;
  readonly #said = new Set<string>();

  constructor(document: SpecDocument, collector: Collector) {
    this.document = document;
    this.collector = collector;
  }

  /** Reports a place of the wrong shape. */
  reject(pointer: string, problem: string, remedy: string): void {
    if (this.isKnown(pointer, problem)) return;
    this.collector.error("FF1401", { ...this.place(pointer), problem, remedy });
  }

  /** Reports something that is read past. */
  ignore(pointer: string, problem: string): void {
    if (this.isKnown(pointer, problem)) return;
    const remedy =
      "The generated code does not know of it; check the result or change the description";
    this.collector.warn("FF1404", { ...this.place(pointer), problem, remedy });
  }

  /** A schema is read once for each place that expands it; what is wrong with it is said once. */
  private isKnown(pointer: string, problem: string): boolean {
    const key = `${pointer} ${problem}`;
    if (this.#said.has(key)) return true;
    this.#said.add(key);
    return false;
  }

  /** File, pointer, line and column of a place, for a diagnostic. */
  place(pointer: string): {
    file: string;
    pointer: string;
    line: number | null;
    column: number | null;
  } {
    return placeIn(this.document, pointer);
  }

  /** Whether what stands beside a `$ref` in a schema counts: OpenAPI 3.0 ignores it. */
  get appliesSiblings(): boolean {
    return !String(this.document.root["openapi"]).startsWith("3.0");
  }

  /** The member `key`, or `null` where there is none. */
  member(at: ObjectCursor, key: Text): Cursor | null {
    if (!Object.hasOwn(at.value, key)) return null;
    const value = at.value[key];
    return value === undefined ? null : { value, pointer: appendPointer(at.pointer, key) };
  }

  asObject(at: Cursor | null, what: string): ObjectCursor | null {
    if (at === null) return null;
    if (isObject(at.value)) return { value: at.value, pointer: at.pointer };
    this.reject(at.pointer, `${what} is ${describe(at.value)}, not an object`, "Make it an object");
    return null;
  }

  object(at: ObjectCursor, key: string): ObjectCursor | null {
    return this.asObject(this.member(at, key), `"${key}"`);
  }

  /** Members of the object under `key`, sorted by name; extensions (`x-…`) left out on request. */
  members(
    at: ObjectCursor,
    key: string,
    extensions: "keep" | "skip" = "keep",
  ): readonly (readonly [Untrusted, Cursor])[] {
    const parent = this.object(at, key);
    return parent === null ? [] : this.entries(parent, extensions);
  }

  entries(
    at: ObjectCursor,
    extensions: "keep" | "skip" = "keep",
  ): readonly (readonly [Untrusted, Cursor])[] {
    const names = Object.keys(at.value).filter((k) => extensions === "keep" || !k.startsWith("x-"));
    return names.sort(compareText).flatMap((name) => {
      const cursor = this.member(at, name);
      return cursor === null ? [] : [[untrusted(name), cursor] as const];
    });
  }

  items(at: ObjectCursor, key: string): readonly Cursor[] {
    const list = this.member(at, key);
    if (list === null) return [];
    if (!Array.isArray(list.value)) {
      this.reject(
        list.pointer,
        `"${key}" is ${describe(list.value)}, not a list`,
        "Make it a list",
      );
      return [];
    }
    return (list.value as readonly Json[]).map((value, i) => ({
      value,
      pointer: appendPointer(list.pointer, String(i)),
    }));
  }

  string(at: ObjectCursor, key: string): Untrusted | null {
    return this.typed(at, key, "a string", (v): v is Untrusted => typeof v === "string");
  }

  /** Text for people: trimmed, `null` where empty. */
  text(at: ObjectCursor, key: string): Untrusted | null {
    const text = this.string(at, key)?.trim() ?? "";
    return text === "" ? null : untrusted(text);
  }

  /** The first of some texts for people, and where to read more. */
  describe(at: ObjectCursor, keys: readonly string[]): Untrusted | null {
    const text = keys.map((key) => this.text(at, key)).find((found) => found !== null) ?? null;
    const docs = this.object(at, "externalDocs");
    const url = docs === null ? null : this.text(docs, "url");
    const label = docs === null ? null : this.text(docs, "description");
    if (url === null) return text;
    const line = label === null ? `See ${url}` : `${label}: ${url}`;
    return untrusted(text === null ? line : `${text}\n\n${line}`);
  }

  number(at: ObjectCursor, key: string): number | null {
    return this.typed(at, key, "a number", (v): v is number => typeof v === "number");
  }

  boolean(at: ObjectCursor, key: string): boolean {
    return (
      this.typed(at, key, "true or false", (v): v is boolean => typeof v === "boolean") ?? false
    );
  }

  strings(at: ObjectCursor, key: string): readonly Untrusted[] {
    return this.items(at, key).flatMap((item) => {
      if (typeof item.value === "string") return [untrusted(item.value)];
      this.reject(
        item.pointer,
        `This is ${describe(item.value)}, not a string`,
        "Make it a string",
      );
      return [];
    });
  }

  /** Any value, `undefined` where there is none. */
  json(at: ObjectCursor, key: string): Json | undefined {
    return this.member(at, key)?.value;
  }

  /** Follows `$ref` of anything but a schema. */
  resolve(at: Cursor, what: string): ObjectCursor | null {
    const here = this.asObject(at, what);
    if (here === null) return null;
    const ref = here.value["$ref"];
    if (typeof ref !== "string") return here;
    return this.asObject(this.target(ref, here.pointer), what);
  }

  /** Where a `$ref` leads; `null` (and a diagnostic) where nowhere. */
  target(ref: string, from: string): Cursor | null {
    const resolved = resolveRef(this.document, ref, from);
    if (resolved.ok) return { value: resolved.value, pointer: resolved.pointer };
    this.collector.add([resolved.diagnostic]);
    return null;
  }

  private typed<T extends Json>(
    at: ObjectCursor,
    key: string,
    wanted: string,
    test: (v: Json) => v is T,
  ): T | null {
    const found = this.member(at, key);
    if (found === null) return null;
    if (test(found.value)) return found.value;
    this.reject(
      found.pointer,
      `"${key}" is ${describe(found.value)}, not ${wanted}`,
      `Make it ${wanted}`,
    );
    return null;
  }
}

export const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function describe(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "object":
      return "an object";
    case "string":
      return "a string";
    default:
      return `the ${typeof value} ${String(value)}`;
  }
}
