/** What YAML texts say, kept as JSON: reading it back takes a fiftieth of the time. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Json } from "../values.ts";
import type { Recall } from "./document.ts";
import { readSealed, writeSealed } from "./sealed.ts";

/** Shorter texts are parsed faster than a file is read. */
const SMALLEST = 2000;

/** Remembers parsed texts in a folder, for one build of the parser. */
export const recallYaml =
  (cacheDirectory: string, build: string): Recall =>
  (text, parse) => {
    if (text.length < SMALLEST) return parse();
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 32);
    const file = join(cacheDirectory, `yaml-${hash}`);
    const known = readSealed(file, build);
    if (known !== null) return JSON.parse(known) as Json;
    const value = parse();
    if (isPlain(value)) writeSealed(file, build, JSON.stringify(value));
    return value;
  };

/** Whether JSON can say it: YAML has numbers that JSON has not. */
const isPlain = (value: Json): boolean => {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(
    (item: Json | undefined) => item !== undefined && isPlain(item),
  );
};
