/** What the README tells of credentials by scheme and of variables in addresses; `null` where the API has none. */
import { renderCode, renderFence, renderTable } from "../../generator/lang/markdown.ts";
import { renderProseCell } from "../../generator/lang/prose.ts";
import {
  renderCompactObject,
  renderObject,
  renderString,
} from "../../generator/lang/typescript.ts";
import { renderLayout, type Layout } from "../../generator/lang/layout.ts";
import type { SecurityScheme } from "../../generator/model/model.ts";
import { hasManySchemes, tokenFlow, usedSchemes } from "../../generator/model/security.ts";
import type { Scope } from "./scope.ts";

/** Sections of the README. */
export function buildAccess(scope: Scope) {
  return { schemes: buildSchemes(scope), serverVariables: buildVariables(scope) };
}

function buildSchemes(scope: Scope) {
  const { model } = scope;
  if (!hasManySchemes(model)) return null;
  const schemes = usedSchemes(model).filter(({ kind }) => kind !== "mutualTLS");
  const entries = schemes.map((scheme) => [scheme.name, credentialOf(scheme)] as const);
  return {
    table: renderTable(
      ["Scheme", "Takes"],
      schemes.map((scheme) => [renderCode(scheme.name), describe(scheme)]),
    ),
    sample: renderProgram(scope, "identified", [["credentials", renderObject(entries)]]),
  };
}

/** A sample of what a scheme takes; secrets come from the environment. */
function credentialOf(scheme: SecurityScheme): Layout {
  const secret = (name: string): Layout => `process.env[${renderString(name)}] ?? ""`;
  if (scheme.kind === "http" && scheme.scheme === "basic")
    return renderCompactObject([
      ["username", renderString("ann")],
      ["password", secret("PASSWORD")],
    ]);
  if (tokenFlow(scheme) !== undefined)
    return renderCompactObject([
      ["clientId", renderString("my-program")],
      ["clientSecret", secret("CLIENT_SECRET")],
    ]);
  return secret("API_KEY");
}

function describe(scheme: SecurityScheme): string {
  const key = "a key or token, or a function that gives one";
  if (scheme.kind === "http" && scheme.scheme === "basic") return "`{ username, password }`";
  if (tokenFlow(scheme) !== undefined)
    return `\`{ clientId, clientSecret }\`, with which the client gets its tokens itself; ${key}`;
  return key;
}

function buildVariables(scope: Scope) {
  const [server, ...others] = [
    ...scope.model.servers,
    ...scope.model.groups.flatMap(({ operations }) => operations.flatMap(({ servers }) => servers)),
  ].filter(({ variables }) => variables.length > 0);
  if (server === undefined) return null;
  const all = [server, ...others].flatMap(({ url, variables }) =>
    variables.map((variable) => ({ ...variable, url })),
  );
  const values = server.variables.map(
    ({ name, defaultValue, values: listed }) =>
      [name, renderString(listed.at(-1) ?? defaultValue)] as const,
  );
  return {
    table: renderTable(
      ["Variable", "Address", "Default", "Values"],
      all.map(({ name, url, defaultValue, values: listed }) => [
        renderCode(name),
        renderProseCell(url),
        renderCode(defaultValue),
        listed.length === 0 ? "any" : listed.map(renderCode).join(", "),
      ]),
    ),
    sample: renderProgram(scope, "placed", [["serverVariables", renderCompactObject(values)]]),
  };
}

function renderProgram(
  { options }: Scope,
  variable: string,
  entries: readonly (readonly [string, Layout])[],
): string {
  const { className, packageName } = options;
  const text = renderLayout([
    `export const ${variable} = `,
    `new ${className}(`,
    renderObject(entries),
    ");",
  ]);
  return renderFence(
    "typescript",
    `import { ${className} } from ${renderString(packageName)};\n\n${text}`,
  );
}
