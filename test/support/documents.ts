/** Two descriptions compared as plain JSON, without the model: what a diff must find, and nothing else. */

// The documents are data; their shape is what is looked at.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Any = any;

/** One difference, as pointers into the old and the new document; `null` where one has nothing there. */
export interface Difference {
  readonly old: string | null;
  readonly new: string | null;
}

const PROSE = new Set(["description", "summary", "example", "examples", "externalDocs", "title"]);
/** Maps whose keys are names of the API, not keywords. */
const NAMES = new Set(
  "properties schemas paths responses content headers mapping securitySchemes variables patternProperties encoding scopes requestBodies parameters".split(
    " ",
  ),
);
/** Values that say no more than their absence. */
const SILENT: Readonly<Record<string, Any>> = {
  deprecated: false,
  required: false,
  nullable: false,
  readOnly: false,
  writeOnly: false,
  allowReserved: false,
};
/** Formats that repeat the type. */
const IDLE_FORMATS = new Set(["string", "boolean", "int"]);

/** Every place where two documents say different things about an API. */
export function compareDocuments(before: Any, after: Any): readonly Difference[] {
  const found: Difference[] = [];
  walk(strip(before), strip(after), "#", "#", found, false);
  return found;
}

const strip = (root: Any): Any => ({
  ...root,
  tags: undefined,
  info: { version: root.info.version },
});

/** The document with schemas under other names. */
export function renameSchemas(root: Any, names: ReadonlyMap<string, string>): Any {
  const prefix = "#/components/schemas/";
  const text = JSON.stringify(root, (key, value: Any) =>
    key === "$ref" && typeof value === "string" && value.startsWith(prefix)
      ? prefix + (names.get(value.slice(prefix.length)) ?? value.slice(prefix.length))
      : value,
  );
  const renamed = JSON.parse(text);
  const schemas = Object.entries(renamed.components.schemas);
  renamed.components.schemas = Object.fromEntries(
    schemas.map(([name, schema]) => [names.get(name) ?? name, schema]),
  );
  return renamed;
}

const isObject = (value: Any): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const escape = (key: string): string =>
  key.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25");

function walk(a: Any, b: Any, at: string, to: string, found: Difference[], names: boolean): void {
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
    for (const key of keys) {
      if (!names && (PROSE.has(key) || key.startsWith("x-"))) continue;
      walkMember(a, b, key, at, to, found, names);
    }
  } else if (Array.isArray(a) && Array.isArray(b) && isObject(a[0] ?? b[0])) {
    for (let i = 0; i < Math.max(a.length, b.length); i++)
      walk(a[i], b[i], `${at}/${i}`, `${to}/${i}`, found, false);
  } else if (JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b))) {
    found.push({ old: a === undefined ? null : at, new: b === undefined ? null : to });
  }
}

const sorted = (value: Any): Any => (Array.isArray(value) ? [...value].sort() : value);

function walkMember(
  a: Any,
  b: Any,
  key: string,
  at: string,
  to: string,
  found: Difference[],
  names: boolean,
): void {
  const [was, is] = [a[key], b[key]].map((value) => normalize(key, value, names));
  const [oldAt, newAt] = [at, to].map((pointer) => `${pointer}/${escape(key)}`);
  if (!names && key === "required" && (Array.isArray(was) || Array.isArray(is))) {
    const [older, newer] = [was ?? [], is ?? []] as [string[], string[]];
    for (const name of new Set([...older, ...newer])) {
      if (older.includes(name) === newer.includes(name)) continue;
      const tail = `/properties/${escape(name)}#required`;
      found.push({ old: `${at}${tail}`, new: `${to}${tail}` });
    }
  } else if (!names && key === "parameters" && (Array.isArray(was) || Array.isArray(is))) {
    walkParameters(was ?? [], is ?? [], oldAt ?? "", newAt ?? "", found);
  } else if (names && key.startsWith("/") && (was === undefined) !== (is === undefined)) {
    // Operations come and go, not addresses.
    walk(was ?? {}, is ?? {}, oldAt!, newAt!, found, false);
  } else if (was === undefined || is === undefined) {
    if (was !== is)
      found.push({ old: was === undefined ? null : oldAt!, new: is === undefined ? null : newAt! });
  } else walk(was, is, oldAt!, newAt!, found, !names && NAMES.has(key) && isObject(was));
}

function normalize(key: string, value: Any, names: boolean): Any {
  if (names) return value;
  if (key === "format" && IDLE_FORMATS.has(value)) return undefined;
  return key in SILENT && value === SILENT[key] ? undefined : value;
}

/** Parameters go by place and name; those of a path by position are the diff's own finding, and show as two differences. */
function walkParameters(a: Any[], b: Any[], at: string, to: string, found: Difference[]): void {
  const key = (p: Any): string => `${p.in} ${p.name}`;
  const newer = new Map(b.map((p, i) => [key(p), i]));
  const older = new Set(a.map(key));
  for (const [i, p] of a.entries()) {
    const j = newer.get(key(p));
    if (j === undefined) found.push({ old: `${at}/${i}`, new: null });
    else walk(defaults(p), defaults(b[j]), `${at}/${i}`, `${to}/${j}`, found, false);
  }
  for (const [j, p] of b.entries())
    if (!older.has(key(p))) found.push({ old: null, new: `${to}/${j}` });
}

const defaults = (p: Any): Any => {
  const style = p.style ?? (p.in === "query" || p.in === "cookie" ? "form" : "simple");
  return { ...p, style, explode: p.explode ?? style === "form" };
};
