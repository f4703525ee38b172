import { apiKeyInHeader } from "../../templates/typescript/overlay/src/lib/auth.ts";
import { ClientCore } from "../../templates/typescript/overlay/src/lib/client.ts";
import type {
  ApiDefinition,
  SDKOptions,
} from "../../templates/typescript/overlay/src/lib/client.ts";
import { form, simple } from "../../templates/typescript/overlay/src/lib/encode.ts";
import { APIError } from "../../templates/typescript/overlay/src/lib/errors.ts";
import type { ClientError } from "../../templates/typescript/overlay/src/lib/errors.ts";
import type {
  AnyOperation,
  Operation,
} from "../../templates/typescript/overlay/src/lib/operation.ts";
import { readJson } from "../../templates/typescript/overlay/src/lib/readers.ts";

/** What the tests' API is called with. */
export interface GetThing {
  readonly thing: string;
  readonly view?: string;
}

/** What the tests' API answers. */
export interface Thing {
  readonly name: string;
}

/** A documented error, as the generator writes them. */
export class MissingThing extends APIError<{ readonly hint: string }> {
  override get name(): "MissingThing" {
    return "MissingThing";
  }
}

/** Another one of the same shape. */
export class BusyThing extends APIError<{ readonly hint: string }> {
  override get name(): "BusyThing" {
    return "BusyThing";
  }
}

export const KEY = "api-0123-secret";

export const definition: ApiDefinition = {
  servers: { main: "https://things.example", other: "https://other.example/base/" },
  server: "main",
  authenticate: apiKeyInHeader("Authorization"),
  environmentVariable: "THINGS_API_KEY",
  userAgent: "things/1.0.0",
};

export const getThing: Operation<GetThing, Thing, MissingThing | BusyThing | ClientError> = {
  id: "getThing",
  method: "GET",
  path: "/things/{thing}",
  pathParameters: { thing: simple },
  query: { view: form },
  responses: { 200: readJson },
  errors: { 404: MissingThing, "5XX": BusyThing },
};

/** The operation above with some parts changed, and its types forgotten. */
export function operation(parts: Partial<AnyOperation>): AnyOperation {
  return { ...getThing, ...parts };
}

/** A client for a test server. */
export function client(serverURL: string, options: SDKOptions = {}): ClientCore {
  return new ClientCore(definition, { apiKey: KEY, serverURL, maxRetries: 0, ...options });
}
