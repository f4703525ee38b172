import type { LaunchDarklyCore } from "../core.js";
import { call } from "../lib/call.js";
import type { RequestOptions } from "../lib/client.js";
import type { APIPromise, Result } from "../lib/result.js";
import { getContextKindsByProjectKeyOperation } from "../namespaces/c.js";
import type {
  GetContextKindsByProjectKeyError,
  GetContextKindsByProjectKeyRequest,
  GetContextKindsByProjectKeyResponse,
} from "../operations/getContextKindsByProjectKey.js";

/**
 * List the context kinds of a project.
 *
 * `GET /api/v2/projects/{projectKey}/context-kinds`
 */
export function contextsGetContextKindsByProjectKey(
  client: LaunchDarklyCore,
  request: GetContextKindsByProjectKeyRequest,
  options?: RequestOptions,
): APIPromise<Result<GetContextKindsByProjectKeyResponse, GetContextKindsByProjectKeyError>> {
  return call(client, getContextKindsByProjectKeyOperation, request, options);
}
