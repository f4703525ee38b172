// Copied by flagforge from templates/mcp/overlay/src/toolbox.ts; edit it there.
/** Which tools there are. The list follows from the configuration alone: it is the same for every connection. */
import type { Config } from "./config.js";
import { servedIntents } from "./intents/intent.js";
import { servedOperations } from "./session.js";
import { checked } from "./tools/checked.js";
import { operationTool } from "./tools/direct.js";
import { describeTool, executorTool, searchTool } from "./tools/meta.js";
import type { Tool } from "./tools/tool.js";

/** Builds the tools of a configuration, in the order they are listed. */
export function buildTools(config: Config): readonly Tool[] {
  const { mode, excludeTools } = config;
  const tools = ((): readonly Tool[] => {
    switch (mode) {
      case "auto":
        return [...servedIntents(config), ...metaTools(config)].map(checked);
      case "dynamic":
        return metaTools(config).map(checked);
      case "direct":
        return [...servedOperations(config).map(operationTool), checked(describeTool)];
    }
  })();
  return tools.filter(({ name }) => !excludeTools.includes(name));
}

const metaTools = (config: Config): readonly Tool[] => [
  searchTool(config),
  describeTool,
  executorTool("read"),
  ...(config.allowWrites ? [executorTool("write")] : []),
  ...(config.allowDeletes ? [executorTool("delete")] : []),
];
