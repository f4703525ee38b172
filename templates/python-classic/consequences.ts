/** What each kind of change means to programs that use the classic Python SDK. */
import { readTable, type ConsequenceTable } from "../../generator/diff/consequence.ts";
import { GONE, PYTHON_CONSEQUENCES } from "../../generator/lang/python-consequences.ts";

const TABLE: ConsequenceTable = {
  ...PYTHON_CONSEQUENCES,
  "operation-added": "There is a method for it in the class of its tag",
  "operation-tag-changed": `${GONE}; it moves to another class and module`,
  "operation-deprecated": null,
  "operation-undeprecated": null,
  "operation-stability-changed": null,
  "parameter-added-required":
    "Calls raise TypeError until they give it; arguments by position may move",
  "parameter-became-required":
    "Calls that leave it out raise TypeError; arguments by position may move",
  "parameter-became-optional":
    "It is a keyword now; calls that give it by position raise TypeError",
  "parameter-deprecated": null,
  "parameter-undeprecated": null,
  "error-response-added": "The exception of that status carries a typed body",
  "error-response-removed": "The exception of that status carries no typed body",
  "property-deprecated": null,
  "property-undeprecated": null,
  "schema-deprecated": null,
  "schema-undeprecated": null,
  "server-added": "Its address stands among the configuration's hosts; the order may change",
  "server-removed": "Its address is gone from the configuration's hosts; the order may change",
  "server-changed": "Clients that pick it by index send elsewhere",
  "security-scheme-removed": "The configuration no longer takes that credential",
};

/** What a change means to programs of the classic Python SDK. */
export const consequence = readTable(TABLE);
