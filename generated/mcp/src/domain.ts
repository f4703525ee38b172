// Copied by flagforge from templates/mcp/overlay/src/domain.ts; edit it there.
/** What this server knows of its API beyond the operations: tasks, prompts, documents, words. */
import { readFlagDocument, flagTemplates } from "./flag-documents.js";
import { readFlagKeys } from "./flag-keys.js";
import { flagPrompts } from "./flag-prompts.js";
import type { Intent } from "./intents/intent.js";
import { READS } from "./intents/reads.js";
import { WRITES } from "./intents/writes.js";

/** A document by name. */
export interface DomainTemplate {
  readonly uriTemplate: string;
  readonly name: string;
  readonly title: string;
  readonly mimeType: string;
}

/** Tools that do a task. */
export const domainIntents = (): readonly Intent[] => [...READS, ...WRITES];

/** Tasks that people start by name. */
export const domainPrompts = flagPrompts;

/** Documents that clients can attach. */
export const domainTemplates = flagTemplates;

/** Text of such a document; `null` where there is none of that address. */
export const readDomainText = readFlagDocument;

/** Keys that an argument may be. */
export const readDomainKeys = readFlagKeys;

/** What is told of the API. */
export const domainWords = {
  /** What a file is that comes as text. */
  textFile: { extension: "csv", type: "text/csv" },
  changes:
    "Changes act at once on whatever uses the flags: use dry_run first where you can, and tell the user what will change.",
  notFound:
    "Check project, environment and resource keys, for example with list_flags, list_environments or search_operations",
};
