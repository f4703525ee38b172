// Copied by flagforge from templates/mcp/overlay/src/listing.ts; edit it there.
/** `--list`: the tools with what they cost an assistant's context. */
import { allToolsets, type Config } from "./config.js";
import { operations } from "./catalogue.js";
import { buildTools } from "./toolbox.js";

/** Characters of JSON per token, about: measured over all tools with o200k. */
const CHARS_PER_TOKEN = 4.3;

const tokensOf = (value: unknown): number =>
  Math.ceil(JSON.stringify(value).length / CHARS_PER_TOKEN);

/** Renders the table. */
export function renderList(config: Config): string {
  const tools = buildTools(config).map(({ name, description, inputSchema, annotations }) => ({
    name,
    description,
    inputSchema,
    annotations,
  }));
  const rows = tools.map((tool) => {
    const { readOnlyHint, destructiveHint } = tool.annotations;
    const effect = readOnlyHint === true ? "read" : destructiveHint === false ? "add" : "change";
    return `${tool.name.padEnd(42)}${effect.padEnd(8)}~${tokensOf(tool)}`;
  });
  const areas = allToolsets().map(
    (area) => `${area} (${operations().filter(({ toolset }) => toolset === area).length})`,
  );
  return `${rows.join("\n")}\n\n${tools.length} tools, about ${tokensOf(tools)} tokens\nToolsets: ${areas.join(", ")}\n`;
}
