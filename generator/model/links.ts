/** Links of a response. */
import { untrusted, type Untrusted } from "../values.ts";
import { findTarget } from "../spec/anchors.ts";
import { parsePointer, resolvePointer } from "../spec/pointer.ts";
import { isMethod, type Link } from "./model.ts";
import { isObject, type ObjectCursor, type Reader } from "./reader.ts";

/** What an answer says that can be called next. */
export const buildLinks = (reader: Reader, response: ObjectCursor): readonly Link[] =>
  reader.members(response, "links").flatMap(([name, at]): readonly Link[] => {
    const link = reader.resolve(at, "A link");
    if (link === null) return [];
    return [
      {
        name,
        description: reader.text(link, "description"),
        operation: readOperation(reader, link),
        parameters: reader
          .members(link, "parameters")
          .map(([parameter, { value }]) => ({ name: parameter, value })),
        requestBody: reader.json(link, "requestBody"),
        pointer: link.pointer,
      },
    ];
  });

/** `operationId`, or what `operationRef` leads to inside the document. */
function readOperation(reader: Reader, link: ObjectCursor): Untrusted | null {
  const id = reader.string(link, "operationId");
  const ref = reader.string(link, "operationRef");
  if (id !== null || ref === null) {
    if (id === null) reader.ignore(link.pointer, "The link names no operation");
    return id;
  }
  const target = findTarget(reader.document.root, ref, link.pointer);
  const method = target === null ? undefined : parsePointer(target)?.at(-1);
  const found = target === null ? undefined : resolvePointer(reader.document.root, target);
  if (found === undefined || !isObject(found) || !isMethod(method ?? "")) {
    reader.ignore(
      link.pointer,
      `The link's operation ${JSON.stringify(ref)} is not in the document`,
    );
    return null;
  }
  const declared = found["operationId"];
  const called = typeof declared === "string" ? declared : method;
  return called === undefined ? null : untrusted(called);
}
