import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { patchEnvironmentOperation } from "../namespaces/e.js";
import type {
  PatchEnvironmentError,
  PatchEnvironmentRequest,
  PatchEnvironmentResponse,
} from "../operations/patchEnvironment.js";

/**
 * Change an environment.
 *
 * Body: JSON Patch. Some approval settings change here as well.
 *
 * `PATCH /api/v2/projects/{projectKey}/environments/{environmentKey}`
 */
export function environmentsPatchEnvironment(
  client: LaunchDarklyCore,
  request: PatchEnvironmentRequest,
  options?: RequestOptions,
): APIPromise<Result<PatchEnvironmentResponse, PatchEnvironmentError>> {
  return call(client, patchEnvironmentOperation, request, options);
}
