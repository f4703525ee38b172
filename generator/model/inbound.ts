/** Webhooks and callbacks: what the API sends. */
import { untrusted, type Untrusted } from "../values.ts";
import { buildBody, buildResponses } from "./contents.ts";
import { METHODS, type InboundRequest, type Method } from "./model.ts";
import { buildParameters } from "./parameters.ts";
import type { Cursor, ObjectCursor } from "./reader.ts";
import type { TypeContext } from "./types.ts";
import { renderSentence, splitWords } from "./words.ts";

/** The requests that the description announces for the whole API. */
export const buildWebhooks = (
  context: TypeContext,
  root: ObjectCursor,
): readonly InboundRequest[] =>
  context.reader
    .members(root, "webhooks", "skip")
    .flatMap(([name, at]) => buildItem(context, name, null, at));

/** The requests that an operation leads to. */
export const buildCallbacks = (
  context: TypeContext,
  operation: ObjectCursor,
): readonly InboundRequest[] =>
  context.reader.members(operation, "callbacks").flatMap(([name, at]) => {
    const callback = context.reader.resolve(at, "A callback");
    if (callback === null) return [];
    return context.reader
      .entries(callback, "skip")
      .flatMap(([expression, item]) => buildItem(context, name, expression, item));
  });

/** One request for each method of a path item; a method is part of the name where there are several. */
function buildItem(
  context: TypeContext,
  name: Untrusted,
  expression: Untrusted | null,
  at: Cursor,
): readonly InboundRequest[] {
  const item = context.reader.resolve(at, "A path item");
  if (item === null) return [];
  const methods = METHODS.filter((method) => context.reader.member(item, method) !== null);
  return methods.flatMap((method) =>
    buildInbound(context, methods.length > 1 ? `${name} ${method}` : name, {
      name,
      expression,
      item,
      method,
    }),
  );
}

interface Place {
  readonly name: Untrusted;
  readonly expression: Untrusted | null;
  readonly item: ObjectCursor;
  readonly method: Method;
}

function buildInbound(
  context: TypeContext,
  publicName: string,
  { name, expression, item, method }: Place,
): readonly InboundRequest[] {
  const { reader } = context;
  const at = reader.object(item, method);
  if (at === null) return [];
  const words = splitWords(publicName);
  const body = reader.member(at, "requestBody");
  return [
    {
      name,
      words: words.length === 0 ? ["unnamed"] : words,
      expression,
      method,
      summary: untrusted((reader.text(at, "summary") ?? renderSentence(words)).replace(/\.$/, "")),
      description: reader.text(at, "description"),
      deprecated: reader.boolean(at, "deprecated"),
      parameters: buildParameters(context, item, at, null),
      body: body === null ? null : buildBody(context, body),
      responses: reader.member(at, "responses") === null ? [] : buildResponses(context, at),
      pointer: at.pointer,
    },
  ];
}
