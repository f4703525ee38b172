// Copied by flagforge from templates/mcp/overlay/src/schema-validator.ts; edit it there.
/** Validation of JSON Schema as the SDK asks for it: `build.mjs` puts this in the place of the SDK's own. */
import { Validator } from "@cfworker/json-schema";
import type { jsonSchemaValidator } from "@modelcontextprotocol/server";

/** Interprets schemas; the SDK's default compiles code, in 300 kB of library. */
export class DefaultJsonSchemaValidator implements jsonSchemaValidator {
  getValidator<T>(schema: object): ReturnType<typeof buildCheck<T>> {
    return buildCheck<T>(schema);
  }
}

function buildCheck<T>(schema: object) {
  const validator = new Validator(schema, "2020-12", true);
  return (input: unknown) => {
    const { valid, errors } = validator.validate(input as object);
    return valid
      ? { valid: true as const, data: input as T, errorMessage: undefined }
      : {
          valid: false as const,
          data: undefined,
          errorMessage: errors
            .map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`)
            .join("; "),
        };
  };
}
