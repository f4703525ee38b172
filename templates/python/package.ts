/** The package around the code: client, exports, `pyproject.toml`. */
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import type { Layout } from "../../generator/lang/layout.ts";
import {
  renderDocstring,
  renderDocText,
  renderPython,
  renderPythonCall,
  renderPythonDict,
  renderPythonString,
  renderTomlString,
} from "../../generator/lang/python.ts";
import type { ApiModel } from "../../generator/model/model.ts";
import { hasManySchemes, usedSchemes } from "../../generator/model/security.ts";
import { compareText } from "../../generator/model/words.ts";
import { renderParameterType } from "../../generator/lang/python-annotations.ts";
import { compareMembers, renderImport } from "../../generator/lang/python-imports.ts";
import { EXPORTS } from "./options.ts";
import { emitModule, hasVariables, namedServers, renderAddresses, type Scope } from "./scope.ts";
import {
  credentialImports,
  describeSchemes,
  renderAuthentication,
  renderCredentials,
} from "./security.ts";
import { keyword } from "../../generator/lang/python-types.ts";

/** `client.py`: one property for each namespace. */
export function emitClient(scope: Scope): OutputFile {
  const { options, model, names } = scope;
  const servers = namedServers(scope);
  const namespaces = names.namespaces;
  return emitModule(
    scope,
    "client.py",
    "client",
    {
      className: options.className,
      doc: renderDocstring([`Client of the ${model.title}.`, CLIENT_NOTE], 1) ?? "",
      definition: renderDefinition(scope),
      server: renderPython(["server: ", renderParameterType(annotateServer(scope)), " = None,"], 2),
      hasServers: servers.length > 0,
      servers: servers.map(({ name, template }) => renderDocText(`${name}: ${template}`)),
      variables: hasVariables(model),
      typing: hasManySchemes(model)
        ? "TYPE_CHECKING, Literal, TypedDict"
        : "TYPE_CHECKING, Literal",
      authImport: renderAuthImport(model),
      credentials: renderCredentials(model),
      credentialImports: hasManySchemes(model)
        ? renderImport("._lib.credentials", credentialImports(model), 1)
        : null,
      schemes: describeSchemes(model),
      environmentVariable: options.environmentVariable,
      imports: namespaces.map(({ attribute, type }) =>
        renderImport(`.namespaces.${attribute}`, [type], 1),
      ),
      namespaces: namespaces.map(({ attribute, type, group }) => ({
        head: renderPython(`def ${attribute}(self) -> ${type}:`, 1),
        import: renderImport(`.namespaces.${attribute}`, [type], 2),
        type,
        doc:
          renderDocstring(
            [group === null ? "Published names of operations that moved." : `${group.tag}.`],
            2,
          ) ?? "",
      })),
    },
    "#/tags",
  );
}

/** What the definition's entry for authentication is made of; `null` where that is nothing. */
function renderAuthImport(model: ApiModel): string | null {
  const names = [
    ...(usedSchemes(model).some(({ kind }) => kind !== "mutualTLS") ? ["Authentication"] : []),
    ...(hasManySchemes(model) ? ["Security"] : []),
  ];
  return names.length === 0 ? null : renderImport("._lib.auth", names, 0);
}

/** A server by its name, where there are any, or by its address. */
function annotateServer(scope: Scope): string {
  const names = namedServers(scope).map(({ name }) => renderPythonString(name));
  return names.length === 0 ? "str | None" : `Literal[${names.join(", ")}] | str | None`;
}

const CLIENT_NOTE =
  "One object for synchronous and asynchronous calls, safe to share between threads and event loops. Every method has " +
  "a twin with the prefix `a` that is awaited, and `raw` in every namespace gives status and headers as well.";

function renderDefinition(scope: Scope): string {
  const { options, model } = scope;
  const { versioning, methodOverride } = model;
  const servers = namedServers(scope);
  const version = `${options.packageName}/${options.version}`;
  const args: readonly Layout[] = [
    keyword("servers", renderAddresses(servers)),
    keyword("server", renderPythonString(servers[0]?.name ?? "")),
    renderAuthentication(model),
    keyword("environment_variable", renderPythonString(options.environmentVariable)),
    keyword("user_agent", renderPythonString(version)),
    'models=f"{__package__}.models"',
    keyword("logger", renderPythonString(options.moduleName)),
    ...(versioning === null
      ? []
      : [
          keyword("versioning", [
            "(",
            renderPythonString(versioning.header),
            ", ",
            renderPythonString(versioning.pattern),
            ")",
          ]),
        ]),
    ...(methodOverride === null
      ? []
      : [keyword("method_override", renderPythonString(methodOverride.toLowerCase()))]),
  ];
  return renderPython(["_DEFINITION = ", renderPythonCall("Definition", args)]);
}

/** `__init__.py`: what the package exports, loaded when it is used. */
export function emitInit(scope: Scope): OutputFile {
  const { options, model } = scope;
  const exported = [
    ...Object.entries(EXPORTS).flatMap(([module, names]) =>
      names.map((name) => ({ module, name })),
    ),
    { module: "client", name: options.className },
    ...(hasManySchemes(model)
      ? [
          { module: "_lib.credentials", name: "ClientCredentials" },
          { module: "_lib.credentials", name: "UserPassword" },
          { module: "client", name: "Credentials" },
        ]
      : []),
  ];
  const byModule = [...exported].sort(
    (a, b) => compareText(a.module, b.module) || compareMembers(a.name, b.name),
  );
  return emitModule(
    scope,
    "__init__.py",
    "init",
    {
      doc: renderDocstring([`Client of the ${model.title}.`]) ?? "",
      imports: byModule.map(({ module, name }) =>
        renderImport(`.${module}`, [`${name} as ${name}`], 1),
      ),
      modules: [...exported]
        .sort((a, b) => compareText(a.name, b.name))
        .map(({ module, name }) => `"${name}": "${module}",`),
      version: renderPythonString(options.version),
    },
    "templates/python/package.ts",
  );
}

/** `extension.py`: operations by their ids. */
export function emitExtension(scope: Scope): OutputFile {
  const places = [...scope.names.operations]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, { namespace, constant }]): [Layout, Layout] => [
      renderPythonString(id),
      renderPythonString(`${namespace}:${constant}`),
    ]);
  const call = renderPythonCall("Calls", [`__name__.rpartition(".")[0]`, renderPythonDict(places)]);
  return emitModule(
    scope,
    "extension.py",
    "extension",
    { call: renderPython(["call = ", call]) },
    "#/paths",
  );
}

/** `pyproject.toml` and what lies beside it. */
export function emitProject(scope: Scope): readonly OutputFile[] {
  const { options, model, kit } = scope;
  const origin = "templates/python/pyproject.hbs";
  const text = kit.renderer("pyproject", {
    name: renderTomlString(options.packageName),
    version: renderTomlString(options.version),
    description: renderTomlString(`Python client of the ${model.title}`),
    packages: `[${renderTomlString(`src/${options.moduleName}`)}]`,
  });
  return [
    buildFile("pyproject.toml", text, origin),
    buildFile(`src/${options.moduleName}/py.typed`, "", origin),
    buildFile(".gitignore", "dist/\n.venv/\n__pycache__/\n", origin),
  ];
}
