import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { createReleaseForFlagOperation } from "../namespaces/r.js";
import type {
  CreateReleaseForFlagError,
  CreateReleaseForFlagRequest,
  CreateReleaseForFlagResponse,
} from "../operations/createReleaseForFlag.js";

/**
 * Put a flag into a release pipeline.
 *
 * Beta: needs the header `LD-API-Version: beta`.
 *
 * `PUT /api/v2/projects/{projectKey}/flags/{flagKey}/release`
 *
 * @beta
 */
export function releasesBetaCreateReleaseForFlag(
  client: LaunchDarklyCore,
  request: CreateReleaseForFlagRequest,
  options?: RequestOptions,
): APIPromise<Result<CreateReleaseForFlagResponse, CreateReleaseForFlagError>> {
  return call(client, createReleaseForFlagOperation, request, options);
}
