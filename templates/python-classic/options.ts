/** Options of the classic Python flavor. */
import { fail } from "../../generator/diagnostics.ts";
import { isIdentifier } from "../../generator/lang/python.ts";
import type { Setting } from "../../generator/values.ts";

export interface ClassicOptions {
  /** Name of the distribution. */
  readonly packageName: string;
  /** Name to import. */
  readonly moduleName: string;
  /** Version of the generated package. */
  readonly version: string;
  /** The package below: its distribution, version, module and client class. */
  readonly basePackage: string;
  readonly baseVersion: string;
  readonly baseModule: string;
  readonly baseClass: string;
  /** Environment variable the credential is read from where none is set. */
  readonly environmentVariable: string;
}

const DISTRIBUTION = /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const MODULE = /^[a-z_][a-z0-9_]*$/;
const VERSION = /^\d+\.\d+\.\d+((a|b|rc)\d+)?$/;

const RULES: Readonly<
  Record<keyof ClassicOptions, readonly [pattern: RegExp, wanted: string, fallback?: string]>
> = {
  packageName: [DISTRIBUTION, "a distribution name such as acme-api-classic"],
  moduleName: [MODULE, "a module name such as acme_api"],
  version: [VERSION, "a version such as 1.0.0", "0.1.0"],
  basePackage: [DISTRIBUTION, "the distribution of the package below, such as acme-api"],
  baseVersion: [VERSION, "the version of the package below, such as 1.0.0", "0.1.0"],
  baseModule: [MODULE, "the module of the package below, such as acme"],
  baseClass: [/^[A-Z][A-Za-z0-9]*$/, "the client class of the package below, such as Acme"],
  environmentVariable: [/^[A-Z_][A-Z0-9_]*$/, "a variable name such as ACME_API_KEY", "API_KEY"],
};

/** Checks the options of the configuration file. */
export function parseOptions(options: Readonly<Record<string, Setting>>): ClassicOptions {
  const unknown = Object.keys(options).find((key) => !Object.hasOwn(RULES, key));
  if (unknown !== undefined) {
    reject(
      unknown,
      "is not an option of the python-classic flavor",
      `Use ${Object.keys(RULES).join(", ")}`,
    );
  }
  const entries = Object.entries(RULES).map(([key, [pattern, wanted, fallback]]) => {
    const value = options[key] ?? fallback;
    if (typeof value === "string" && pattern.test(value)) return [key, value] as const;
    const problem = value === undefined ? "is missing" : "has a wrong value";
    return reject(key, problem, `Give it ${wanted}`);
  });
  const checked = Object.fromEntries(entries) as unknown as ClassicOptions;
  const { moduleName, baseModule, packageName, basePackage } = checked;
  if (!isIdentifier(moduleName))
    reject("moduleName", `is ${moduleName}, a word of Python`, `Give it ${RULES.moduleName[1]}`);
  if (moduleName === baseModule)
    reject("moduleName", "is that of the package below", "Give the two packages different names");
  if (packageName === basePackage)
    reject("packageName", "is that of the package below", "Give the two packages different names");
  return checked;
}

const reject = (key: string, problem: string, remedy: string): never =>
  fail("FF1002", { problem: `The option flavors.python-classic.${key} ${problem}`, remedy });
