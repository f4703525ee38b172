// Copied by flagforge from templates/mcp/overlay/src/describe.ts; edit it there.
/** What `describe_operation` and the resources say of an operation. */
import { bodyArgument } from "./body-argument.js";
import { answerTypes, requestTypes } from "./catalogue.js";
import type { OperationEntry, ParameterEntry, Schema } from "./catalogue-types.js";
import { renderFields, renderType } from "./notation.js";
import { clip } from "./text.js";
import { resolve } from "./validate.js";

/** Longest description, in characters: about 1,400 tokens. */
const MOST = 4500;

/** Words that a parameter's name says already. */
const OBVIOUS = /^(Key|Id) of the /;

/** Describes an operation: arguments, body, what it does; with `answer` also what comes back. */
export function describeOperation(entry: OperationEntry, answer: boolean): string {
  const { name, method, path, summary, description, kind, beta, deprecated } = entry;
  const marks = [kind, beta ? "beta" : null, deprecated ? "deprecated" : null].filter(
    (mark) => mark !== null,
  );
  const lines = [
    `${name} (${marks.join(", ")}): ${summary}`,
    ...(description === undefined
      ? []
      : [withoutHeader(description)].filter((text) => text !== "")),
    `${method} ${path}`,
    "arguments:",
    ...entry.parameters.map(renderParameter),
    ...renderBody(entry),
  ];
  const returned = answer ? renderAnswer(entry) : [];
  return clip([...lines, ...returned].join("\n"), MOST);
}

/** The client sends the header that betas need. */
const withoutHeader = (text: string): string =>
  text.replaceAll(/\s*Beta: needs the header `[^`]*`\.?/g, "").trim();

function renderParameter({ name, required, schema, description }: ParameterEntry): string {
  const words =
    description === undefined || OBVIOUS.test(description) ? "" : `  // ${clip(description, 100)}`;
  return `  ${name}${required ? "" : "?"}: ${renderType(schema, requestTypes(), 1)}${words}`;
}

function renderBody(entry: OperationEntry): readonly string[] {
  const { body, instructions } = entry;
  if (body === undefined) return [];
  const types = requestTypes();
  const name = `${bodyArgument(entry)}${body.required ? "" : "?"}`;
  if (body.bytes === true) return [`  ${name}: string  // text, or data:TYPE;base64,… for bytes`];
  if (body.files !== undefined) {
    const fields = renderFields(body.schema, types, "    ");
    return [
      `  ${name}: {  // files: ${body.files.join(", ")} as text, or data:TYPE;base64,…`,
      ...fields,
      "  }",
    ];
  }
  const found = resolve(body.schema, types);
  if (
    instructions === undefined &&
    found["properties"] !== undefined &&
    found["allOf"] === undefined
  )
    return [`  ${name}: {`, ...renderFields(found, types, "    "), "  }"];
  if (instructions === undefined) return [`  ${name}: ${renderType(body.schema, types, 2)}`];
  const variants = (body.schema["anyOf"] as readonly Schema[] | undefined) ?? [body.schema];
  return [
    ...variants.map(
      (variant, i) =>
        `  ${i === 0 ? `${name}: ` : "  | "}${renderType(variant, types, i === 0 ? 0 : 1)}`,
    ),
    "  instruction kinds:",
    ...renderInstructions(variants[0] as Schema),
  ];
}

/** The kinds a body takes, each with its parameters. */
export function renderInstructions(patch: Schema): readonly string[] {
  const types = requestTypes();
  const { instructions } = patch["properties"] as Readonly<Record<string, Schema>>;
  const union = resolve((instructions?.["items"] ?? {}) as Schema, types);
  return ((union["anyOf"] ?? []) as readonly Schema[]).map((instruction) => {
    const branches = (instruction["anyOf"] as readonly Schema[] | undefined) ?? [instruction];
    const forms = branches.map((branch) => parametersOf(branch, types));
    return `    ${String(instruction["title"])} ${[...new Set(forms)].join(" | ")}`.trimEnd();
  });
}

function parametersOf(instruction: Schema, types: ReturnType<typeof requestTypes>): string {
  const required = new Set(instruction["required"] as readonly string[] | undefined);
  const fields = Object.entries(
    (instruction["properties"] ?? {}) as Readonly<Record<string, Schema>>,
  )
    .filter(([name, schema]) => name !== "kind" && schema["not"] === undefined)
    .map(
      ([name, schema]) =>
        `${name}${required.has(name) ? "" : "?"}: ${renderType(schema, types, 0)}`,
    );
  return fields.length === 0 ? "" : `{${fields.join(", ")}}`;
}

function renderAnswer({ answer }: OperationEntry): readonly string[] {
  const found = answer === undefined ? undefined : answerTypes()[answer];
  if (found === undefined) return ["answer: nothing or text"];
  return ["answer: {", ...renderFields(found, answerTypes(), "  "), "}"];
}
