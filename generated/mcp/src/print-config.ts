// Copied by flagforge from templates/mcp/overlay/src/print-config.ts; edit it there.
/** `--print-config`: what to put into an assistant's settings. */
import { identity } from "./identity.js";

const command = { command: "npx", args: ["-y", identity.packageName] };
const variable = identity.credentials[0] ?? "API_KEY";
const PLACEHOLDER = "<your access token>";

/** Renders the configuration for an assistant. */
export function renderConfig(assistant: string): string {
  const env = { [variable]: PLACEHOLDER };
  const name = identity.scheme;
  switch (assistant) {
    case "vscode":
      return renderJson({
        inputs: [
          {
            type: "promptString",
            id: "key",
            description: `${identity.title} access token`,
            password: true,
          },
        ],
        servers: { [name]: { type: "stdio", ...command, env: { [variable]: "${input:key}" } } },
      });
    case "codex":
      return [
        `[mcp_servers.${name}]`,
        `command = ${JSON.stringify(command.command)}`,
        `args = ${JSON.stringify(command.args)}`,
        `env = { ${variable} = ${JSON.stringify(PLACEHOLDER)} }`,
        "",
      ].join("\n");
    default:
      return renderJson({ mcpServers: { [name]: { ...command, env } } });
  }
}

const renderJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
