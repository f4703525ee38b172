/** The hash of any value that flavors work with. */
import { createHash } from "node:crypto";

/** What stands for an object in place of its content; `null` where its content counts. */
export type Standing = (value: object) => string | null;

export const digest = (text: string): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, 22);

const wholes = new WeakMap<object, string>();

/** Hash of a value that is made of plain data and never changed. */
export function hashWhole(value: object): string {
  const known = wholes.get(value);
  if (known !== undefined) return known;
  const hash = digest(JSON.stringify(value));
  wholes.set(value, hash);
  return hash;
}

/** Equal hashes mean equal content: keys, values, their order, members of maps and sets. */
export const hashContent = (value: unknown, standing: Standing): string => {
  const out: string[] = [];
  write(value, standing, out);
  return digest(out.join(""));
};

function write(value: unknown, standing: Standing, out: string[]): void {
  switch (typeof value) {
    case "string":
      out.push(JSON.stringify(value));
      return;
    case "object":
      if (value === null) out.push("null");
      else writeObject(value, standing, out);
      return;
    case "number":
    case "boolean":
    case "undefined":
    case "bigint":
      out.push(Object.is(value, -0) ? "-0" : String(value));
      return;
    case "function":
      writeFunction(value, standing, out);
      return;
    case "symbol":
      throw new Error(`A symbol can't be compared with what it was in an earlier run`);
  }
}

/** Code is compared by what stands for it alone. */
function writeFunction(value: object, standing: Standing, out: string[]): void {
  const stands = standing(value);
  if (stands === null)
    throw new Error("A function can't be compared with what it was in an earlier run");
  out.push("@", JSON.stringify(stands));
}

function writeObject(value: object, standing: Standing, out: string[]): void {
  const stands = standing(value);
  if (stands !== null) out.push("@", JSON.stringify(stands));
  else if (Array.isArray(value)) writeAll("[", value, standing, out);
  else if (value instanceof Map) writeAll("map(", [...value], standing, out);
  else if (value instanceof Set) writeAll("set(", [...value], standing, out);
  else writeAll("{", Object.entries(value), standing, out);
}

function writeAll(
  open: string,
  items: readonly unknown[],
  standing: Standing,
  out: string[],
): void {
  out.push(open);
  for (const item of items) {
    write(item, standing, out);
    out.push(",");
  }
  out.push(")");
}
