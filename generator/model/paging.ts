/** `x-flagforge-pagination` of an operation → how its collection continues, checked against parameters and answer. */
import { untrusted, type Untrusted, type Text } from "../values.ts";
import type { Operation, PageSize, Paging, TypeDeclaration, TypeRef, ValuePath } from "./model.ts";
import { readForeignPaging } from "./paging-foreign.ts";
import type { ObjectCursor, Reader } from "./reader.ts";

/** Names of the extension; the second one is the older. */
export const PAGING_EXTENSIONS = ["x-flagforge-pagination", "x-flagforge-paging"];

/** What the extension says of a collection that answers in one piece although its parameters look like paging. */
const ONE_PIECE = "none";

/** Names of the extension's members, for each style, beside those that all have. */
const MEMBERS = {
  offset: ["parameter"],
  token: ["parameter", "token"],
  "search-after": ["parameter", "key"],
  keyset: ["parameter", "key"],
  "time-window": ["parameter", "time", "id"],
} as const satisfies Readonly<Record<Paging["style"], readonly string[]>>;

const COMMON = ["style", "items", "total", "next", "size"];

const STYLES = Object.keys(MEMBERS) as readonly Paging["style"][];

/** What is known of an operation when its paging is read. */
export interface PagedOperation {
  readonly parameters: Operation["parameters"];
  readonly responses: Operation["responses"];
  /** Where the description declares the operation. */
  readonly at: ObjectCursor;
}

/** Reads the extension; `null` where there is none, or where it is wrong and was reported. */
export function buildPaging(
  reader: Reader,
  operation: PagedOperation,
  types: ReadonlyMap<Text, TypeDeclaration>,
): Paging | null {
  const key = PAGING_EXTENSIONS.find((name) => Object.hasOwn(operation.at.value, name));
  if (key !== undefined && operation.at.value[key] === ONE_PIECE) return null;
  const at =
    key === undefined ? readForeignPaging(reader, operation) : reader.object(operation.at, key);
  if (at === null) return null;
  const given = reader.string(at, "style");
  const style = STYLES.find((known) => known === given);
  if (style === undefined) {
    reportPaging(reader, at, "The style of paging is none that is known", STYLES);
    return null;
  }
  const known: readonly string[] = [...COMMON, ...MEMBERS[style]];
  for (const key of Object.keys(at.value)) {
    if (!known.includes(key)) reportPaging(reader, at, `${JSON.stringify(key)} is unknown`, known);
  }
  return new PagingReader(reader, at, operation, types).read(style);
}

function reportPaging(
  reader: Reader,
  at: ObjectCursor,
  problem: string,
  wanted: readonly string[],
): void {
  reader.collector.error("FF1407", {
    ...reader.place(at.pointer),
    problem,
    remedy: `Use ${wanted.join(", ")}`,
  });
}

/** What a path leads to. */
interface Found {
  readonly path: ValuePath;
  readonly type: TypeRef;
}

class PagingReader {
  readonly #reader: Reader;
  readonly #at: ObjectCursor;
  readonly #operation: PagedOperation;
  readonly #types: ReadonlyMap<Text, TypeDeclaration>;

  constructor(
    reader: Reader,
    at: ObjectCursor,
    operation: PagedOperation,
    types: ReadonlyMap<Text, TypeDeclaration>,
  ) {
    this.#reader = reader;
    this.#at = at;
    this.#operation = operation;
    this.#types = types;
  }

