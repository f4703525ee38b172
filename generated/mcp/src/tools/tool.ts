// Copied by flagforge from templates/mcp/overlay/src/tools/tool.ts; edit it there.
/** What a tool is. */
import type { InputRequiredResult } from "@modelcontextprotocol/server";
import type { Arguments } from "../arguments.js";
import type { Schema } from "../catalogue-types.js";
import type { CallContext } from "../confirm.js";
import type { Session } from "../session.js";

/** Hints for clients, from the operations behind a tool. */
export interface Hints {
  readonly readOnlyHint?: boolean;
  readonly destructiveHint?: boolean;
  readonly idempotentHint?: boolean;
  readonly openWorldHint?: boolean;
}

/** What a tool answers: text as it is, any other value as JSON. */
export type ToolAnswer =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "ask"; readonly question: InputRequiredResult };

/** A tool as it is listed, with what it does. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: Schema;
  readonly annotations: Hints;
  readonly run: (session: Session, args: Arguments, context: CallContext) => Promise<ToolAnswer>;
}

/** Answers with a value. */
export const answerValue = (value: unknown): ToolAnswer => ({ kind: "value", value });

export const READ: Hints = { readOnlyHint: true };
export const CHANGE: Hints = { destructiveHint: true };
export const DESTROY: Hints = { destructiveHint: true, idempotentHint: true };

/** An object schema; names with a question mark are optional. */
export function inputOf(fields: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(fields).map(
    ([name, schema]) => [name.replace(/\?$/, ""), schema] as const,
  );
  const required = Object.keys(fields).filter((name) => !name.endsWith("?"));
  return {
    type: "object",
    properties: Object.fromEntries(entries),
    ...(required.length === 0 ? {} : { required }),
  };
}

/** A text, explained where its name does not say it. */
export const text = (description?: string): Schema =>
  description === undefined ? { type: "string" } : { type: "string", description };

export const flag = (description?: string): Schema =>
  description === undefined ? { type: "boolean" } : { type: "boolean", description };

export const count: Schema = { type: "integer" };

export const texts = (description?: string): Schema => ({
  type: "array",
  items: { type: "string" },
  ...(description === undefined ? {} : { description }),
});
