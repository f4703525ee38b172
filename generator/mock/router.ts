/**
 * Method and path → operation. Where several templates match, the one with the earlier fixed segment wins. Paths may begin
 * with the path of a server of the description, as they do when a client has only the origin replaced.
 */
import type { ApiModel, Operation, Server } from "../model/model.ts";

interface Route {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

export type RouteMatch =
  | {
      readonly kind: "found";
      readonly operation: Operation;
      readonly path: ReadonlyMap<string, string>;
    }
  | { readonly kind: "method"; readonly allowed: readonly string[] }
  | { readonly kind: "none" };

export type Router = (method: string, path: string) => RouteMatch;

/** Builds the router of an API. */
export function buildRouter(model: ApiModel): Router {
  const byBase = new Map<string, Route[]>();
  for (const operation of model.groups.flatMap((group) => group.operations)) {
    const servers = operation.servers.length > 0 ? operation.servers : model.servers;
    const route: Route = { operation, segments: operation.path.split("/").slice(1) };
    for (const base of new Set(["", ...servers.flatMap(basePaths)])) {
      byBase.set(base, [...(byBase.get(base) ?? []), route]);
    }
  }
  // The longest base first: it is the most that a description says of a path.
  const tables = [...byBase]
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
    .map(([base, routes]) => ({ base, find: buildTable(routes) }));
  return (method, path) => {
    const matches = tables
      .filter(({ base }) => `${path}/`.startsWith(`${base}/`))
      .map(({ base, find }) => find(method, path.slice(base.length) || "/"));
    return (
      matches.find(({ kind }) => kind === "found") ??
      matches.find(({ kind }) => kind === "method") ?? { kind: "none" }
    );
  };
}

const MAX_BASES = 64;

/** Paths of a server, one for each choice of the values its variables may have. */
function basePaths({ url, variables }: Server): readonly string[] {
  let urls: readonly string[] = [url];
  for (const { name, defaultValue, values } of variables) {
    const choices = [...new Set<string>([defaultValue, ...values])];
    urls = urls
      .flatMap((text) => choices.map((value) => text.replaceAll(`{${name}}`, value)))
      .slice(0, MAX_BASES);
  }
  return [...new Set(urls)].flatMap((text) => {
    // Relative addresses are those of the description's own host.
    if (!URL.canParse(text, "http://localhost/")) return [];
    const base = new URL(text, "http://localhost/").pathname.replace(/\/+$/, "");
    return base === "" ? [] : [base];
  });
}

function buildTable(unsorted: readonly Route[]): Router {
  const byLength = groupByLength([...unsorted].sort(compareRoutes));
  return (method, path) => {
    const parts = path.split("/").slice(1);
    const matching = (byLength.get(parts.length) ?? []).filter((route) => matches(route, parts));
    const find = (wanted: string): Route | undefined =>
      matching.find(({ operation }) => operation.method === wanted);
    const wanted = method.toLowerCase();
    const found = find(wanted) ?? (wanted === "head" ? find("get") : undefined);
    if (found !== undefined)
      return { kind: "found", operation: found.operation, path: readPath(found, parts) };
    if (matching.length === 0) return { kind: "none" };
    const methods = matching.map(({ operation }) => operation.method.toUpperCase());
    const head = methods.includes("GET") ? ["HEAD"] : [];
    return { kind: "method", allowed: [...new Set([...methods, ...head])] };
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

function readPath({ segments }: Route, parts: readonly string[]): ReadonlyMap<string, string> {
  const values = segments.flatMap((segment, i) => {
    const names = [...segment.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
    const found = toPattern(segment).exec(parts[i] ?? "") ?? [];
    return names.map((name, n) => [name, found[n + 1] ?? ""] as const);
  });
  return new Map(values);
}

/** Percent-decoding that leaves malformed text as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
