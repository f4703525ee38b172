/** Method and path → operation. Where several templates match, the one with the earlier fixed segment wins. */
import type { ApiModel, Operation } from "../model/model.ts";

interface Route {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

export type RouteMatch =
  | {
      readonly kind: "found";
      readonly operation: Operation;
      readonly path: Readonly<Record<string, string>>;
    }
  | { readonly kind: "method"; readonly allowed: readonly string[] }
  | { readonly kind: "none" };

export type Router = (method: string, path: string) => RouteMatch;

/** Builds the router of an API. */
export function buildRouter(model: ApiModel): Router {
  const routes = model.groups
    .flatMap((group) => group.operations)
    .map((operation): Route => ({ operation, segments: operation.path.split("/").slice(1) }))
    .sort((a, b) => compareRoutes(a, b));
  const byLength = groupByLength(routes);
  return (method, path) => {
    const parts = path.split("/").slice(1);
    const matching = (byLength.get(parts.length) ?? []).filter((route) => matches(route, parts));
    const wanted = method.toLowerCase();
    const found =
      matching.find(({ operation }) => operation.method === wanted) ??
      (wanted === "head"
        ? matching.find(({ operation }) => operation.method === "get")
        : undefined);
    if (found !== undefined)
      return { kind: "found", operation: found.operation, path: readPath(found, parts) };
    if (matching.length === 0) return { kind: "none" };
    return {
      kind: "method",
      allowed: [...new Set(matching.map(({ operation }) => operation.method.toUpperCase()))],
    };
  };
}

function groupByLength(routes: readonly Route[]): Map<number, Route[]> {
  const grouped = new Map<number, Route[]>();
  for (const route of routes) {
    grouped.set(route.segments.length, [...(grouped.get(route.segments.length) ?? []), route]);
  }
  return grouped;
}

const isFixed = (segment: string): boolean => !segment.includes("{");

/** Fixed before variable, position by position; equal shapes by path, so that the order never depends on the input. */
function compareRoutes(a: Route, b: Route): number {
  const length = Math.min(a.segments.length, b.segments.length);
  for (let i = 0; i < length; i++) {
    const difference = Number(isFixed(b.segments[i] ?? "")) - Number(isFixed(a.segments[i] ?? ""));
    if (difference !== 0) return difference;
  }
  return a.operation.path < b.operation.path ? -1 : 1;
}

function matches({ segments }: Route, parts: readonly string[]): boolean {
  return segments.every((segment, i) => {
    const part = parts[i] ?? "";
    return isFixed(segment) ? segment === decode(part) : toPattern(segment).test(part);
  });
}

/** A segment such as `{id}.json` as a pattern; values are never empty. */
const toPattern = (segment: string): RegExp =>
  new RegExp(
    `^${segment
      .split(/\{[^{}]*\}/)
      .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("(.+)")}$`,
  );

function readPath({ segments }: Route, parts: readonly string[]): Readonly<Record<string, string>> {
  const values = segments.flatMap((segment, i) => {
    const names = [...segment.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
    const found = toPattern(segment).exec(parts[i] ?? "") ?? [];
    return names.map((name, n) => [name, found[n + 1] ?? ""] as const);
  });
  return Object.fromEntries(values);
}

/** Percent-decoding that leaves malformed text as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
