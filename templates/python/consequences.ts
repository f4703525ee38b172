/** What each kind of change means to programs that use the Python SDK. */
import { readTable, type ConsequenceTable } from "../../generator/diff/consequence.ts";
import { GONE, PYTHON_CONSEQUENCES } from "../../generator/lang/python-consequences.ts";

const TABLE: ConsequenceTable = {
  ...PYTHON_CONSEQUENCES,
  "operation-added": "There is a method for it, and one with the prefix a",
  "operation-tag-changed": `${GONE}; it moves to another namespace`,
  "operation-deprecated": "Its docstring says that it is deprecated",
  "operation-undeprecated": "Its docstring no longer says that it is deprecated",
  "operation-stability-changed": "Its docstring says how far it may change",
  "parameter-added-required": "Calls raise TypeError until they give it",
  "parameter-became-required": "Calls that leave it out raise TypeError",
  "parameter-became-optional": "Calls may leave it out",
  "parameter-deprecated": "The docstring says that it is deprecated",
  "parameter-undeprecated": "The docstring no longer says that it is deprecated",
  "error-response-added": "The exception of that status has a typed body",
  "error-response-removed": "The exception of that status has no typed body",
  "property-deprecated": "The docstring says that it is deprecated",
  "property-undeprecated": "The docstring no longer says that it is deprecated",
  "schema-deprecated": "The type's docstring says that it is deprecated",
  "schema-undeprecated": "The type's docstring no longer says that it is deprecated",
  "server-added": "The client takes it as a server",
  "server-removed": "The client no longer takes it as a server",
  "server-changed": "Clients that pick it send elsewhere",
  "security-scheme-removed": "The client no longer takes that credential",
};

/** What a change means to programs in Python. */
export const consequence = readTable(TABLE);
