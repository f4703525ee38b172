/** What each kind of change means to assistants that use the MCP server, and to those who configure it. */
import type { ChangeKind } from "../../generator/diff/change.ts";
import type { TellConsequence } from "../../generator/diff/consequence.ts";

/** Assistants read descriptions anew with every session: what only reads differently, they do not notice. */
const TABLE: Partial<Readonly<Record<ChangeKind, string>>> = {
  "operation-added": "Assistants find a further operation",
  "operation-removed": "Assistants no longer find it; calls of its tool are refused",
  "operation-renamed":
    "Its tool has another name; settings that name the old one no longer concern it",
  "operation-tag-changed": "It belongs to the area of its new tag",
  "operation-deprecated": "It is served with --deprecated only",
  "operation-undeprecated": "It is served without --deprecated",
  "operation-stability-changed": "Whether it needs --beta has changed",
  "operation-security-changed": "Give the server the credential that is asked for now",
  "operation-servers-changed": "Its requests go to another address",
  "parameter-added-optional": "Its tool takes a further argument",
  "parameter-added-required": "Its tool asks for a further argument",
  "parameter-removed": "Calls that give the argument are refused",
  "parameter-renamed": "The argument has another name; the old one is refused",
  "parameter-became-required": "Calls that leave the argument out are refused",
  "parameter-became-optional": "Calls may leave the argument out",
  "body-added-required": "Calls without a body are refused",
  "body-removed": "Calls that give a body are refused",
  "body-became-required": "Calls without a body are refused",
};

/** Of what else breaks: assistants follow the schema of the day, what people wrote down does not. */
const BROKEN = {
  request: "The schema of its tool says so; calls as they were before are refused",
  response: "Answers differ; look at prompts that count on what was there before",
} as const;

/** What a change means to calls of tools. */
export const consequence: TellConsequence = ({ kind, sides, strict }) => {
  const told = TABLE[kind];
  if (told !== undefined) return told;
  if (strict !== "breaking" || sides.length === 0) return null;
  return sides.map((side) => BROKEN[side]).join("; ");
};
