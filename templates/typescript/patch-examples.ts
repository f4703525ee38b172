/** Example bodies of operations that take instructions: a builder with one of them. */
import type { Layout } from "../../generator/lang/layout.ts";
import { renderCompactObject, renderString, renderValue } from "../../generator/lang/typescript.ts";
import {
  buildInstructionSample,
  namesEnvironment,
  pickInstruction,
} from "../../generator/model/instruction-samples.ts";
import { findResource } from "../../generator/model/instructions.ts";
import { isObject } from "../../generator/model/fits.ts";
import type { Operation } from "../../generator/model/model.ts";
import { takesInstructions } from "./bodies.ts";
import { methodName, patchNames } from "./patch-names.ts";
import type { Scope } from "./scope.ts";

/** A body, and the import it begins with. */
export interface ExampleBody {
  readonly layout: Layout;
  readonly line: string;
}

/** The body that sends one instruction with a builder; `null` where the operation takes none. */
export function buildPatchBody(scope: Scope, operation: Operation): ExampleBody | null {
  const catalogue = scope.model.instructions;
  const resource = takesInstructions(scope, operation)
    ? findResource(catalogue, operation.id)
    : undefined;
  const instruction = resource === undefined ? undefined : pickInstruction(resource);
  if (catalogue === null || resource === undefined || instruction === undefined) return null;
  const { factory } = patchNames(resource);
  const envelope = namesEnvironment(resource, instruction)
    ? [renderCompactObject([["environmentKey", renderString("production")]])]
    : [];
  const sample = buildInstructionSample(catalogue, instruction);
  const parameters = Object.entries(isObject(sample) ? sample : {}).filter(
    ([name]) => name !== "kind",
  );
  const given = parameters.length === 0 ? [] : [renderValue(Object.fromEntries(parameters))];
  return {
    layout: [factory, "(", ...envelope, ").", methodName(instruction), "(", ...given, ")"],
    line: `import { ${factory} } from ${renderString(`${scope.options.packageName}/patches`)};`,
  };
}
