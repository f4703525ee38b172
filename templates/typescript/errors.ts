/** `src/errors`: what a program catches. */
import { buildFile, type OutputFile } from "../../generator/emit/output.ts";
import { renderDocComment } from "../../generator/lang/typescript.ts";
import { typeNameOf, type Scope } from "./scope.ts";

/** The error classes: one for each schema that is the body of an error. */
export function emitErrors(scope: Scope): readonly OutputFile[] {
  const classes = [...scope.errorClasses].map(([declaration, name]) => {
    const type = typeNameOf(scope, declaration);
    const alias = type === name ? `${type}Body` : type;
    return {
      name,
      body: alias,
      comment: renderDocComment([`An error whose body is \`${declaration}\`.`]).join("\n"),
      import:
        type === name
          ? `import type { ${type} as ${alias} } from "../models/${type}.js";`
          : `import type { ${type} } from "../models/${type}.js";`,
    };
  });
  const { renderer } = scope.kit;
  const origin = "#/components/schemas";
  return [
    buildFile(
      "src/errors/classes.ts",
      renderer("errors", {
        imports: classes.map((entry) => entry.import).sort(),
        isEmpty: classes.length === 0,
        classes: classes.map(({ name, body, comment }) => ({ name, body, comment })),
      }),
      origin,
    ),
    buildFile(
      "src/errors/index.ts",
      renderer("errors-index", { alias: `${scope.options.className}Error` }),
      origin,
    ),
  ];
}
