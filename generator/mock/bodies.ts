/** Bytes on the wire → the value of a request body, by media type. */
import type { Content, Json, TypeRef } from "../model/model.ts";
import { bareType, coerce, itemType, memberType, parseJson, shapeOf, type Types } from "./types.ts";

export type ReadBody =
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly problem: string };

/** Type and subtype of a media type, in small letters, without parameters. */
const essence = (mediaType: string): string => (mediaType.split(";")[0] ?? "").trim().toLowerCase();

/** The declared content that speaks most exactly of a media type; `null` where none does. */
export function findContent(contents: readonly Content[], mediaType: string): Content | null {
  const given = essence(mediaType);
  const wanted = [given, `${given.split("/")[0] ?? ""}/*`, "*/*", "*"];
  const named = parametersOf(mediaType);
  // Of two that fit, the one that asks for more says it more exactly.
  const fitting = contents
    .map((content) => ({ content, needed: parametersOf(content.mediaType) }))
    .filter(({ needed }) => needed.every((parameter) => named.includes(parameter)))
    .sort((a, b) => b.needed.length - a.needed.length);
  for (const pattern of wanted) {
    const found = fitting.find(({ content }) => essence(content.mediaType) === pattern);
    if (found !== undefined) return found.content;
  }
  return null;
}

/** Parameters of a media type, in small letters. */
const parametersOf = (mediaType: string): readonly string[] =>
  mediaType
    .split(";")
    .slice(1)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== "");

/** Reads a body; never throws. */
export async function readContent(
  content: Content,
  mediaType: string,
  body: Buffer,
  types: Types,
): Promise<ReadBody> {
  try {
    switch (content.kind) {
      case "json":
        return { ok: true, value: JSON.parse(body.toString("utf8")) as Json };
      case "text":
        return { ok: true, value: coerce(body.toString("utf8"), content.type, types) };
      case "binary":
        return { ok: true, value: body.toString("latin1") };
      case "form":
      case "multipart":
        return { ok: true, value: await readForm(content, mediaType, body, types) };
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `is not ${content.mediaType}: ${reason}` };
  }
}

/** Fields of a form; each is read as its property's type, files as text. */
async function readForm(
  content: Content,
  mediaType: string,
  body: Buffer,
  types: Types,
): Promise<Json> {
  const headers = { "content-type": mediaType };
  const form = await new Response(new Uint8Array(body), { headers }).formData();
  const texts = new Map<string, string[]>();
  for (const [name, entry] of form) {
    const text = typeof entry === "string" ? entry : await entry.text();
    texts.set(name, [...(texts.get(name) ?? []), text]);
  }
  const fields = [...texts].map(([name, values]): [string, Json] => [
    name,
    readField(content, name, values, types),
  ]);
  return Object.fromEntries(fields);
}

function readField(content: Content, name: string, values: readonly string[], types: Types): Json {
  const type = memberType(content.type, name, types);
  const [first = ""] = values;
  if (type === null) return values.length === 1 ? first : values;
  const items = itemType(shapeOf(type, types));
  if (items === null) return values.length === 1 ? readValue(first, type, types) : values;
  // A list may be one JSON text, one text with commas, or a field for each item.
  const whole = values.length === 1 ? parseJson(first) : null;
  if (Array.isArray(whole)) return whole as readonly Json[];
  const encoding = content.encodings.find(({ property }) => property === name);
  const parts = encoding?.explode === false ? first.split(",") : values;
  return parts.map((part) => readValue(part, items, types));
}

/** Objects and lists are JSON, and so is what may be anything. */
function readValue(text: string, type: TypeRef, types: Types): Json {
  const { kind } = bareType(type, types);
  return kind === "scalar" || kind === "literal"
    ? coerce(text, type, types)
    : readJson(text, type, types);
}

function readJson(text: string, type: TypeRef, types: Types): Json {
  const value = parseJson(text);
  return typeof value === "object" ? value : coerce(text, type, types);
}
