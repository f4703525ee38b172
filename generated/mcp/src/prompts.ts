// Copied by flagforge from templates/mcp/overlay/src/prompts.ts; edit it there.
/** Tasks that people start by name. */
import { ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/server";
import { domainPrompts as served } from "./domain.js";

/** An argument of a prompt. */
export interface PromptArgument {
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
}

/** A task with its text. */
export interface PromptDefinition {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly PromptArgument[];
  readonly text: (args: Readonly<Record<string, string>>) => string;
}

/** The prompts as they are listed. */
export const listPrompts = () =>
  served().map(({ name, title, description, arguments: list }) => ({
    name,
    title,
    description,
    arguments: [...list],
  }));

/** A prompt with its arguments filled in. */
export function getPrompt(name: string, given: Readonly<Record<string, string>>) {
  const definition = served().find((candidate) => candidate.name === name);
  if (definition === undefined)
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown prompt ${name}`);
  const args = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
  const missing = definition.arguments.filter(
    (argument) => argument.required === true && args[argument.name] === undefined,
  );
  if (missing.length > 0)
    throw new ProtocolError(
      ProtocolErrorCode.InvalidParams,
      `Missing: ${missing.map((argument) => argument.name).join(", ")}`,
    );
  return {
    description: definition.description,
    messages: [
      { role: "user" as const, content: { type: "text" as const, text: definition.text(args) } },
    ],
  };
}
