// Copied by flagforge from templates/mcp/overlay/src/print-config.ts; edit it there.
/** `--print-config`: what to put into an assistant's settings. */
import { identity } from "./identity.js";

const command = { command: "npx", args: ["-y", identity.packageName] };
/** A placeholder says what it stands for; the server refuses to start with one. */
const placeholder = (variable: string): string =>
  variable === identity.credentials[0] ? "<your access token>" : `<${variable}>`;

/** Renders the configuration for an assistant. */
export function renderConfig(assistant: string): string {
  const variables = identity.asked;
  const env = Object.fromEntries(variables.map((name) => [name, placeholder(name)]));
  // The first one is what a person is asked for.
  const ids = new Map(variables.map((name, i) => [name, i === 0 ? "key" : `key${i + 1}`]));
  const name = identity.scheme;
  switch (assistant) {
    case "vscode":
      return renderJson({
        inputs: variables.map((variable) => ({
          type: "promptString",
          id: ids.get(variable),
          description:
            variable === identity.credentials[0] ? `${identity.title} access token` : variable,
          password: true,
        })),
        servers: {
          [name]: {
            type: "stdio",
            ...command,
            env: Object.fromEntries(variables.map((v) => [v, `\${input:${ids.get(v)}}`])),
          },
        },
      });
    case "codex":
      return [
        `[mcp_servers.${name}]`,
        `command = ${JSON.stringify(command.command)}`,
        `args = ${JSON.stringify(command.args)}`,
        `env = { ${variables.map((v) => `${v} = ${JSON.stringify(placeholder(v))}`).join(", ")} }`,
        "",
      ].join("\n");
    default:
      return renderJson({ mcpServers: { [name]: { ...command, env } } });
  }
}

const renderJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
