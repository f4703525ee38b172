/** The README of the server's users. */
import type { Hostile } from "../../generator/values.ts";
import type { Kit } from "../../generator/emit/flavor.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import { renderCode, renderTable } from "../../generator/lang/markdown.ts";
import type { ApiModel, SecurityScheme } from "../../generator/model/model.ts";
import { tokenFlow, usedSchemes } from "../../generator/model/security.ts";
import { planCredentials, type CredentialPlan } from "./credentials.ts";
import { clientServers, serverVariables } from "./package.ts";
import type { OperationEntry } from "./overlay/src/catalogue-types.ts";
import { settingsOf, type Setting } from "./overlay/src/settings.ts";
import type { McpOptions } from "./options.ts";

/** `README.md`: installation, keys, what is allowed, every flag, troubleshooting. */
export function emitReadme(
  model: ApiModel,
  kit: Kit,
  options: McpOptions,
  entries: readonly Hostile<OperationEntry>[],
): OutputFile {
  const { commandName, packageName, title, environmentPrefix, credentialVariables } = options;
  const [variable = ""] = credentialVariables;
  const plan = planCredentials(model, options);
  const variables = serverVariables(model);
  const text = kit.renderer("readme", {
    title,
    packageName,
    commandName,
    variable,
    aliases: credentialVariables.slice(1).map(renderCode).join(", ") || null,
    schemes: plan.schemes.length === 0 ? null : renderSchemes(model, plan),
    hasCredentials: usedSchemes(model).length > 0,
    ...renderEnvironment(plan, options),
    serverVariables: renderServerVariables(variables),
    scheme: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
    count: String(entries.length),
    beta: String(entries.filter(({ beta }) => beta === true).length),
    hasFlags: entries.some(({ id }) => id === "patchFeatureFlag"),
    instances: renderInstances(model),
    settings: renderTable(
      ["Flag", "Variable", "Default", "What it does"],
      settingsOf({ manySchemes: plan.manySchemes, serverVariables: variables }).map((setting) =>
        renderSetting(setting, environmentPrefix),
      ),
    ),
    toolsets: renderTable(
      ["Area", "Operations", "By default in direct mode"],
      renderAreas(entries, options),
    ),
  });
  return buildFile("README.md", text, "templates/mcp/readme.hbs", "markdown");
}

/** How a client's configuration gives the variables that most calls need. */
function renderEnvironment({ asked }: CredentialPlan, options: McpOptions) {
  const { title, credentialVariables } = options;
  const isKey = (variable: string): boolean => variable === credentialVariables[0];
  const holder = (variable: string): string =>
    JSON.stringify(isKey(variable) ? "<your access token>" : `<${variable}>`);
  const idOf = (i: number): string => (i === 0 ? "key" : `key${i + 1}`);
  const inputs = asked.map(
    (variable, i) =>
      `    { "type": "promptString", "id": "${idOf(i)}", "description": ${JSON.stringify(isKey(variable) ? `${title} access token` : variable)}, "password": true }`,
  );
  return {
    asked: asked.length > 0,
    envFlags: asked
      .map((variable) => `--env ${variable}=$${isKey(variable) ? "MY_TOKEN" : variable} `)
      .join(""),
    envObject: `{ ${asked.map((variable) => `"${variable}": ${holder(variable)}`).join(", ")} }`,
    envInputs: inputs.join(",\n"),
    envOfInputs: `{ ${asked.map((variable, i) => `"${variable}": "\${input:${idOf(i)}}"`).join(", ")} }`,
    envTable: `{ ${asked.map((variable) => `${variable} = ${holder(variable)}`).join(", ")} }`,
  };
}

/** Schemes with their variables; the first alternative that all is there for is used. */
const renderSchemes = ({ auth }: ApiModel, { schemes }: CredentialPlan): string =>
  renderTable(
    ["Scheme", "Variables", "What it is"],
    schemes.map(({ name, key, user, client }) => {
      const forms = [user, client, key === undefined ? undefined : [key]].flatMap((names) =>
        names === undefined ? [] : [names.map(renderCode).join(" and ")],
      );
      const scheme = auth.find((each) => each.name === name);
      return [renderCode(name), forms.join(", or "), scheme === undefined ? "" : describe(scheme)];
    }),
  );

function describe(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case "apiKey":
      return `key, sent as ${scheme.location} ${renderCode(scheme.parameter)}`;
    case "http":
      return scheme.scheme === "basic" ? "user and password" : `HTTP ${renderCode(scheme.scheme)}`;
    case "oauth2":
      return tokenFlow(scheme) === undefined
        ? "OAuth 2 token"
        : "OAuth 2 client credentials, for which the server gets tokens itself, or a token";
    case "openIdConnect":
      return "OpenID Connect token";
    case "mutualTLS":
      return "client certificate";
  }
}

/** Variables of addresses; `null` where there are none. */
function renderServerVariables(
  variables: Readonly<Record<string, readonly string[]>>,
): string | null {
  const names = Object.entries(variables).map(([name, values]) =>
    values.length === 0
      ? renderCode(name)
      : `${renderCode(name)} (${values.map(renderCode).join(", ")})`,
  );
  return names.length === 0 ? null : names.join(", ");
}

/** Servers by name; the first has a second one. */
const renderInstances = (model: ApiModel): string =>
  clientServers(model)
    .map((name, i) => {
      const own = model.servers[i]?.name ?? null;
      return `${renderCode(name)}${i === 0 && own !== null && own !== "us" ? " (also `us`)" : ""}`;
    })
    .join(", ");

const renderSetting = (
  { flag, variable, kind, fallback, help }: Setting,
  prefix: string,
): readonly string[] => [
  renderCode(
    `--${flag}${kind === "switch" ? "" : ` ${typeof kind === "string" ? kind.toUpperCase() : kind.join("/")}`}`,
  ),
  variable === null ? "" : renderCode(`${prefix}_${variable}`),
  fallback === "" ? "" : renderCode(fallback),
  help,
];

function renderAreas(
  entries: readonly Hostile<OperationEntry>[],
  options: McpOptions,
): readonly (readonly string[])[] {
  const areas = [...new Set(entries.map(({ toolset }) => toolset))];
  return areas.map((area) => [
    renderCode(area),
    String(entries.filter(({ toolset }) => toolset === area).length),
    options.defaultToolsets.length === 0 || options.defaultToolsets.includes(area) ? "yes" : "",
  ]);
}
