/** What the README tells of credentials by scheme and of variables in addresses; `null` where the API has none. */
import type { Layout } from "../../generator/lang/layout.ts";
import { renderCode, renderFence, renderTable } from "../../generator/lang/markdown.ts";
import { renderProseCell } from "../../generator/lang/prose.ts";
import {
  renderPython,
  renderPythonCall,
  renderPythonDict,
  renderPythonString,
} from "../../generator/lang/python.ts";
import { keyword } from "../../generator/lang/python-types.ts";
import type { SecurityScheme } from "../../generator/model/model.ts";
import { hasManySchemes, tokenFlow, usedSchemes } from "../../generator/model/security.ts";
import { compareMembers } from "../../generator/lang/python-imports.ts";
import type { Scope } from "./scope.ts";

/** Sections of the README. */
export function buildAccess(scope: Scope) {
  return { schemes: buildSchemes(scope), serverVariables: buildVariables(scope) };
}

/** What a scheme takes. */
type Form = "key" | "user" | "client";

function formOf(scheme: SecurityScheme): Form {
  if (scheme.kind === "http" && scheme.scheme === "basic") return "user";
  return tokenFlow(scheme) === undefined ? "key" : "client";
}

const CLASSES: Readonly<Record<Form, readonly string[]>> = {
  key: [],
  user: ["UserPassword"],
  client: ["ClientCredentials"],
};

const TAKES: Readonly<Record<Form, string>> = {
  key: "a key or token, or a function that gives one",
  user: "`UserPassword(username, password)`",
  client:
    "`ClientCredentials(client_id, client_secret)`, with which the client gets its tokens itself; a key or token, or a function that gives one",
};

/** A sample of what a scheme takes; secrets come from the environment. */
function credentialOf(scheme: SecurityScheme): Layout {
  const secret = (name: string): Layout =>
    renderPythonCall("os.environ.get", [renderPythonString(name), renderPythonString("")]);
  switch (formOf(scheme)) {
    case "key":
      return secret("API_KEY");
    case "user":
      return renderPythonCall("UserPassword", [renderPythonString("ann"), secret("PASSWORD")]);
    case "client":
      return renderPythonCall("ClientCredentials", [
        renderPythonString("my-program"),
        secret("CLIENT_SECRET"),
      ]);
  }
}

function buildSchemes(scope: Scope) {
  const { model } = scope;
  if (!hasManySchemes(model)) return null;
  const schemes = usedSchemes(model).filter(({ kind }) => kind !== "mutualTLS");
  const classes = [...new Set(schemes.flatMap((scheme) => CLASSES[formOf(scheme)]))];
  const pairs = schemes.map((scheme): [Layout, Layout] => [
    renderPythonString(scheme.name),
    credentialOf(scheme),
  ]);
  const value = keyword("credentials", renderPythonDict(pairs));
  return {
    table: renderTable(
      ["Scheme", "Takes"],
      schemes.map((scheme) => [renderCode(scheme.name), TAKES[formOf(scheme)]]),
    ),
    sample: renderProgram(scope, "identified", classes, value, ["import os", ""]),
  };
}

function buildVariables(scope: Scope) {
  const { servers, groups } = scope.model;
  const own = groups.flatMap(({ operations }) => operations.flatMap((each) => each.servers));
  const all = [...servers, ...own].filter(({ variables }) => variables.length > 0);
  const [server] = all;
  if (server === undefined) return null;
  const pairs = server.variables.map(({ name, defaultValue, values }): [Layout, Layout] => [
    renderPythonString(name),
    renderPythonString(values.at(-1) ?? defaultValue),
  ]);
  const rows = all.flatMap(({ url, variables }) =>
    variables.map(({ name, defaultValue, values }) => [
      renderCode(name),
      renderProseCell(url),
      renderCode(defaultValue),
      values.length === 0 ? "any" : values.map(renderCode).join(", "),
    ]),
  );
  const value = keyword("server_variables", renderPythonDict(pairs));
  return {
    table: renderTable(["Variable", "Address", "Default", "Values"], rows),
    sample: renderProgram(scope, "placed", [], value, []),
  };
}

function renderProgram(
  { options }: Scope,
  variable: string,
  classes: readonly string[],
  argument: Layout,
  head: readonly string[],
): string {
  const names = [...classes, options.className].sort(compareMembers).join(", ");
  const made = renderPython([`${variable} = `, renderPythonCall(options.className, [argument])]);
  const rows = [...head, `from ${options.moduleName} import ${names}`, "", made];
  return renderFence("python", rows.join("\n"));
}
