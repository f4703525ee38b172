/** Which function of the run time writes a value. */
import type { Text } from "../../generator/values.ts";
import { parseContentKind } from "../../generator/model/media-types.ts";
import type { Parameter } from "../../generator/model/model.ts";

/** Function of the run time that writes a parameter. */
export function encoderOf(parameter: Parameter): string {
  const { location, style, explode, mediaType } = parameter;
  const exploded = explode ? "Exploded" : "";
  switch (location) {
    case "path":
      if (mediaType !== null) return isText(mediaType) ? "simple" : "jsonPath";
      // The plain encoder is for single values; it is the one in almost every bundle.
      return style === "simple" && !explode && !isSingle(parameter)
        ? "simpleJoined"
        : `${style}${exploded}`;
    case "header":
      if (mediaType !== null) return isText(mediaType) ? "simpleHeader" : "jsonHeader";
      return `simpleHeader${exploded}`;
    case "cookie":
      if (mediaType !== null) return isText(mediaType) ? "formCookie" : "jsonCookie";
      return `formCookie${exploded}`;
    case "query":
      if (mediaType !== null) return isText(mediaType) ? "form" : "jsonParameter";
      return queryEncoder(parameter);
  }
}

const isText = (mediaType: Text): boolean => parseContentKind(mediaType) === "text";

/** Function that writes a value the way a query has it. */
export function queryEncoder(
  value: Pick<Parameter, "style" | "explode" | "allowReserved" | "type">,
): string {
  const { style, explode, allowReserved } = value;
  const reserved = allowReserved ? "Reserved" : "";
  // Exploded, the delimited styles have nothing left to delimit.
  return style === "form" || (style !== "deepObject" && explode)
    ? `${formEncoder(value)}${reserved}`
    : `${style}${reserved}`;
}

/** Lists and single values have encoders of their own, smaller than the general ones. */
function formEncoder(parameter: Pick<Parameter, "explode" | "allowReserved" | "type">): string {
  if (isSingle(parameter)) return "form";
  const isList = parameter.type.kind === "list" && !parameter.allowReserved;
  return `${isList ? "list" : "form"}${parameter.explode ? "Exploded" : "Joined"}`;
}

/** Whether a value is never a list or an object. */
const isSingle = ({ type }: Pick<Parameter, "type">): boolean => {
  const plain = type.kind === "nullable" ? type.type : type;
  return plain.kind === "scalar" || plain.kind === "literal";
};
