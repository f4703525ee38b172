// Copied by flagforge from templates/mcp/overlay/src/narrow.ts; edit it there.
/** What one request over HTTP does without, of all that the server would let it do. Headers never add anything. */
import type { OperationEntry } from "./catalogue-types.js";

/** What a request keeps to. */
export interface Narrowing {
  readonly readOnly: boolean;
  /** Areas, and operations beside those of the areas; both `null` for all. */
  readonly toolsets: readonly string[] | null;
  readonly tools: readonly string[] | null;
}

/** Reads `X-MCP-Readonly`, `X-MCP-Toolsets`, `X-MCP-Tools`. Names that do not exist keep nothing. */
export function readNarrowing(headers: Headers): Narrowing {
  const list = (name: string): readonly string[] | null =>
    headers
      .get(name)
      ?.split(",")
      .map((item) => item.trim()) ?? null;
  return {
    // What is not clearly a no is a yes: a request that wants less must not get more.
    readOnly: !/^(false|0|no|off)?$/i.test(headers.get("x-mcp-readonly")?.trim() ?? ""),
    toolsets: list("x-mcp-toolsets"),
    tools: list("x-mcp-tools"),
  };
}

/** Whether a request may call an operation, as far as its own headers are concerned. */
export function keeps(narrowing: Narrowing | null, entry: OperationEntry): boolean {
  if (narrowing === null) return true;
  const { readOnly, toolsets, tools } = narrowing;
  if (readOnly && entry.kind !== "read") return false;
  if (toolsets === null && tools === null) return true;
  return (
    toolsets?.includes(entry.toolset) === true ||
    toolsets?.includes("all") === true ||
    tools?.includes(entry.name) === true
  );
}
