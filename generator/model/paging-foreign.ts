/** What extensions of other tools say of paging, in the words of `x-flagforge-pagination`. */
import { appendPointer } from "../spec/pointer.ts";
import type { Json } from "../values.ts";
import type { PagedOperation } from "./paging.ts";
import { isObject, type ObjectCursor, type Reader } from "./reader.ts";

type Found = { readonly [key: string]: Json };

/** The extension of another tool, translated; `null` where there is none or it says what has no word here. */
export function readForeignPaging(reader: Reader, operation: PagedOperation): ObjectCursor | null {
  for (const [key, translate] of Object.entries(TRANSLATIONS)) {
    const declared = reader.member(operation.at, key);
    if (declared === null || declared.value === false) continue;
    const pointer = appendPointer(operation.at.pointer, key);
    const value = isObject(declared.value) ? translate(declared.value, operation) : null;
    if (value !== null) return { value, pointer };
    reader.ignore(pointer, `What "${key}" says of paging has no counterpart`);
    return null;
  }
  return null;
}

const TRANSLATIONS: Readonly<
  Record<string, (declared: Found, operation: PagedOperation) => Found | null>
> = {
  "x-speakeasy-pagination": readSpeakeasy,
  "x-fern-pagination": readFern,
  "x-stainless-pagination": readStainless,
  "x-stainless-pagination-property": () => null,
};

const isQuery = (operation: PagedOperation, name: string): boolean =>
  operation.parameters.some(
    (parameter) => parameter.location === "query" && parameter.name === name,
  );

const text = (value: Json | undefined): string | null =>
  typeof value === "string" && value !== "" ? value : null;

const field = (value: Json | undefined, key: string): string | null =>
  value !== undefined && isObject(value) ? text(value[key]) : null;

/** `$.data.items[*]` or `$response.data.items` as `/data/items`. */
function toPath(path: string | null): string | null {
  const plain = path?.replace(/^\$(response)?\.?/, "").replace(/\[\*?\]$/, "") ?? "";
  return /^[\w-]+(\.[\w-]+)*$/.test(plain) ? `/${plain.replaceAll(".", "/")}` : null;
}

/** The parts that are there; `null` where one that must be is not. */
function build(
  style: "offset" | "token",
  parameter: string | null,
  items: string | null,
  more: Readonly<Record<string, Json | null>>,
): Found | null {
  if (parameter === null || items === null) return null;
  const present = Object.entries(more).filter(([, value]) => value !== null);
  if (style === "token" && (more["token"] ?? null) === null) return null;
  return Object.fromEntries([
    ["style", style],
    ["parameter", parameter],
    ["items", items],
    ...present,
  ]);
}

const size = (parameter: string | null): Json => (parameter === null ? null : { parameter });

function readSpeakeasy(declared: Found, operation: PagedOperation): Found | null {
  const { inputs, outputs } = declared;
  const named = (type: string): string | null => {
    const list = Array.isArray(inputs) ? (inputs as readonly Json[]) : [];
    const input = list.find(
      (each) => field(each, "type") === type && field(each, "in") !== "requestBody",
    );
    const name = input === undefined ? null : field(input, "name");
    return name !== null && isQuery(operation, name) ? name : null;
  };
  const items = toPath(field(outputs, "results"));
  const limit = size(named("limit"));
  switch (text(declared["type"])) {
    case "offsetLimit":
      return build("offset", named("offset"), items, { size: limit });
    case "cursor":
      return build("token", named("cursor"), items, {
        token: toPath(field(outputs, "nextCursor")),
        size: limit,
      });
    default:
      return null;
  }
}

function readFern(declared: Found, operation: PagedOperation): Found | null {
  const parameter = (key: string): string | null => {
    const name = text(declared[key])?.replace(/^\$request\.(query\.)?/, "") ?? null;
    return name !== null && isQuery(operation, name) ? name : null;
  };
  const items = toPath(text(declared["results"]));
  return declared["cursor"] === undefined
    ? build("offset", parameter("offset"), items, { size: size(parameter("step")) })
    : build("token", parameter("cursor"), items, {
        token: toPath(text(declared["next_cursor"])),
        size: size(parameter("limit")),
      });
}

function readStainless(declared: Found, operation: PagedOperation): Found | null {
  const of = (key: string): string | null => {
    const name = text(declared[key]);
    return name !== null && isQuery(operation, name) ? name : null;
  };
  const items = toPath(text(declared["items"]));
  switch (text(declared["type"])) {
    case "offset":
      return build("offset", of("offset_param"), items, { size: size(of("limit_param")) });
    case "cursor":
      return build("token", of("cursor_param"), items, {
        token: toPath(text(declared["next_cursor"])),
        size: size(of("limit_param")),
      });
    default:
      return null;
  }
}
