/** Samples of the TypeScript client for flavors that document the API. */
import type { SampleBook } from "../../generator/emit/samples.ts";
import { renderClassExample, renderFunctionExample } from "./examples.ts";
import type { Scope } from "./scope.ts";

export function buildSamples(scope: Scope): SampleBook {
  const { packageName, className } = scope.options;
  return {
    flavor: "typescript",
    title: "TypeScript SDK",
    summary: `\`${packageName}\` calls every operation in two ways: through the class \`${className}\`, which throws typed errors, and through standalone functions, which give a result to check and leave everything else out of a bundle. It has no dependencies and runs in Node 20 or newer, browsers, Deno, Bun and workers.`,
    install: `npm install ${packageName}`,
    languages: [
      { id: "typescript", label: "TypeScript", grammar: "typescript" },
      { id: "typescript-function", label: "TypeScript function", grammar: "typescript" },
    ],
    render: (operation, language) => {
      if (language === "typescript") return renderClassExample(scope, operation);
      return language === "typescript-function" ? renderFunctionExample(scope, operation) : null;
    },
  };
}
