/** Media types. */
import { type Text, untrusted, type Untrusted } from "../values.ts";
import type { ContentKind } from "./model.ts";

/** How a body of this media type is encoded. */
export function parseContentKind(mediaType: Text): ContentKind {
  const type = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  if (/^(application|\*)\/(json|\*)$|^text\/json$|\+json$/.test(type)) return "json";
  if (type.startsWith("multipart/")) return "multipart";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type.startsWith("text/") || /[/+]xml$|[/+]yaml$/.test(type)) return "text";
  return "binary";
}

/** The media types of a list that commas separate. */
export const splitMediaTypes = (list: Text): readonly Untrusted[] =>
  list.split(",").map((each) => untrusted(each.trim()));

/** A media type without its parameters. */
export const bareMediaType = (mediaType: Text): Untrusted =>
  untrusted((mediaType.split(";")[0] ?? "").trim().toLowerCase());
