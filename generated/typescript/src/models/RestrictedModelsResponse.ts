import type { RestrictedModelError } from "./RestrictedModelError.js";

/** `RestrictedModelsResponse` of the API. */
export interface RestrictedModelsResponse {
  /** What went wrong, one entry per problem. */
  errors: RestrictedModelError[];
  successes: string[];
}
