/** Samples of the Python client for flavors that document the API. */
import type { SampleBook } from "../../generator/emit/samples.ts";
import { resultOf } from "../../generator/lang/python-results.ts";
import { findResource } from "../../generator/model/instructions.ts";
import type { Operation } from "../../generator/model/model.ts";
import { clientVariable, renderExample } from "./examples.ts";
import { renderPatchProgram } from "./patch-pages.ts";
import { takesInstructions } from "./patches.ts";
import { namesOf, type Scope } from "./scope.ts";

export function buildSamples(scope: Scope): SampleBook {
  const { packageName, className } = scope.options;
  return {
    flavor: "python",
    title: "Python SDK",
    summary: `\`${packageName}\` has one class, \`${className}\`: every method has an asynchronous twin with an \`a\` before its name, \`raw\` gives status and headers too. \`iterate\` goes through all pages. Failed calls are repeated where that is safe, and rate limits are kept. Models are typed and load when they are used. It runs on Python 3.10 or newer.`,
    install: `pip install ${packageName}`,
    languages: [{ id: "python", label: "Python", grammar: "python" }],
    render: (operation, language) =>
      language === "python" ? renderSample(scope, operation) : null,
  };
}

/** A whole program; a patch made of instructions is shown with its builder. */
function renderSample(scope: Scope, operation: Operation): string {
  const catalogue = scope.model.instructions;
  const resource = findResource(catalogue, operation.id);
  if (catalogue !== null && resource !== undefined && takesInstructions(scope, operation))
    return renderPatchProgram(scope, catalogue, resource, operation);
  const { moduleName, className } = scope.options;
  const gives = resultOf(scope, operation).reads !== "nothing";
  return [
    `from ${moduleName} import ${className}`,
    "",
    `${clientVariable(scope)} = ${className}()`,
    renderExample(scope, operation, gives),
    ...(gives ? [`print(${namesOf(scope, operation).method}_response)`] : []),
  ].join("\n");
}
