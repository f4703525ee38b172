// Copied by flagforge from templates/mcp/overlay/src/intents/intent.ts; edit it there.
/** A tool that does a task, and the operations it does it with. */
import { findOperation } from "../catalogue.js";
import type { Config } from "../config.js";
import { reasonAgainst } from "../session.js";
import type { Tool } from "../tools/tool.js";
import { domainIntents } from "../domain.js";

export interface Intent {
  readonly tool: Tool;
  readonly kind: "read" | "write";
  /** Ids of operations, all of which have to be served. */
  readonly needs: readonly string[];
}

/** Tools of the tasks whose operations are served. */
export const servedIntents = (config: Config): readonly Tool[] =>
  domainIntents()
    .filter(({ needs }) =>
      needs.every((id) => {
        const entry = findOperation(id);
        return entry !== undefined && reasonAgainst(entry, config) === null;
      }),
    )
    .map(({ tool }) => tool);
