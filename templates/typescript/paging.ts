/** How a call differs where its operation has pages: options, promise, functions of the run time. */
import type { ImportSet } from "../../generator/emit/imports.ts";
import { bracketed, typeArguments, type Layout } from "../../generator/lang/layout.ts";
import { renderObject, renderString } from "../../generator/lang/typescript.ts";
import type { Operation, Paging, ValuePath } from "../../generator/model/model.ts";
import type { OperationNames } from "./names.ts";

/** Names that a call is written with; asking for one imports it. */
export interface Invocation {
  /** Type of the operation's descriptor. */
  descriptor(): string;
  /** Type of the call's options. */
  options(): string;
  /** Type of what the call gives, for an outcome. */
  promise(names: OperationNames, outcome: Layout): Layout;
  call(): string;
  unwrap(): string;
}

/** The names for an operation. */
export function invocationOf({ paging, method }: Operation, imports: ImportSet): Invocation {
  if (paging === null) {
    return {
      descriptor: () => imports.type("../lib/operation.js", "Operation"),
      options: () => imports.type("../lib/client.js", "RequestOptions"),
      promise: (_, outcome) =>
        typeArguments(imports.type("../lib/result.js", "APIPromise"), [outcome]),
      call: () =>
        // `fetch` refuses it.
        method === "trace"
          ? imports.value("../lib/trace.js", "callTrace")
          : imports.value("../lib/call.js", "call"),
      unwrap: () => imports.value("../lib/call.js", "unwrap"),
    };
  }
  const module = "../lib/paging.js";
  return {
    descriptor: () => imports.type(module, "PagedOperation"),
    options: () => imports.type(module, "PageOptions"),
    promise: (names, outcome) =>
      typeArguments(imports.type(module, "PagePromise"), [
        outcome,
        names.item,
        ...(outcome === names.response ? [] : [names.response]),
      ]),
    call: () => imports.value(module, "callPages"),
    unwrap: () => imports.value(module, "unwrapPages"),
  };
}

/** What the run time knows of the pages. */
export function renderPaging(paging: Paging): Layout {
  const optional = (key: string, path: ValuePath | null): readonly (readonly [string, Layout])[] =>
    path === null ? [] : [[key, renderPath(path)]];
  const entries: readonly (readonly [string, Layout])[] = [
    ["style", renderString(paging.style)],
    ["parameter", renderString(paging.parameter)],
    ["items", renderPath(paging.items)],
    ...optional("total", paging.total),
    ...optional("next", paging.next),
    ...renderStyle(paging),
  ];
  return renderObject(entries);
}

function renderStyle(paging: Paging): readonly (readonly [string, Layout])[] {
  switch (paging.style) {
    case "offset":
      return [];
    case "token":
      return [["token", renderPath(paging.token)]];
    case "search-after":
    case "keyset":
      return [["key", renderPath(paging.key)]];
    case "time-window":
      return [
        ["time", renderPath(paging.time)],
        ["id", renderPath(paging.id)],
      ];
  }
}

const renderPath = (path: ValuePath): Layout => bracketed("[", path.map(renderString), "]");
