/** The program that the reference shows for an operation; it imports what it uses. */
import { type Text, untrusted } from "../../generator/values.ts";
import {
  bracketed,
  conditionalGroup,
  group,
  hardline,
  indent,
  join,
  softline,
  type Layout,
} from "../../generator/lang/layout.ts";
import {
  renderPython,
  renderPythonCall,
  renderPythonComment,
  renderPythonDict,
  renderPythonString,
  renderPythonValue,
} from "../../generator/lang/python.ts";
import { PythonImports } from "../../generator/lang/python-imports.ts";
import type { Model } from "../../generator/lang/python-models.ts";
import { resultOf } from "../../generator/lang/python-results.ts";
import { buildSample, cutSample } from "../../generator/model/example.ts";
import { fits } from "../../generator/model/fits.ts";
import type { Json, Operation, TypeRef } from "../../generator/model/model.ts";
import { annotateArgument, describeArgument } from "./apis.ts";
import type { ApiNames, Argument } from "./names.ts";
import { authenticationOf, hostsOf } from "./package.ts";
import { namesOf, type Scope } from "./scope.ts";

/** A whole program: the call with what is required, then, if wanted, with everything where there is more. */
export function renderProgram(
  scope: Scope,
  api: ApiNames,
  operation: Operation,
  fill: "required" | "both",
): string {
  const { arguments: all } = namesOf(scope, operation);
  const args = fill === "both" ? all : all.filter((argument) => argument.required);
  const imports = new PythonImports();
  const rendered = args.map((argument) => renderSample(scope, argument, imports));
  const gives = resultOf(scope, operation).reads !== "nothing";
  const optional = args.filter(({ required }) => !required);
  const required = args.filter((argument) => argument.required);
  const { moduleName } = scope.options;
  const variable = apiVariable(scope, api);
  imports.use(
    `${moduleName}.api`,
    variable === api.module ? api.module : `${api.module} as ${variable}`,
  );
  const variants = [required, ...(optional.length === 0 ? [] : [args])];
  return [
    ...(gives ? ["from pprint import pprint", ""] : []),
    `import ${moduleName}`,
    imports.render(),
    "",
    ...renderSetup(scope),
    `with ${moduleName}.ApiClient(configuration) as api_client:`,
    renderPython(renderInstance(variable, api), 1),
    ...rendered.flatMap(({ rows }) => rows),
    ...variants.flatMap((given, i) => [
      "",
      ...(fill === "both"
        ? [`    # ${i === 0 ? "With what is required" : "With everything"}`]
        : []),
      ...renderAttempt(
        scope,
        api,
        operation,
        rendered.filter(({ argument }) => given.includes(argument)),
        gives,
      ),
    ]),
  ].join("\n");
}

/** Name of an API's module in a program, which imports the package by its name as well: `pets_api` has a `pets_api`. */
const apiVariable = ({ options }: Scope, { module }: ApiNames): string =>
  module === options.moduleName ? `${module}_module` : module;

/** `api_instance = module.Class(api_client)`; a lone argument that is too long has no comma, as ruff has it. */
function renderInstance(variable: string, { type }: ApiNames): Layout {
  const target = `${variable}.${type}`;
  const argument = ["(", indent([softline, "api_client"]), softline, ")"];
  const open: Layout = ["(", indent([hardline, "api_client"]), hardline, ")"];
  return conditionalGroup([
    ["api_instance = ", target, "(api_client)"],
    ["api_instance = ", target, open],
    ["api_instance = (", indent([hardline, target, group(argument)]), hardline, ")"],
  ]);
}

function renderSetup(scope: Scope): readonly string[] {
  const host = hostsOf(scope.model)[0]?.url ?? "";
  const rows = [
    "# The host is optional; this one is the default.",
    renderPython([
      "configuration = ",
      renderPythonCall(`${scope.options.moduleName}.Configuration`, [
        ["host=", renderPythonString(host)],
      ]),
    ]),
  ];
  const [kind, name] = authenticationOf(scope.model);
  const key = renderPythonString(name);
  switch (kind) {
    case "apiKey":
      return [
        ...rows,
        `configuration.api_key[${key}] = "YOUR_API_KEY"`,
        "# A prefix, if one is needed:",
        `# configuration.api_key_prefix[${key}] = "Bearer"`,
        "",
      ];
    case "basic":
      return [
        ...rows,
        'configuration.username = "YOUR_USERNAME"',
        'configuration.password = "YOUR_PASSWORD"',
        "",
      ];
    default:
      return [...rows, 'configuration.access_token = "YOUR_ACCESS_TOKEN"', ""];
  }
}

/** An argument in a program. */
interface Sample {
  readonly argument: Argument;
  /** The variable it stands in, with what it is; none for what stands in the call. */
  readonly rows: readonly string[];
  readonly value: Layout;
}

