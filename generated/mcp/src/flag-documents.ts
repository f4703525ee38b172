// Copied by flagforge from templates/mcp/overlay/src/flag-documents.ts; edit it there.
/** Documents of flags and of instructions. */
import { findOperation, operations } from "./catalogue.js";
import type { OperationEntry, Schema } from "./catalogue-types.js";
import { renderInstructions } from "./describe.js";
import type { DomainTemplate } from "./domain.js";
import { callById, summarizeFlag, type Flag } from "./intents/flag.js";
import type { Session } from "./session.js";
import { fitLength, shapeAnswer } from "./shape.js";

const flagTemplate = {
  uriTemplate: "projects/{projectKey}/flags/{flagKey}",
  name: "flag",
  title: "A flag with what its environments serve",
  mimeType: "application/json",
};

const patchTemplate = {
  uriTemplate: "semantic-patch/{operation}",
  name: "semantic-patch",
  title: "Instruction kinds of an operation",
  mimeType: "text/markdown",
};

/** Documents by name. */
export const flagTemplates = (): readonly DomainTemplate[] => [
  ...(operations().some(({ instructions }) => instructions !== undefined) ? [patchTemplate] : []),
  ...(findOperation("getFeatureFlag") === undefined ? [] : [flagTemplate]),
];

/** Text of a document; `null` where there is none of that address. */
export async function readFlagDocument(
  session: Session,
  parts: readonly string[],
  signal: AbortSignal,
): Promise<string | null> {
  const [first, second = "", third, fourth = ""] = parts;
  if (parts.length === 2 && first === "semantic-patch") return renderPatch(findOperation(second));
  if (parts.length === 4 && first === "projects" && third === "flags")
    return readFlagText(session, second, fourth, signal);
  return null;
}

function renderPatch(entry: OperationEntry | undefined): string | null {
  if (entry?.body === undefined || entry.instructions === undefined) return null;
  const variants = (entry.body.schema["anyOf"] as readonly Schema[] | undefined) ?? [
    entry.body.schema,
  ];
  return `# ${entry.name}\n\n${renderInstructions(variants[0] as Schema)
    .map((line) => `- ${line.trim()}`)
    .join("\n")}`;
}

async function readFlagText(
  session: Session,
  projectKey: string,
  featureFlagKey: string,
  signal: AbortSignal,
): Promise<string | null> {
  if (findOperation("getFeatureFlag") === undefined) return null;
  const flag = await callById(session, "getFeatureFlag", { projectKey, featureFlagKey }, signal);
  const shaped = shapeAnswer(summarizeFlag(flag as Flag, []), {
    fields: [],
    full: false,
    showSecrets: session.config.showSecrets,
  });
  return JSON.stringify(fitLength(shaped, session.config.maxChars).value);
}
