/** Encodings of form and multipart bodies that say something else than what is done without them. */
import type { Content, Encoding, TypeRef } from "./model.ts";

/** The encodings of a body that a client has to know of. */
export const tellingEncodings = ({ encodings, kind, type }: Content): readonly Encoding[] =>
  encodings.filter(
    (encoding) =>
      isStyled(encoding) ||
      (kind === "multipart" &&
        (encoding.headers.some(({ value }) => value !== null) ||
          (encoding.contentType !== null && encoding.contentType !== usualType(type, encoding)))),
  );

/** Where any of these is declared, the value is written the way a query has it and the media type does not count. */
export const isStyled = ({ style, explode, allowReserved }: Encoding): boolean =>
  style !== null || explode !== null || allowReserved;

/** Media type of a property's part where nothing is said; `null` where that depends on more than the property. */
function usualType(type: TypeRef, { property }: Encoding): string | null {
  const declared =
    type.kind === "object" ? type.properties.find(({ name }) => name === property) : undefined;
  switch (declared?.type.kind) {
    case "object":
    case "map":
      return "application/json";
    case "scalar":
      return declared.type.scalar === "binary" ? "application/octet-stream" : "text/plain";
    default:
      return null;
  }
}
