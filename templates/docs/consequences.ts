/** What each kind of change means to those who read and link to the documentation. */
import type { ChangeKind } from "../../generator/diff/change.ts";
import type { TellConsequence } from "../../generator/diff/consequence.ts";

/** Kinds that change which pages there are; what else changes, the pages say. */
const TABLE: Partial<Readonly<Record<ChangeKind, string>>> = {
  "operation-added": "There is a page for it",
  "operation-removed": "Its page is gone; links to it lead nowhere",
  "operation-renamed": "Its page has another address; links to the old one lead nowhere",
  "operation-tag-changed": "Its page is listed in another section",
  "schema-added": "There is a page for it",
  "schema-removed": "Its page is gone; links to it lead nowhere",
  "schema-renamed": "Its page has another address; links to the old one lead nowhere",
};

/** What a change means to links. */
export const consequence: TellConsequence = ({ kind }) => TABLE[kind] ?? null;