function renderSample(scope: Scope, argument: Argument, imports: PythonImports): Sample {
  const { name, required } = argument;
  const type = annotateArgument(scope, argument);
  const value = renderArgument(scope, argument, imports);
  // A variable would be any text to a type checker.
  if (type.includes("Literal[")) return { argument, rows: [], value };
  const about = describeArgument(argument);
  const notes: Text = about === "" ? type : untrusted(`${type} | ${about}`);
  const comment = renderPythonComment(required ? notes : `${notes} (optional)`);
  const rows = [`    ${comment}`, renderPython([`${name} = `, value], 1)];
  return { argument, rows, value: name };
}

function renderAttempt(
  scope: Scope,
  { type }: ApiNames,
  operation: Operation,
  args: readonly Sample[],
  gives: boolean,
): readonly string[] {
  const { method } = namesOf(scope, operation);
  const given = args.map(({ argument: { name, required }, value }) =>
    required ? value : [`${name}=`, value],
  );
  const call = renderPythonCall(`api_instance.${method}`, given);
  return [
    "    try:",
    `        ${renderPythonComment(operation.summary)}`,
    renderPython(gives ? ["api_response = ", call] : call, 2),
    ...(gives ? ["        pprint(api_response)"] : []),
    `    except ${scope.options.moduleName}.ApiException as e:`,
    renderPython(
      renderPythonCall("print", [`f"Exception when calling ${type}->${method}: {e}"`]),
      2,
    ),
  ];
}

function renderArgument(scope: Scope, argument: Argument, imports: PythonImports): Layout {
  const { type, example } = argument;
  const bare = type.kind === "nullable" ? type.type : type;
  if (bare.kind === "scalar" && bare.scalar === "binary") return 'b"key\\n"';
  const sample = buildSample(type, {
    types: scope.types,
    mode: "request",
    fill: "required",
    ...(example === undefined ? {} : { example }),
  });
  return renderTyped(scope, type, cutSample(sample ?? null), imports);
}

/** A value as its class is called; what has none is written as it is. */
function renderTyped(scope: Scope, type: TypeRef, value: Json, imports: PythonImports): Layout {
  const inner = (child: TypeRef, item: Json): Layout => renderTyped(scope, child, item, imports);
  switch (type.kind) {
    case "nullable":
      return inner(type.type, value);
    case "union":
      return inner(pickVariant(scope, type.variants, value), value);
    case "list":
      return Array.isArray(value)
        ? bracketed(
            "[",
            (value as readonly Json[]).map((item) => inner(type.items, item)),
            "]",
          )
        : renderPythonValue(value);
    case "map":
      return isObject(value)
        ? renderPythonDict(
            Object.entries(value).map(([key, item]) => [
              renderPythonString(key),
              inner(type.values, item),
            ]),
          )
        : renderPythonValue(value);
    case "named":
      return renderNamed(scope, type.name, value, imports);
    case "scalar":
    case "literal":
    case "tuple":
    case "object":
    case "intersection":
    case "unknown":
    case "never":
      return renderPythonValue(value);
  }
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The first variant that the value satisfies. */
const pickVariant = (scope: Scope, variants: readonly TypeRef[], value: Json): TypeRef =>
  variants.find((variant) =>
    fits(value, variant, { types: scope.types, mode: "request", wholeTuples: true }),
  ) ??
  variants[0] ?? { kind: "unknown", pointer: "" };

function renderNamed(scope: Scope, name: Text, value: Json, imports: PythonImports): Layout {
  const model = scope.names.models.get(name);
  const type = scope.types.get(name)?.type ?? ({ kind: "unknown", pointer: "" } as const);
  if (model !== undefined && isObject(value)) return renderModel(scope, model, value, imports);
  const own = scope.names.classes.find(({ wrapped }) => wrapped === name);
  const plain = renderTyped(scope, type, value, imports);
  if (own === undefined || !(Array.isArray(value) || isObject(value))) return plain;
  useModel(scope, own.name, imports);
  return renderPythonCall(own.name, [plain]);
}

function renderModel(
  scope: Scope,
  model: Model,
  value: { readonly [key: string]: Json },
  imports: PythonImports,
): Layout {
  useModel(scope, model.name, imports);
  const args = Object.entries(value).flatMap(([key, item]): readonly Layout[] => {
    const field = model.fields.find(({ property }) => property.name === key);
    return field === undefined
      ? []
      : [[`${field.name}=`, renderTyped(scope, field.property.type, item, imports)]];
  });
  // One a line: a diff and a reader like them so.
  return args.length === 0
    ? `${model.name}()`
    : [model.name, "(", indent([hardline, join([",", hardline], [...args]), ","]), hardline, ")"];
}

function useModel(scope: Scope, name: string, imports: PythonImports): void {
  const module = scope.names.classes.find((model) => model.name === name)?.module ?? "";
  imports.use(`${scope.options.moduleName}.model.${module}`, name);
}
