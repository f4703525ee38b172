/** Samples of the MCP server for flavors that document the API: the call of a tool, as it goes over the wire. */
import { renderJson, dataOf } from "../../generator/lang/json.ts";
import { type Text, recordOf } from "../../generator/values.ts";
import type { SampleBook } from "../../generator/emit/samples.ts";
import { buildSample, cutSample } from "../../generator/model/example.ts";
import { fits } from "../../generator/model/fits.ts";
import {
  buildInstructionSample,
  namesEnvironment,
  pickInstruction,
} from "../../generator/model/instruction-samples.ts";
import { findResource, type InstructionResource } from "../../generator/model/instructions.ts";
import type {
  ApiModel,
  Content,
  Json,
  Operation,
  Property,
  TypeDeclaration,
  TypeRef,
} from "../../generator/model/model.ts";
import { buildCatalogue } from "./catalogue.ts";
import type { McpOptions } from "./options.ts";
import { bodyArgument } from "./overlay/src/body-argument.ts";
import type { OperationEntry } from "./overlay/src/catalogue-types.ts";

interface Scope {
  readonly model: ApiModel;
  readonly types: ReadonlyMap<Text, TypeDeclaration>;
}

/** Builds the book: each operation through the executor of its kind, and through its own tool. */
export function buildSamples(model: ApiModel, options: McpOptions): SampleBook {
  const scope: Scope = { model, types: new Map(model.types.map((type) => [type.name, type])) };
  const entries = new Map(
    buildCatalogue(model, options).map((entry) => [entry.id, dataOf<OperationEntry>(entry)]),
  );
  const { title, packageName } = options;
  return {
    flavor: "mcp",
    title: "MCP server",
    summary: `\`${packageName}\` lets Claude, Cursor, VS Code, Codex and other assistants use ${title}. An assistant finds an operation with \`search_operations\` and calls it with \`read_operation\`, \`write_operation\` or \`delete_operation\`; with \`--mode direct\` every operation is a tool of its own. Without flags the server only reads: \`--allow-writes\`, \`--allow-deletes\` and \`--beta\` lift that, and what can't be undone is confirmed first. Samples show the request \`tools/call\` of the protocol. The command below prints the settings of Claude; \`cursor\`, \`vscode\` and \`codex\` are known, too.`,
    install: `npx -y ${packageName} --print-config claude`,
    languages: [
      { id: "mcp", label: "MCP", grammar: "json" },
      { id: "mcp-direct", label: "MCP direct", grammar: "json" },
    ],
    render: (operation, language) => {
      const entry = entries.get(operation.id);
      if (entry === undefined) return null;
      const args = buildArguments(scope, entry, operation);
      if (language === "mcp-direct") return renderCall(entry.name, args);
      if (language !== "mcp") return null;
      const inner = Object.keys(args).length === 0 ? {} : { arguments: args };
      return renderCall(`${entry.kind}_operation`, { name: entry.name, ...inner });
    },
  };
}

const renderCall = (name: string, args: { readonly [name: string]: Json }): string =>
  renderJson({ method: "tools/call", params: { name, arguments: args } }, 2);

/** What the operation requires, with values that satisfy the description. */
function buildArguments(
  scope: Scope,
  entry: OperationEntry,
  operation: Operation,
): { readonly [name: string]: Json } {
  const parameters = operation.parameters.flatMap(
    (parameter): readonly (readonly [Text, Json])[] => {
      const { name: wire, location, required, type, example } = parameter;
      const shown = entry.parameters.find(
        (each) => each.in === location && (each.wire ?? each.name) === wire,
      );
      if (!required || shown === undefined) return [];
      return [[shown.name, sampleOf(scope, type, example) ?? null]];
    },
  );
  const body = buildBody(scope, operation);
  const given = body === undefined ? [] : [[bodyArgument(entry), body] as const];
  return recordOf([...parameters, ...given]);
}

function buildBody(scope: Scope, operation: Operation): Json | undefined {
  const [content] = operation.body?.contents ?? [];
  if (content === undefined) return undefined;
  const resource = findResource(scope.model.instructions, operation.id);
  if (resource !== undefined) return buildPatch(scope, resource);
  if (content.kind === "multipart") return buildUpload(scope, content);
  const body = sampleOf(scope, content.type, content.example);
  return body === undefined ? undefined : withInstructions(scope, operation, body);
}

/** A body with one instruction. */
function buildPatch(scope: Scope, resource: InstructionResource): Json {
  const instruction = pickInstruction(resource);
  const named = instruction !== undefined && namesEnvironment(resource, instruction);
  return {
    ...(named ? { environmentKey: "production" } : {}),
    instructions: instructionsOf(scope, resource),
  };
}

function instructionsOf({ model }: Scope, resource: InstructionResource): readonly Json[] {
  const instruction = pickInstruction(resource);
  if (model.instructions === null || instruction === undefined) return [];
  return [buildInstructionSample(model.instructions, instruction)];
}

/** A body that carries instructions for later has one of those that it may carry. */
function withInstructions({ model, types }: Scope, { id }: Operation, body: Json): Json {
  const accepting = model.instructions?.accepts.find(({ operation }) => operation === id);
  const resource = model.instructions?.resources.find(
    ({ name }) => name === accepting?.resources[0],
  );
  if (accepting === undefined || resource === undefined) return body;
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const { field, kinds } = accepting;
  const taken = resource.instructions.filter(({ kind }) => kinds?.includes(kind) ?? true);
  return {
    ...body,
    [field]: instructionsOf({ model, types }, { ...resource, instructions: taken }),
  };
}

/** Files come as their text. */
function buildUpload(scope: Scope, { type }: Content): Json {
  const properties = type.kind === "object" ? type.properties : [];
  const valueOf = (property: Property): Json => {
    const bare = property.type.kind === "nullable" ? property.type.type : property.type;
    if (bare.kind === "scalar" && bare.scalar === "binary") return "key\n";
    return sampleOf(scope, property.type, property.example) ?? null;
  };
  return recordOf(properties.map((property) => [property.name, valueOf(property)]));
}

function sampleOf({ types }: Scope, type: TypeRef, example: Json | undefined): Json | undefined {
  const context = { types, mode: "request" } as const;
  const given = example === undefined ? {} : { example };
  const sample = buildSample(type, { ...context, fill: "required", ...given });
  if (sample === undefined) return undefined;
  const cut = cutSample(sample);
  return fits(cut, type, context) ? cut : sample;
}
