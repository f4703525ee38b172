/** Samples of the classic Python client for flavors that document the API. */
import type { SampleBook } from "../../generator/emit/samples.ts";
import { renderProgram } from "./examples.ts";
import type { Scope } from "./scope.ts";

export function buildSamples(scope: Scope): SampleBook {
  const { packageName, basePackage } = scope.options;
  const apis = new Map(
    scope.names.apis.flatMap((api) => api.group.operations.map(({ id }) => [id, api] as const)),
  );
  return {
    flavor: "python-classic",
    title: "Classic Python SDK",
    summary: `\`${packageName}\` has the names of the client that openapi-generator made: \`Configuration\`, \`ApiClient\` and a class for each tag. Programs written for that one go on working; calls go through \`${basePackage}\`, with its retries and rate limits. New programs had better use the other one.`,
    install: `pip install ${packageName}`,
    languages: [{ id: "python-classic", label: "Python (classic)", grammar: "python" }],
    render: (operation, language) => {
      const api = apis.get(operation.id);
      return language === "python-classic" && api !== undefined
        ? renderProgram(scope, api, operation, "required")
        : null;
    },
  };
}
