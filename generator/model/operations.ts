/** Path items → operations. */
import { untrusted, type Text, type Untrusted } from "../values.ts";
import { buildBody, buildResponses } from "./contents.ts";
import { buildCallbacks } from "./inbound.ts";
import { METHODS, type Method, type Operation, type Server } from "./model.ts";
import { buildWords, type NameDecisions } from "./names.ts";
import { buildParameters, parseTemplate } from "./parameters.ts";
import { buildEffect, buildStability } from "./client-facts.ts";
import type { Cursor, ObjectCursor, Reader } from "./reader.ts";
import { buildSecurity, buildServers } from "./servers.ts";
import type { TypeContext } from "./types.ts";
import { renderSentence, splitWords } from "./words.ts";

/** Operations without a tag are grouped under this one. */
export const NO_TAG = untrusted("default");

/** Extension that says whether an operation may be sent twice. */
const IDEMPOTENT = "x-flagforge-idempotent";

/** An operation and its place; how it pages is not known before all types are. */
export type OperationDraft = Omit<Operation, "paging"> & { readonly at: ObjectCursor };

/** Every operation, in order of path and method. */
export function buildOperations(
  context: TypeContext,
  root: ObjectCursor,
  decisions: NameDecisions,
): readonly OperationDraft[] {
  const { reader } = context;
  return reader.members(root, "paths", "skip").flatMap(([path, at]) => {
    const item = reader.resolve(at, "A path item");
    if (item === null) return [];
    if (!path.startsWith("/")) {
      reader.reject(
        item.pointer,
        `The path ${JSON.stringify(path)} does not begin with /`,
        "Begin it with /",
      );
      return [];
    }
    return METHODS.flatMap((method) => {
      const operation = reader.member(item, method);
      return operation === null
        ? []
        : buildOperation(context, { path, method, item, operation }, decisions);
    });
  });
}

interface Place {
  readonly path: Untrusted;
  readonly method: Method;
  readonly item: ObjectCursor;
  readonly operation: Cursor;
}

function buildOperation(
  context: TypeContext,
  place: Place,
  decisions: NameDecisions,
): readonly OperationDraft[] {
  const { reader } = context;
  const at = reader.asObject(place.operation, "An operation");
  if (at === null) return [];
  const id = reader.text(at, "operationId") ?? deriveId(place.method, place.path);
  const words = buildWords(id, decisions.operations);
  const body = reader.member(at, "requestBody");
  return [
    {
      id,
      words,
      shortWords: Object.hasOwn(decisions.shortNames, id)
        ? buildWords(id, decisions.shortNames)
        : words,
      tag: reader.strings(at, "tags")[0] ?? NO_TAG,
      method: place.method,
      path: place.path,
      summary: untrusted(
        (
          reader.text(at, "summary") ??
          reader.text(place.item, "summary") ??
          renderSentence(words)
        ).replace(/\.$/, ""),
      ),
      description: reader.describe(at, ["description"]) ?? reader.text(place.item, "description"),
      deprecated: reader.boolean(at, "deprecated"),
      idempotent: reader.member(at, IDEMPOTENT) === null ? null : reader.boolean(at, IDEMPOTENT),
      effect: buildEffect(reader, at),
      parameters: buildParameters(context, place.item, at, place.path),
      body: body === null ? null : buildBody(context, body),
      responses: buildResponses(context, at),
      partialFailures: reader.text(at, "x-flagforge-partial-failures"),
      security: reader.member(at, "security") === null ? null : buildSecurity(reader, at),
      servers: buildOwnServers(reader, at, place.item),
      stability: buildStability(reader, at),
      callbacks: buildCallbacks(context, at),
      at,
      pointer: at.pointer,
    },
  ];
}

/** Servers of the operation, or else those of its path. */
function buildOwnServers(
  reader: Reader,
  operation: ObjectCursor,
  item: ObjectCursor,
): readonly Server[] {
  const own = buildServers(reader, operation);
  return own.length > 0 ? own : buildServers(reader, item);
}

/** An id for an operation that has none: `GET /pets/{id}` → `getPetsById`. */
export function deriveId(method: Method, path: Text): Untrusted {
  const names = parseTemplate(path);
  const fixed = splitWords(path.replaceAll(/\{[^{}]*\}/g, " "));
  const by = names.flatMap((name) => ["by", ...splitWords(name)]);
  const words = [method, ...fixed, ...by];
  return untrusted(
    words
      .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
      .join(""),
  );
}
