/** What this server knows of its API beyond the operations: nothing. */
import type { Intent } from "./intents/intent.js";
import type { PromptDefinition } from "./prompts.js";
import type { Session } from "./session.js";

/** A document by name. */
export interface DomainTemplate {
  readonly uriTemplate: string;
  readonly name: string;
  readonly title: string;
  readonly mimeType: string;
}

/** Tools that do a task. */
export const domainIntents = (): readonly Intent[] => [];

/** Tasks that people start by name. */
export const domainPrompts = (): readonly PromptDefinition[] => [];

/** Documents that clients can attach. */
export const domainTemplates = (): readonly DomainTemplate[] => [];

/** Text of such a document; `null` where there is none of that address. */
export const readDomainText = (
  _session: Session,
  _parts: readonly string[],
  _signal: AbortSignal,
): Promise<string | null> => Promise.resolve(null);

/** Keys that an argument may be. */
export const readDomainKeys = (
  _session: Session,
  _name: string,
  _context: Readonly<Record<string, string>>,
  _signal: AbortSignal,
): Promise<readonly string[]> => Promise.resolve([]);

/** What is told of the API. */
export const domainWords = {
  /** What a file is that comes as text. */
  textFile: { extension: "txt", type: "text/plain" },
  changes: "Changes act at once: tell the user what will change.",
  notFound: "Check the identifiers in the arguments; search_operations finds operations that list them",
};
