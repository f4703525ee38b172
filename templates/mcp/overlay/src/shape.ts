/** Answers made fit for an assistant: fields chosen, links and empty values left out, secrets hidden, length held. */

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What an answer should look like. */
export interface Shaping {
  /** Dotted paths to keep; lists are gone through. Empty: all. */
  readonly fields: readonly string[];
  /** Keeps links and empty values. */
  readonly full: boolean;
  readonly showSecrets: boolean;
}

/** Applies a shape. */
export function shapeAnswer(value: Json, { fields, full, showSecrets }: Shaping): Json {
  const safe = showSecrets ? value : hideSecrets(value);
  const chosen =
    fields.length === 0
      ? safe
      : pick(
          safe,
          fields.map((field) => field.split(".")),
        );
  return full || fields.length > 0 ? chosen : (prune(chosen) ?? {});
}

/** Properties that only serve programs that follow links. */
const NOISE = new Set(["_links", "_access"]);

/** Leaves out links and empty values; `undefined` where nothing is left. */
function prune(value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => prune(item) ?? null);
  if (!isObject(value)) return value === "" || value === null ? undefined : value;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (NOISE.has(name)) return [];
    const kept = prune(inner);
    const empty = kept === undefined || (Array.isArray(kept) && kept.length === 0);
    return empty ? [] : [[name, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Keeps what lies on one of the paths. A property whose name has dots is found by its whole name, too. */
function pick(value: Json, paths: readonly (readonly string[])[]): Json {
  if (Array.isArray(value)) return value.map((item) => pick(item, paths));
  if (!isObject(value)) return value;
  const picked: Record<string, Json> = {};
  for (const [name, inner] of Object.entries(value)) {
    const rests = paths.flatMap((path) => {
      const length = name.split(".").length;
      return path.slice(0, length).join(".") === name ? [path.slice(length)] : [];
    });
    if (rests.length === 0) continue;
    picked[name] = rests.some((rest) => rest.length === 0) ? inner : pick(inner, rests);
  }
  return picked;
}

const SECRET_NAMES =
  /^(apiKey|mobileKey|sdkKey|secret|clientSecret|_?token|accessToken|privateKey|password|fullKey|triggerURL|authorization)$/i;
const SECRET_VALUES =
  /\b(sdk|mob|api|rel|phc)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;
const HIDDEN = "[hidden]";

/** Hides keys, tokens and secret addresses. */
export function hideSecrets(value: Json): Json {
  if (typeof value === "string") return value.replace(SECRET_VALUES, HIDDEN);
  if (Array.isArray(value)) return value.map(hideSecrets);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      SECRET_NAMES.test(name) && typeof inner === "string" && inner !== ""
        ? HIDDEN
        : hideSecrets(inner),
    ]),
  );
}

/** A value within a length, and what had to go. */
export interface Fitted {
  readonly value: Json;
  /** Path → how many items or characters are missing; `null` where everything is there. */
  readonly omitted: Readonly<Record<string, number>> | null;
}

/** Makes a value at most this long as JSON: drops items from the ends of lists, then cuts long texts. */
export function fitLength(value: Json, maxChars: number): Fitted {
  if (lengthOf(value) <= maxChars) return { value, omitted: null };
  const omitted: Record<string, number> = {};
  let current = structuredClone(value);
  for (let turn = 0; turn < 50 && lengthOf(current) > maxChars; turn++) {
    const found = longestList(current);
    if (found === null) break;
    const { list, path } = found;
    const excess = lengthOf(current) - maxChars;
    let gone = 0;
    for (let saved = 0; saved < excess && list.length > 1; gone++)
      saved += lengthOf(list.pop()) + 1;
    if (gone === 0) list.length = 0;
    omitted[path] = (omitted[path] ?? 0) + Math.max(1, gone);
  }
  for (const most of [1000, 300, 100, 40]) {
    if (lengthOf(current) <= maxChars) break;
    current = cutTexts(current, most, "", omitted);
  }
  if (lengthOf(current) <= maxChars) return { value: current, omitted };
  const text = JSON.stringify(value);
  return {
    value: { beginning: text.slice(0, Math.floor(maxChars / 2)) },
    omitted: { characters: text.length - Math.floor(maxChars / 2) },
  };
}

const lengthOf = (value: Json): number => JSON.stringify(value)?.length ?? 0;

interface FoundList {
  readonly list: Json[];
  readonly path: string;
  readonly length: number;
}

/** The list that takes most room, of those that hold more than one item or much in one. */
function longestList(value: Json, path = ""): FoundList | null {
  if (typeof value !== "object" || value === null) return null;
  const inner = Array.isArray(value)
    ? value.map((item) => longestList(item as Json, `${path}[]`))
    : Object.entries(value).map(([name, item]) =>
        longestList(item as Json, path === "" ? name : `${path}.${name}`),
      );
  const own: FoundList | null =
    Array.isArray(value) && value.length > 1
      ? { list: value, path, length: lengthOf(value) }
      : null;
  return [own, ...inner].reduce(
    (best, one) => (one !== null && (best === null || one.length > best.length) ? one : best),
    null,
  );
}

function cutTexts(value: Json, most: number, path: string, omitted: Record<string, number>): Json {
  if (typeof value === "string") {
    if (value.length <= most) return value;
    omitted[path] = (omitted[path] ?? 0) + value.length - most;
    return `${value.slice(0, most)}…`;
  }
  if (Array.isArray(value)) return value.map((item) => cutTexts(item, most, `${path}[]`, omitted));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      cutTexts(inner, most, path === "" ? name : `${path}.${name}`, omitted),
    ]),
  );
}
