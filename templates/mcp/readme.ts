/** The README of the server's users. */
import type { Hostile } from "../../generator/values.ts";
import type { Kit } from "../../generator/emit/flavor.ts";
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import { renderCode, renderTable } from "../../generator/lang/markdown.ts";
import type { ApiModel } from "../../generator/model/model.ts";
import type { OperationEntry } from "./overlay/src/catalogue-types.ts";
import { SETTINGS, type Setting } from "./overlay/src/settings.ts";
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
  const text = kit.renderer("readme", {
    title,
    packageName,
    commandName,
    variable,
    aliases: credentialVariables.slice(1).map(renderCode).join(", ") || null,
    scheme: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
    count: String(entries.length),
    beta: String(entries.filter(({ beta }) => beta === true).length),
    hasFlags: entries.some(({ id }) => id === "patchFeatureFlag"),
    instances: renderInstances(model),
    settings: renderTable(
      ["Flag", "Variable", "Default", "What it does"],
      SETTINGS.map((setting) => renderSetting(setting, environmentPrefix)),
    ),
    toolsets: renderTable(
      ["Area", "Operations", "By default in direct mode"],
      renderAreas(entries, options),
    ),
  });
  return buildFile("README.md", text, "templates/mcp/readme.hbs", "markdown");
}

/** Servers by name; the first has a second one. */
const renderInstances = ({ servers }: ApiModel): string =>
  servers
    .map(
      ({ name, url }, i) =>
        `${renderCode(name ?? url)}${i === 0 && name !== "us" ? " (also `us`)" : ""}`,
    )
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
