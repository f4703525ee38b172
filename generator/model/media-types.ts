/** Media types. */
import type { ContentKind } from "./model.ts";

/** How a body of this media type is encoded. */
export function parseContentKind(mediaType: string): ContentKind {
  const type = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  if (/^(application|\*)\/(json|\*)$|^text\/json$|\+json$/.test(type)) return "json";
  if (type.startsWith("multipart/")) return "multipart";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type.startsWith("text/") || /[/+]xml$|[/+]yaml$/.test(type)) return "text";
  return "binary";
}
