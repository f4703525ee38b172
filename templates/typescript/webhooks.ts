/** `src/webhooks.ts`: types of the requests that the API sends. */
import type { Text } from "../../generator/values.ts";
import { ImportSet } from "../../generator/emit/imports.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import { hardline, indent, join, renderLayout, type Layout } from "../../generator/lang/layout.ts";
import { renderDocComment, renderKey } from "../../generator/lang/typescript.ts";
import { camelCase, pascalCase } from "../../generator/lang/words.ts";
import type { InboundRequest, Parameter } from "../../generator/model/model.ts";
import { allOperations, importType, namesOf, type Scope } from "./scope.ts";
import { renderAlias, unionOf } from "./types.ts";
import { commentOf, buildWireType, type WireOptions } from "./wire.ts";

interface Named {
  readonly name: string;
  readonly inbound: InboundRequest;
}

/** Webhooks of the API, then the callbacks of its operations, each with the name of its type. */
export function namedInbound(scope: Scope): readonly Named[] {
  const webhooks = scope.model.webhooks.map((inbound) => ({
    name: `${pascalCase(inbound.words)}Webhook`,
    inbound,
  }));
  const callbacks = allOperations(scope.model).flatMap((operation) =>
    operation.callbacks.map((inbound) => {
      const { method } = namesOf(scope, operation);
      const owner = method.charAt(0).toUpperCase() + method.slice(1);
      return { name: `${owner}${pascalCase(inbound.words)}Callback`, inbound };
    }),
  );
  const taken = new Map<string, number>();
  return [...webhooks, ...callbacks].map(({ name, inbound }) => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return { name: count === 1 ? name : `${name}${count}`, inbound };
  });
}

/** The module; none for an API that sends nothing. */
export function emitWebhooks(scope: Scope): readonly OutputFile[] {
  const named = namedInbound(scope);
  if (named.length === 0) return [];
  const imports = new ImportSet();
  const own = { request: "", response: "", error: "", item: "" };
  const names = new Set(named.flatMap(({ name }) => [name, `${name}Answer`]));
  const plain = importType(scope, imports, "other", { self: "" });
  const reference = (declaration: Text): string => {
    const name = plain(declaration);
    if (!names.has(name)) return name;
    return importType(scope, imports, "other", { ...own, request: name } as never)(declaration);
  };
  const declarations = named.flatMap((entry) => renderInbound(entry, reference));
  return [
    buildFile(
      "src/webhooks.ts",
      scope.kit.renderer("module", {
        imports: imports.render().replaceAll('"../models/', '"./models/') || null,
        declarations,
      }),
      "#/webhooks",
    ),
  ];
}

type Reference = WireOptions["reference"];

function renderInbound({ name, inbound }: Named, reference: Reference): readonly string[] {
  const places = (["path", "query", "header", "cookie"] as const).flatMap((location) => {
    const parameters = inbound.parameters.filter((parameter) => parameter.location === location);
    return parameters.length === 0 ? [] : [renderPlace(location, parameters, reference)];
  });
  const { body } = inbound;
  const types = (body?.contents ?? []).map(
    ({ type }) => buildWireType(type, { open: true, reference }).layout,
  );
  const member: readonly Layout[] =
    body === null || types.length === 0
      ? []
      : [[body.required ? "body: " : "body?: ", unionOf(types), ";"]];
  const where: Text = inbound.expression === null ? "" : ` to \`${inbound.expression}\``;
  const comment = renderDocComment([
    `${inbound.summary}.`,
    ...(inbound.description === null ? [] : [inbound.description]),
    `What the API sends${where} with ${inbound.method.toUpperCase()}.`,
    ...(inbound.deprecated ? ["@deprecated"] : []),
  ]).join("\n");
  const members = [...places, ...member];
  const text =
    members.length === 0
      ? `export type ${name} = Record<string, never>;`
      : renderLayout([
          `export interface ${name} {`,
          indent([hardline, join(hardline, members)]),
          hardline,
          "}",
        ]);
  return [`${comment}\n${text}`, renderAnswer(name, inbound, reference)];
}

function renderPlace(
  location: Parameter["location"],
  parameters: readonly Parameter[],
  reference: Reference,
): Layout {
  const members = parameters.map((parameter): Layout => {
    const { required, name, type } = parameter;
    const comment = renderDocComment(commentOf(parameter), 2).map((row) => [
      row.replace(/^ {4}/, ""),
      hardline,
    ]);
    const key = renderKey(location === "header" ? name.toLowerCase() : name);
    return [
      ...comment,
      key,
      required ? ": " : "?: ",
      buildWireType(type, { open: true, reference }).layout,
      ";",
    ];
  });
  const key = camelCase([
    location === "header" ? "headers" : location === "cookie" ? "cookies" : location,
  ]);
  return [`${key}: {`, indent([hardline, join(hardline, members)]), hardline, "};"];
}

/** What the API wants to be answered. */
function renderAnswer(name: string, inbound: InboundRequest, reference: Reference): string {
  const types = inbound.responses.flatMap(({ contents }) =>
    contents.slice(0, 1).map(({ type }) => buildWireType(type, { open: false, reference }).layout),
  );
  const comment = renderDocComment([`What \`${name}\` is answered with.`]).join("\n");
  return `${comment}\n${renderAlias(`${name}Answer`, types.length === 0 ? "void" : unionOf(types))}`;
}