  read(style: Paging["style"]): Paging | null {
    const answer = this.#answerType();
    const items = answer === null ? null : this.#path("items", answer);
    const parameter = this.#parameter(this.#at, "parameter");
    const list = items === null ? null : resolveType(items.type, this.#types);
    if (answer === null || items === null || parameter === null) return null;
    if (list?.kind !== "list") {
      this.#reject(`"items" leads to something that is not a list`, "Lead it to the list");
      return null;
    }
    const common = {
      items: items.path,
      item: list.items,
      total: this.#optional("total", answer),
      next: this.#optional("next", answer),
      size: this.#size(),
      pointer: this.#at.pointer,
      parameter,
    };
    switch (style) {
      case "offset":
        return { style, ...common };
      case "token": {
        const token = this.#path("token", answer);
        return token === null ? null : { style, ...common, token: token.path };
      }
      case "search-after":
      case "keyset": {
        const key = this.#path("key", list.items);
        return key === null ? null : { style, ...common, key: key.path };
      }
      case "time-window": {
        const [time, id] = [this.#path("time", list.items), this.#path("id", list.items)];
        return time === null || id === null
          ? null
          : { style, ...common, time: time.path, id: id.path };
      }
    }
  }

  /** The JSON of the first success: what a page is. */
  #answerType(): TypeRef | null {
    const success = this.#operation.responses.find(
      ({ status, contents }) =>
        ((status.kind === "code" && status.code >= 200 && status.code < 300) ||
          (status.kind === "range" && status.hundreds === 2)) &&
        contents[0]?.kind === "json",
    );
    const type = success?.contents[0]?.type;
    if (type !== undefined) return type;
    this.#reject("The operation has no JSON answer to page through", "Remove the extension");
    return null;
  }

  #optional(key: string, from: TypeRef): ValuePath | null {
    return this.#reader.member(this.#at, key) === null
      ? null
      : (this.#path(key, from)?.path ?? null);
  }

  /** A path such as `/_links/next/href`, and the type it leads to. */
  #path(key: string, from: TypeRef): Found | null {
    const text = this.#reader.string(this.#at, key);
    if (text === null || !/^(\/[^/]+)+$/.test(text)) {
      this.#reject(`"${key}" is no path to a value`, "Write it like /_links/next/href");
      return null;
    }
    const path = text
      .slice(1)
      .split("/")
      .map((segment) => untrusted(segment.replaceAll("~1", "/").replaceAll("~0", "~")));
    const type = path.reduce<TypeRef | null>(
      (held, name) => (held === null ? null : propertyType(held, name, this.#types)),
      from,
    );
    if (type !== null) return { path, type };
    this.#reject(`"${key}" leads to ${text}, which the schema does not have`, "Correct the path");
    return null;
  }

  #parameter(at: ObjectCursor, key: string): Untrusted | null {
    const name = this.#reader.string(at, key);
    const declared = this.#operation.parameters.some(
      (parameter) => parameter.location === "query" && parameter.name === name,
    );
    if (name !== null && declared) return name;
    this.#reject(
      `"${key}" is ${JSON.stringify(name)}, which is no query parameter of the operation`,
      "Name one that the operation declares",
    );
    return null;
  }

  #size(): PageSize | null {
    const at = this.#reader.object(this.#at, "size");
    const parameter = at === null ? null : this.#parameter(at, "parameter");
    if (at === null || parameter === null) return null;
    return {
      parameter,
      defaultValue: this.#reader.number(at, "default"),
      maximum: this.#reader.number(at, "maximum"),
    };
  }

  #reject(problem: string, remedy: string): void {
    const { collector } = this.#reader;
    collector.error("FF1407", { ...this.#reader.place(this.#at.pointer), problem, remedy });
  }
}

/** The type behind names and `nullable`. */
function resolveType(type: TypeRef, types: ReadonlyMap<Text, TypeDeclaration>): TypeRef {
  const seen = new Set<Text>();
  let current = type;
  for (;;) {
    if (current.kind === "nullable") current = current.type;
    else if (current.kind === "named" && !seen.has(current.name)) {
      seen.add(current.name);
      current = types.get(current.name)?.type ?? { kind: "unknown", pointer: current.pointer };
    } else return current;
  }
}

/** The type of a property; `null` where a value of this type can't have it. */
function propertyType(
  holder: TypeRef,
  name: string,
  types: ReadonlyMap<Text, TypeDeclaration>,
): TypeRef | null {
  const type = resolveType(holder, types);
  switch (type.kind) {
    case "object":
      return type.properties.find((property) => property.name === name)?.type ?? type.additional;
    case "map":
      return type.values;
    case "intersection":
      return (
        type.parts.map((part) => propertyType(part, name, types)).find((part) => part !== null) ??
        null
      );
    case "unknown":
      return type;
    case "scalar":
    case "literal":
    case "list":
    case "tuple":
    case "named":
    case "union":
    case "nullable":
    case "never":
      return null;
  }
}
